/** What is free by name: `free school meals` are something to look for, and so is `free nursery`. */
const freeByName = new Set(
  'school meal meals nursery childcare hours hour early period prescription prescriptions travel bus range'.split(' '),
);

/** `smoke free` costs as much as it likes. */
const freeOf = new Set('gluten smoke drug alcohol dairy nut sugar step stress debt crime violence child'.split(' '));

/** Whether a text asks for what costs nothing: `free stuff for toddlers`. */
export function asksForFree(tokens: readonly string[]): boolean {
  return tokens.some((_word, index) => isWish(tokens, index));
}

/** What costs nothing says so in a field of its own, and seldom in words. */
export function dropFree(tokens: readonly string[]): string[] {
  return tokens.filter((_word, index) => !isWish(tokens, index));
}

/** `costs nothing`, `no cost`: two words that say it together. */
const nothing = /^(?:costs? nothing|no costs?|zero cost|without paying)$/;

function isWish(tokens: readonly string[], index: number): boolean {
  const [before, word, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (nothing.test(`${word} ${after}`) || nothing.test(`${before} ${word}`)) return true;
  if (word !== 'free') return false;
  return !freeByName.has(tokens[index + 1] ?? '') && !freeOf.has(tokens[index - 1] ?? '');
}
