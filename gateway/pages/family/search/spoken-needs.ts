/** How sure it has to be that words speak of a situation before a page says so, or is changed for it. */
const surely = 0.7;

/** The situations that a question surely speaks of: a parent who asks about money is not asked about exploitation. */
export function listSpoken<Need>(matches: readonly { score: number; need: Need }[]): Need[] {
  return matches.filter(({ score }) => score >= surely).map(({ need }) => need);
}
