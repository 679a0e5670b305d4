/** "Hope Line (formerly Night Line)" and "Formerly known as the Night Line." */
const former =
  /\(\s*(?:formerly|previously)\s+(?:known as |called )?([^()]+)\)|\b(?:formerly|previously) (?:known as|called) ([^.;,()<]+)/giu;

/** What a text is without the names that it says somebody or something had before, and these. */
export function readFormerNames(text: string): { name: string; former: string[] } {
  const found = [...text.matchAll(former)].flatMap(([, inBrackets, inText]) => inBrackets ?? inText ?? []);
  if (found.length === 0) return { name: text, former: [] };
  return { name: text.replaceAll(former, '').trim(), former: found };
}
