/** A die that falls the same way for the same seed, on every machine. */
export interface Chance {
  /** 0 up to, not including, 1. */
  next(): number;
  /** A whole number below `end`. */
  below(end: number): number;
  happens(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

/** Mulberry32. `https://gist.github.com/tommyettinger/46a874533244883189143505d203312c` */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  }
  const below = (end: number) => Math.floor(next() * end);
  return {
    next,
    below,
    happens: (share) => next() < share,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Expected something to pick from, but got nothing.');
      return item;
    },
  };
}
