/** A pair of which a person has to say whether it is one service, and the services that its listings are part of now. */
export interface OpenPair {
  one: string;
  other: string;
  oneService: string;
  otherService: string;
}

/** More services than this nobody can compare side by side. */
const mostServices = 8;

/**
 * Puts pairs together that are one question: services of which each may be one with each of the others, such as one that
 * three directories list. Where two of three are known to differ, one answer could not be true of all, so these stay two
 * questions. Each pair is in one group; groups and the pairs within them keep the order of the pairs, the surest first.
 */
export function groupPairs<Pair extends OpenPair>(pairs: readonly Pair[]): Pair[][] {
  const left = Map.groupBy(pairs, keyOf);
  const linked = new Map<string, string[]>();
  for (const { oneService, otherService } of pairs) {
    linked.getOrInsertComputed(oneService, () => []).push(otherService);
    linked.getOrInsertComputed(otherService, () => []).push(oneService);
  }

  function gather(first: Pair): string[] {
    const services = [...new Set([first.oneService, first.otherService])];
    for (const candidate of linked.get(first.oneService) ?? []) {
      const isNew = services.length < mostServices && !services.includes(candidate);
      if (isNew && services.every((service) => left.has(toKey(service, candidate)))) services.push(candidate);
    }
    return services;
  }

  const order = new Map(pairs.map((pair, index) => [pair, index]));
  const groups: Pair[][] = [];
  for (const first of pairs) {
    if (!left.has(keyOf(first))) continue;
    const services = gather(first);
    const keys = new Set(services.flatMap((one) => services.map((other) => toKey(one, other))));
    const group = [...keys].flatMap((key) => left.get(key) ?? []);
    for (const key of keys) left.delete(key);
    groups.push(group.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
  }
  return groups;
}

/** The listings of some pairs, each once, in the order in which they come. */
export function listingsOf(pairs: readonly Pick<OpenPair, 'one' | 'other'>[]): string[] {
  return [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
}

function keyOf({ oneService, otherService }: OpenPair): string {
  return toKey(oneService, otherService);
}

function toKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
