import { badInput } from '../search/bad-input.ts';

/** Longer notes belong in a document. */
const longestNote = 2_000;
const longestName = 200;

/** A note as it is kept: trimmed, null when empty. Throws BAD_USER_INPUT when it is too long. */
export function toNote(note: string | null | undefined): string | null {
  return shorterThan(longestNote, 'note', note);
}

/** Who decides, as it is kept. Throws BAD_USER_INPUT when it is too long. */
export function toName(by: string | null | undefined): string | null {
  return shorterThan(longestName, 'by', by);
}

function shorterThan(longest: number, name: string, text: string | null | undefined): string | null {
  const said = text?.trim() ?? '';
  if (said.length > longest) throw badInput(`${name} may have ${longest.toLocaleString('en-GB')} characters.`);
  return said === '' ? null : said;
}
