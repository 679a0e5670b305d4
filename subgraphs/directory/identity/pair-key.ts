/** One key for two listing ids in either order. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

/** The two ids of a `pairKey`. */
export function idsIn(key: string): string[] {
  return key.split('\n');
}
