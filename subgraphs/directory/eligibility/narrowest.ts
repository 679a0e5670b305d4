import { circumstances } from './circumstances.ts';

/** Of the circumstances that a clause names, those that are asked for; `words` are those of the clause, in small letters. */
export function toNarrowest(ids: readonly string[], words: string): string[] {
  return withoutBothSexes(narrow(ids, words), words);
}

/** Whether whoever it holds of has special educational needs or a disability. */
export function isOfSend(id: string): boolean {
  return sendIds.has(id);
}

const sendIds: ReadonlySet<string> = new Set(circumstances.filter(({ send }) => send).map(({ id }) => id));

/** What has a narrower name is not named twice, and a word for a sex counts where it names those who come. */
function narrow(ids: readonly string[], words: string): string[] {
  return ids.filter((id) => {
    if (id === 'mothers')
      return /\b(?:mums|mothers) only\b|\bonly for (?:mums|mothers)|\bjust for (?:mums|mothers)/.test(words);
    if (id === 'women') return !/pregnan/.test(words);
    if (isOfSend(id) && ids.includes('send-sibling'))
      return /and (?:their )?(?:siblings|brothers and sisters)/.test(words);
    if (id === 'young-parent') return !/\d|teenage/.test(words);
    if (id === 'homeless') return !ids.includes('temporary-accommodation');
    return id !== 'single-parent' || !/single[- ]sex/.test(words);
  });
}

/** "Mums, stepmums and dads", but not "dads only, mums get a lie-in". */
const parents =
  /\b(?:parents?|families)\b|\b(?:mums?|mothers?|mummies)\b(?:[ ,/]|(?:and|or|grand\w+|step\w+|new|young|single|expectant|to-be)\b)*(?:dads?|daddies|fathers?)\b|\b(?:dads?|daddies|fathers?)\b(?:[ ,/]|(?:and|or|grand\w+|step\w+|new|young|single|expectant|to-be)\b)*(?:mums?|mothers?|mummies)\b/;

/** Mothers and fathers together are parents, girls and boys children. */
function withoutBothSexes(ids: readonly string[], words: string): string[] {
  const left = new Set(ids);
  if (parents.test(words.replaceAll(/male (?:carers?|parents?)/g, ''))) left.delete('fathers');
  for (const both of [
    ['women', 'men'],
    ['girls', 'boys'],
  ])
    if (both.every((id) => left.has(id))) for (const id of both) left.delete(id);
  return [...left];
}
