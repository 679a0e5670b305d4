/**
 * A text as a whole number that the engine keeps in place: FNV-1a, cut to 30 bits. Two texts in a billion share one, so
 * it serves where an accident costs a needless comparison and no more. `http://www.isthe.com/chongo/tech/comp/fnv/`
 */
export function hash(text: string): number {
  return toHash(extend(emptyHash, text));
}

/** The state of a hash before any text. */
export const emptyHash = 0x811c9dc5;

/** The state of a hash after more text: two pieces one after the other are as both at once. */
export function extend(state: number, text: string): number {
  let value = state;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}

/** The hash of all text so far. */
export function toHash(state: number): number {
  return (state >>> 2) & 0x3fffffff;
}
