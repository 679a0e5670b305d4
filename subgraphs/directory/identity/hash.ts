/**
 * A text as a whole number that the engine keeps in place: FNV-1a, cut to 30 bits. Two texts in a billion share one, so
 * it serves where an accident costs a needless comparison and no more. `http://www.isthe.com/chongo/tech/comp/fnv/`
 */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 2) & 0x3fffffff;
}
