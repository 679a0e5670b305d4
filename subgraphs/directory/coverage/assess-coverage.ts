import type { NeedEntry } from '../needs/lexicon/shape.ts';

/** The services that the strategy names for a need, against what the directories list. */
export interface Coverage {
  need: NeedEntry;
  named: readonly NamedCoverage[];
}

export interface NamedCoverage {
  /** In the strategy's words. */
  name: string;
  /** The ids of the services that it is, by name. */
  services: readonly string[];
}

/** `listed` gives the services, those that have ended left out, that one of the strategy's names means. */
export function assessCoverage(need: NeedEntry, listed: (name: string) => readonly { id: string }[]): Coverage {
  return { need, named: need.named.map((name) => ({ name, services: listed(name).map(({ id }) => id) })) };
}
