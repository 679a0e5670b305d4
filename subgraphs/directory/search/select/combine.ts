import { type Bits, and, countBits, or } from './bits.ts';
import type { Condition } from './filter.ts';

/** What one condition left out (schema/directory.graphql). */
export interface SetAside {
  filter: string;
  unknown: number;
  withoutIt: number;
}

/** The rows that pass all conditions, and what each condition does. */
export interface Combination {
  passing: Bits;
  /** By the name of each condition, those that pass all the others. */
  others: ReadonlyMap<string, Bits>;
  setAside: SetAside[];
}

/** `among` are the rows that the question is about. With `includeUnknown` unknown passes. */
export function combine(filters: readonly Condition[], among: Bits, includeUnknown: boolean): Combination {
  const passes = filters.map(({ yes, unknown }) => (includeUnknown && unknown ? or(yes, unknown) : yes));
  const before: Bits[] = [among];
  for (const pass of passes) before.push(and(before.at(-1) ?? among, pass));
  let after = among;
  const others = new Map<string, Bits>();
  const setAside: SetAside[] = [];
  for (let index = filters.length - 1; index >= 0; index--) {
    const [filter, pass, upTo] = [filters[index], passes[index], before[index]];
    if (!filter || !pass || !upTo) continue;
    const rest = and(upTo, after);
    others.set(filter.name, rest);
    const wanting = filter.unknown && !includeUnknown ? countBits(and(rest, filter.unknown)) : 0;
    setAside.unshift({ filter: filter.name, unknown: wanting, withoutIt: countBits(rest) });
    after = and(after, pass);
  }
  return { passing: before.at(-1) ?? among, others, setAside };
}
