import type { BlockKey } from './block-keys.ts';
import { widen } from './widen.ts';

/** Which items share a key. Items are small whole numbers. */
export interface Buckets {
  add(item: number, keys: readonly BlockKey[]): void;
  remove(item: number, keys: readonly BlockKey[]): void;
  /** Every other item that shares one of the keys, once each. */
  neighbours(item: number, keys: readonly BlockKey[]): number[];
}

const none = -1;
const first = 1024;

/**
 * A hash table in a few flat arrays: a hundred thousand listings have some millions of keys, most of them of one
 * listing alone, which as objects would take ten times the room.
 */
export function createBuckets(): Buckets {
  // A slot is one key of one item. Slots whose keys have the same last bits are in one chain.
  let [keyOf, itemOf, nextOf] = [new Int32Array(first), new Int32Array(first), new Int32Array(first)];
  let heads = new Int32Array(first).fill(none);
  let [slots, free] = [0, none];
  // By item, the last question in which it was found.
  let foundIn = new Int32Array(first);
  let question = 0;

  const at = (array: Int32Array, index: number) => array[index] ?? none;
  const headOf = (key: BlockKey) => key & (heads.length - 1);

  function chain(slot: number): void {
    const head = headOf(at(keyOf, slot));
    nextOf[slot] = at(heads, head);
    heads[head] = slot;
  }

  function takeSlot(): number {
    if (free !== none) {
      const slot = free;
      free = at(nextOf, slot);
      return slot;
    }
    if (slots === keyOf.length) grow();
    return slots++;
  }

  /** When all slots are taken, none is free: so all are chained anew. */
  function grow(): void {
    [keyOf, itemOf, nextOf] = [widen(keyOf), widen(itemOf), widen(nextOf)];
    // A power of two, so that the last bits of a key say where its chain begins.
    heads = new Int32Array(keyOf.length > 2 * heads.length ? 2 * heads.length : heads.length).fill(none);
    for (let slot = 0; slot < slots; slot += 1) chain(slot);
  }

  function removeOne(item: number, key: BlockKey): void {
    let before = none;
    for (let slot = at(heads, headOf(key)); slot !== none; before = slot, slot = at(nextOf, slot)) {
      if (keyOf[slot] !== key || itemOf[slot] !== item) continue;
      if (before === none) heads[headOf(key)] = at(nextOf, slot);
      else nextOf[before] = at(nextOf, slot);
      nextOf[slot] = free;
      free = slot;
      return;
    }
  }

  return {
    add(item, keys) {
      while (item >= foundIn.length) foundIn = widen(foundIn);
      for (const key of keys) {
        const slot = takeSlot();
        keyOf[slot] = key;
        itemOf[slot] = item;
        chain(slot);
      }
    },
    remove(item, keys) {
      for (const key of keys) removeOne(item, key);
    },
    neighbours(item, keys) {
      question += 1;
      const found: number[] = [];
      for (const key of keys) {
        for (let slot = at(heads, headOf(key)); slot !== none; slot = at(nextOf, slot)) {
          const other = at(itemOf, slot);
          if (keyOf[slot] !== key || other === item || foundIn[other] === question) continue;
          foundIn[other] = question;
          found.push(other);
        }
      }
      return found;
    },
  };
}
