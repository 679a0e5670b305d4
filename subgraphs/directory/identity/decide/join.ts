/**
 * Groups items that share a key, and those that are joined through a third one. The groups, and the items in each,
 * come in the order of the items.
 */
export function joinBySharedKeys<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Item[][] {
  const groups = createGroups(items.length);
  const firstWith = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    for (const key of keysOf(item)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, index);
      else groups.join(first, index);
    }
  }
  return [...Map.groupBy(items.entries(), ([index]) => groups.of(index)).values()].map((entries) =>
    entries.map(([, item]) => item),
  );
}

/** Numbers 0 to `size` - 1, each in a group of its own until joined. A group is named by its lowest number. */
function createGroups(size: number): { of(member: number): number; join(one: number, other: number): void } {
  const parents = Array.from({ length: size }, (_, index) => index);
  function of(member: number): number {
    let root = member;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) root = parent;
    parents[member] = root;
    return root;
  }
  return {
    of,
    join(one, other) {
      const [low, high] = [of(one), of(other)].toSorted((a, b) => a - b);
      if (low !== undefined && high !== undefined) parents[high] = low;
    },
  };
}
