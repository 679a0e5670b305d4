import type { FieldRule } from './choose.ts';

type Compare<Value> = NonNullable<FieldRule<Value>['compare']>;

/** Two values agree when what is told of them by `key` is equal. */
export function byKey<Value>(key: (value: Value) => unknown, words: (value: Value) => string): Compare<Value> {
  return { agrees: (chosen, other) => key(chosen) === key(other), words };
}

/** Two lists agree when the chosen one has all that the other has, told apart by `key`. */
export function byCover<Item>(key: (item: Item) => unknown, words: (item: Item) => string): Compare<readonly Item[]> {
  return {
    agrees: (chosen, other) => new Set(other.map(key)).isSubsetOf(new Set(chosen.map(key))),
    words: (items) => items.map(words).join(', '),
  };
}
