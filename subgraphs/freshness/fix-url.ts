import type { FixUrlOf } from './run/assess.ts';

/** By source: where the keepers of its directory mend a listing, where that is one place for all. */
export type FixSites = Readonly<Record<string, string | undefined>>;

/** The editor of the directory, where one is known; else the listing's own page, which says whose it is. */
export function createFixUrlOf(sites: FixSites): FixUrlOf {
  return ({ source, webPage }) => sites[source] ?? webPage;
}
