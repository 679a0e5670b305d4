/** Orders texts by code unit, which is the same on every machine and in every locale. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
