/** A set of services, a bit each by row: counting and joining a hundred thousand of them takes microseconds. */
export type Bits = Uint32Array;

export function createBits(rows: number): Bits {
  return new Uint32Array((rows + 31) >>> 5);
}

/** All rows. */
export function allBits(rows: number): Bits {
  const bits = createBits(rows).fill(0xffffffff);
  const last = bits.length - 1;
  if (rows % 32 !== 0) bits[last] = (1 << (rows % 32)) - 1;
  return bits;
}

export function setBit(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
}

export function hasBit(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

export function and(one: Bits, other: Bits): Bits {
  return one.map((word, index) => word & (other[index] ?? 0));
}

export function or(one: Bits, other: Bits): Bits {
  return one.map((word, index) => word | (other[index] ?? 0));
}

/** What is in one and not in the other. */
export function without(one: Bits, other: Bits): Bits {
  return one.map((word, index) => word & ~(other[index] ?? 0));
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let word of bits) {
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return count;
}

/** The rows of a set, in their order. */
export function toRows(bits: Bits): Uint32Array {
  const rows = new Uint32Array(countBits(bits));
  let at = 0;
  for (let index = 0; index < bits.length; index++) {
    for (let word = bits[index] ?? 0; word !== 0; word &= word - 1) {
      rows[at++] = index * 32 + (31 - Math.clz32(word & -word));
    }
  }
  return rows;
}
