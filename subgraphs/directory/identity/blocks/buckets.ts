import type { BlockKey } from './block-keys.ts';
import { widen } from './widen.ts';

/** Which items share a key. Items are small whole numbers. */
export interface Buckets {
  /** Adds an item, which is not there yet, under each of its keys. */
  add(item: number, keys: readonly BlockKey[]): void;
  /** Takes an item out. Answers the keys that it had. */
  remove(item: number): BlockKey[];
  /** Every other item that shares a key with this one, once each. */
  neighbours(item: number): number[];
  itemsOf(key: BlockKey): number[];
  keysOf(item: number): BlockKey[];
  /** Whether more than so many items have the key. */
  hasMore(key: BlockKey, than: number): boolean;
}

const none = -1;
const first = 1024;

/**
 * A hash table in a few flat arrays: a hundred thousand listings have some millions of keys, most of them of one
 * listing alone, which as objects would take ten times the room.
 */
export function createBuckets(): Buckets {
  // A slot is one key of one item. Slots whose keys have the same last bits are in one chain, and those of one item in
  // another.
  let [keyOf, itemOf] = [new Int32Array(first), new Int32Array(first)];
  let [nextOfKey, nextOfItem] = [new Int32Array(first), new Int32Array(first)];
  let heads = new Int32Array(first).fill(none);
  let firstOfItem = new Int32Array(first).fill(none);
  let [slots, free] = [0, none];
  // By item, the last question in which it was found.
  let foundIn = new Int32Array(first);
  let question = 0;

  const at = (array: Int32Array, index: number) => array[index] ?? none;
  const headOf = (key: BlockKey) => key & (heads.length - 1);

  function chain(slot: number): void {
    const head = headOf(at(keyOf, slot));
    nextOfKey[slot] = at(heads, head);
    heads[head] = slot;
  }

  function takeSlot(): number {
    if (free !== none) {
      const slot = free;
      free = at(nextOfKey, slot);
      return slot;
    }
    if (slots === keyOf.length) grow();
    return slots++;
  }

  /** When all slots are taken, none is free: so all are chained anew. */
  function grow(): void {
    [keyOf, itemOf, nextOfKey, nextOfItem] = [widen(keyOf), widen(itemOf), widen(nextOfKey), widen(nextOfItem)];
    // A power of two, so that the last bits of a key say where its chain begins.
    heads = new Int32Array(keyOf.length > 2 * heads.length ? 2 * heads.length : heads.length).fill(none);
    for (let slot = 0; slot < slots; slot += 1) chain(slot);
  }

  function makeRoomFor(item: number): void {
    while (item >= foundIn.length) {
      foundIn = widen(foundIn);
      const known = firstOfItem.length;
      firstOfItem = widen(firstOfItem).fill(none, known);
    }
  }

  function release(slot: number): void {
    const head = headOf(at(keyOf, slot));
    if (heads[head] === slot) heads[head] = at(nextOfKey, slot);
    else {
      let before = at(heads, head);
      while (nextOfKey[before] !== slot) before = at(nextOfKey, before);
      nextOfKey[before] = at(nextOfKey, slot);
    }
    nextOfKey[slot] = free;
    free = slot;
  }

  return {
    add(item, keys) {
      makeRoomFor(item);
      for (const key of keys) {
        const slot = takeSlot();
        keyOf[slot] = key;
        itemOf[slot] = item;
        chain(slot);
        nextOfItem[slot] = at(firstOfItem, item);
        firstOfItem[item] = slot;
      }
    },
    remove(item) {
      const keys: BlockKey[] = [];
      for (let slot = at(firstOfItem, item); slot !== none; slot = at(nextOfItem, slot)) {
        keys.push(at(keyOf, slot));
        release(slot);
      }
      firstOfItem[item] = none;
      return keys;
    },
    neighbours(item) {
      question += 1;
      const found: number[] = [];
      for (let own = at(firstOfItem, item); own !== none; own = at(nextOfItem, own)) {
        const key = at(keyOf, own);
        for (let slot = at(heads, headOf(key)); slot !== none; slot = at(nextOfKey, slot)) {
          const other = at(itemOf, slot);
          if (keyOf[slot] !== key || other === item || foundIn[other] === question) continue;
          foundIn[other] = question;
          found.push(other);
        }
      }
      return found;
    },
    itemsOf(key) {
      const found: number[] = [];
      for (let slot = at(heads, headOf(key)); slot !== none; slot = at(nextOfKey, slot)) {
        if (keyOf[slot] === key) found.push(at(itemOf, slot));
      }
      return found;
    },
    keysOf(item) {
      const keys: BlockKey[] = [];
      for (let slot = at(firstOfItem, item); slot !== none; slot = at(nextOfItem, slot)) keys.push(at(keyOf, slot));
      return keys;
    },
    hasMore(key, than) {
      let count = 0;
      for (let slot = at(heads, headOf(key)); slot !== none && count <= than; slot = at(nextOfKey, slot)) {
        if (keyOf[slot] === key) count += 1;
      }
      return count > than;
    },
  };
}
