import type { Steps } from '../turns.ts';

/** The same as `Map.groupBy`, in steps. */
export function* groupInSteps<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Steps<Map<Key, Item[]>> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
    yield;
  }
  return groups;
}
