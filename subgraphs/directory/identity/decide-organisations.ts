import type { Listing } from '../../kit/listing.ts';
import { compareText } from './compare-text.ts';
import { sourceOf } from './evidence.ts';
import { fold, squeeze } from '../../kit/text/fold.ts';
import { joinBySharedKeys } from './join.ts';

/** Schemes whose numbers name one organisation. */
const schemes = new Set(['charity', 'company']);

/** How a listing's organisation is told from others of its directory: by its id there, or else by its name. */
export function organisationKey(listing: Listing): string | null {
  const { organisation } = listing;
  return organisation && (organisation.id ?? `${sourceOf(listing.id)}:name:${fold(organisation.name)}`);
}

/**
 * Decides which directories' organisations are one: those with the same name once folded, or with a charity or company
 * number in common. Each group holds the keys of its members.
 */
export function decideOrganisations(listings: readonly Listing[]): string[][] {
  const named = new Map<string, Set<string>>();
  for (const listing of listings) {
    const key = organisationKey(listing);
    if (key === null || !listing.organisation) continue;
    const { name, identifiers } = listing.organisation;
    const numbers = identifiers.filter(({ scheme }) => schemes.has(scheme));
    named.set(
      key,
      new Set([
        ...(named.get(key) ?? []),
        `name:${fold(name)}`,
        ...numbers.map(({ scheme, value }) => `${scheme}:${squeeze(value)}`),
      ]),
    );
  }
  const sorted = [...named].toSorted(([a], [b]) => compareText(a, b));
  return joinBySharedKeys(sorted, ([, names]) => [...names]).map((group) => group.map(([key]) => key));
}
