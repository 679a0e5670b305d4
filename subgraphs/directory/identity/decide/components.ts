import { compareText } from '../compare-text.ts';

/**
 * Parts the ids, and all that they lead to, into those that hang together; each in the order of their ids. One is found
 * after the other, as they are asked for.
 */
export function* findComponents(
  ids: Iterable<string>,
  neighboursOf: (id: string) => readonly string[],
): Iterable<string[]> {
  const found = new Set<string>();
  for (const start of ids) {
    if (found.has(start)) continue;
    found.add(start);
    const component = [start];
    // It grows while it is gone through.
    for (const id of component) {
      for (const neighbour of neighboursOf(id)) {
        if (found.has(neighbour)) continue;
        found.add(neighbour);
        component.push(neighbour);
      }
    }
    yield component.toSorted(compareText);
  }
}
