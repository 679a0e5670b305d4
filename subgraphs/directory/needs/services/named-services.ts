import { fold } from '../../../kit/text/fold.ts';
import type { Lexicon } from '../lexicon/shape.ts';
import { toNameKeys } from './name-key.ts';

/** What of a service tells which of the strategy's named services it is. */
export interface KnownNames {
  name: string;
  otherNames: readonly string[];
  categories: readonly { id: string; name: string }[];
}

/** The named services, in the strategy's words, that a service is; most are none. */
export type NamedServiceFinder = (service: KnownNames) => readonly string[];

export function createNamedServiceFinder({ needs, namedServices }: Lexicon): NamedServiceFinder {
  const byKey = new Map<string, Set<string>>();
  const byCategory = new Map<string, Set<string>>();
  for (const named of new Set(needs.flatMap((need) => need.named))) {
    const { also = [], categories = [] } = namedServices.get(named) ?? {};
    for (const key of [named, ...also].flatMap(toNameKeys)) addTo(byKey, key, named);
    for (const category of categories) addTo(byCategory, fold(category), named);
  }
  const inCategory = ({ id, name }: { id: string; name: string }) =>
    [id, name].flatMap((category) => [...(byCategory.get(fold(category)) ?? [])]);
  return ({ name, otherNames, categories }) => {
    const byName = [name, ...otherNames].flatMap(toNameKeys).flatMap((key) => [...(byKey.get(key) ?? [])]);
    return [...new Set([...byName, ...categories.flatMap(inCategory)])];
  };
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
