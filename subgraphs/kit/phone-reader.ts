import { LRUCache } from 'lru-cache';
import { type Phone, toPhone } from './phone.ts';

/** Reads a number as `toPhone` does, without a label. What it answers is not to be changed: others are given it too. */
export type ReadPhone = (number: string) => Readonly<Phone>;

/** As many as a large directory has. */
const most = 20_000;

/** One that remembers: reading a number is slower than all else of a listing, and hubs share theirs. */
export function createPhoneReader(): ReadPhone {
  const known = new LRUCache<string, Readonly<Phone>>({ max: most, memoMethod: (number) => toPhone(number) });
  return (number) => known.memo(number);
}
