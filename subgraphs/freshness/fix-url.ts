import type { CheckedSource } from './listing.ts';
import type { FixUrlOf } from './run/assess.ts';

/**
 * By source: where the keepers of its directory mend a listing. One place for all, or the pattern of one for each, as
 * `https://admin.example.org/services/{id}/edit`.
 */
export type FixSites = Readonly<Record<string, string | undefined>>;

/**
 * The editor of the directory: the one in `sites`, else the one that the directory itself tells; where neither is known
 * the listing's own page, which says whose it is.
 */
export function createFixUrlOf(
  sites: FixSites,
  directories: readonly Pick<CheckedSource, 'id' | 'editPage'>[],
): FixUrlOf {
  const told = new Map(directories.map(({ id, editPage }) => [id, editPage]));
  return function fixUrlOf({ id, source, webPage }) {
    const site = sites[source] ?? told.get(source) ?? null;
    return site === null ? webPage : fillIn(site, id.slice(source.length + 1));
  };
}

/** The id of a confidential record is not its directory's, so that its editor is entered by the front door. */
function fillIn(site: string, sourceId: string): string {
  if (!site.includes('{id}')) return site;
  if (sourceId.startsWith('confidential-')) return new URL('/', site).href;
  return site.replaceAll('{id}', encodeURIComponent(sourceId));
}
