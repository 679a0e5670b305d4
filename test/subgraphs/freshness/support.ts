import type { Facts } from '../../../subgraphs/freshness/checks/check.ts';
import type { LinkRecord } from '../../../subgraphs/freshness/links/record.ts';
import type { CheckedListing, CheckedPlace } from '../../../subgraphs/freshness/listing.ts';
import type { Postcodes } from '../../../subgraphs/kit/place/postcodes.ts';

/** The moment at which everything in these tests is looked at. */
export const now = Temporal.Instant.from('2026-03-30T01:00:00Z');

export function daysAgo(days: number): string {
  return now.subtract({ hours: 24 * days }).toString();
}

/** A listing with nothing wrong. */
export function createChecked(known: Partial<CheckedListing> = {}): CheckedListing {
  return {
    id: 'information-hub:one',
    serviceId: 'svc_one',
    serviceName: 'Tuesday Toddlers',
    organisationId: 'org_one',
    organisationName: 'Invented Trust',
    wards: [],
    needs: [],
    source: 'information-hub',
    name: 'Tuesday Toddlers',
    kind: 'SERVICE',
    status: 'ACTIVE',
    webPage: 'https://hub.example.org/services/one',
    links: [],
    emails: [],
    phones: [],
    texts: [],
    places: [],
    withheld: false,
    givenAwayIn: [],
    assertedAt: daysAgo(10),
    fieldDates: [],
    endsAt: null,
    firstSeen: daysAgo(100),
    changedAt: daysAgo(10),
    lastSeen: null,
    conflicts: [],
    ...known,
  };
}

export function createPlace(known: Partial<CheckedPlace> = {}): CheckedPlace {
  return {
    name: null,
    postcode: null,
    latitude: null,
    longitude: null,
    approximate: false,
    schedules: [],
    holidayHours: [],
    ...known,
  };
}

/** Hours of one weekday; `TU` by itself. */
export function createHours(opensAt: string | null, closesAt: string | null, days = 'TU') {
  return { rrule: `FREQ=WEEKLY;BYDAY=${days}`, opensAt, closesAt, from: null, to: null };
}

export function createLink(known: Partial<LinkRecord> & Pick<LinkRecord, 'url'>): LinkRecord {
  return {
    host: new URL(known.url).host,
    state: 'ok',
    reason: 'It answers.',
    nights: 0,
    night: '2026-03-30',
    failingSince: null,
    lastOk: daysAgo(0),
    checkedAt: daysAgo(0),
    finalUrl: null,
    etag: null,
    lastModified: null,
    digest: 'words',
    changedAt: null,
    headline: 'Tuesday Toddlers',
    shows: [],
    lost: {},
    ...known,
  };
}

/** An index that knows one invented unit, `SM1 1AO`, and that `SM1` is in Sutton. */
export const postcodes: Postcodes = {
  precision: 'unit',
  unit: (postcode) =>
    postcode === 'SM1 1AO' ? { latitude: 51.36, longitude: -0.19, inArea: true, wardCode: null } : null,
  sector: (sector) => (sector === 'SM1 1' ? { latitude: 51.36, longitude: -0.19, inArea: true } : null),
  outcode: (outcode) => (outcode === 'SM1' ? { latitude: 51.36, longitude: -0.19, inArea: true } : null),
  beyond: () => null,
  wards: () => null,
  close: () => undefined,
};

/** What the checks may look up: nothing but this listing, and what is given. */
export function createTestFacts(listing: CheckedListing, known: Partial<Facts> = {}): Facts {
  return {
    now,
    dueAfterDays: 90,
    staleAfterDays: 180,
    link: () => null,
    takesMail: () => null,
    postcodes,
    nameSource: (id) => (id === 'nhs' ? 'NHS service finders' : id),
    listingsOf: () => [listing],
    namesakesOf: () => [listing],
    reportsOf: () => [],
    ...known,
  };
}
