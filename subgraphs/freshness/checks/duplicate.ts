import { fold } from '../../kit/text/fold.ts';
import type { CheckedListing } from '../listing.ts';
import type { Check } from './check.ts';

/** A timetable names one service in as many listings as there are groups of it. */
const repeats: ReadonlySet<string> = new Set(['timetable']);

export const duplicate: Check = {
  id: 'duplicate',
  title: 'Listed twice in one directory',
  why: 'One of the two will be mended, and the other forgotten.',
  severity: 'WARNING',
  example: '“MAPS Mentoring” and “M.A.P.S. Mentoring” in the Information Hub.',
  assess(listing, { listingsOf, namesakesOf }) {
    if (repeats.has(listing.source) || listing.lastSeen !== null || listing.withheld) return [];
    // Of several, each but the first is told, against the first.
    const namesakes = namesakesOf(listing).filter((other) => isAtSamePlaces(other, listing));
    const [first] = [...listingsOf(listing.serviceId), ...namesakes]
      .filter((other) => isTwin(other, listing))
      .toSorted((one, other) => (one.firstSeen < other.firstSeen || one.id < other.id ? -1 : 1));
    if (!first || first.id === listing.id) return [];
    const text = `“${listing.name}” is also listed as “${first.name}”.`;
    return [{ field: null, detail: first.id, text, evidence: { other: first.id, otherName: first.name } }];
  },
};

function isTwin(other: CheckedListing, listing: CheckedListing): boolean {
  return other.source === listing.source && other.lastSeen === null && !other.withheld;
}

/** Groups of one name at many places, or of many organisations, are as many groups. */
function isAtSamePlaces(other: CheckedListing, listing: CheckedListing): boolean {
  return other.organisationId === listing.organisationId && postcodesOf(other) === postcodesOf(listing);
}

function postcodesOf({ places }: CheckedListing): string {
  return [...new Set(places.map(({ postcode }) => fold(postcode ?? '')))].toSorted().join();
}
