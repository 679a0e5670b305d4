import type { NhsOrganisation } from '../../codegen/generated/nhs.ts';
import type { Clock } from '../kit/clock.ts';
import type { ReadDirectory, Reading } from '../kit/harvest/reading.ts';
import type { Listing, RejectedRecord } from '../kit/listing.ts';
import { toDateTime } from '../kit/time/london.ts';
import type { Upstream } from '../kit/upstream/upstream.ts';
import { toListing, toListingId } from './convert/listing.ts';
import { type OpenState, unknownOpenState } from './convert/open.ts';
import { countUnreadableDates } from './convert/opening-times.ts';
import { toEnd, toProfile, toRaw } from './convert/profile.ts';
import { type ReadRow, toReadRows } from './convert/rows.ts';
import { readRows } from './source/finders.ts';
import type { Search } from './source/query.ts';
import { type OpenStates, readOpenStates } from './source/register.ts';

export interface NhsSourceOptions {
  /** The Directory of Healthcare Services, behind the finders of nhs.uk. */
  finders: Upstream;
  /** The Organisation Data Service; null when it is not to be asked. */
  register: Upstream | null;
  search: Search;
  /** Where the finders' pages for people stand; null when they are not to be linked. */
  website: string | null;
  clock: Clock;
}

type NhsReading = Reading<NhsOrganisation>;

/** Reads every profile of the area out of the NHS finders, and of the register whether its organisation is open. */
export function createSource(options: NhsSourceOptions): ReadDirectory<NhsOrganisation> {
  const { finders, register, search, website, clock } = options;
  return async function readNhs(previous) {
    const { read, rejected } = toReadRows(await readRows(finders, search));
    const gone = findGone(previous, read, rejected);
    const codes = [...read.map(({ organisation }) => organisation.ODSCode), ...gone.map(({ sourceId }) => sourceId)];
    const { states, problems } = await readOpenStates(register, codes);
    const listed = read.map((row) => toEntry(row, stateOf(row.organisation.ODSCode, states), website));
    const closed = gone.flatMap((listing) => toClosed(listing, previous, states));
    const entries = [...listed, ...closed];
    return {
      readAt: toDateTime(clock()),
      listings: entries.map(({ listing }) => listing),
      details: Object.fromEntries(entries.flatMap(({ listing, details }) => (details ? [[listing.id, details]] : []))),
      rejected,
      problems: [...problems, ...describeDates(read)],
    };
  };
}

interface Entry {
  listing: Listing;
  details: NhsOrganisation | undefined;
}

/** A profile that the finders show stays as they say, also when the register has its organisation closed. */
function toEntry({ organisation, sent }: ReadRow, state: OpenState, website: string | null): Entry {
  const listing = { ...toListing(organisation, website), ...toEnd(state), raw: toRaw(sent) };
  return { listing, details: toProfile(organisation, state) };
}

function stateOf(code: string, states: OpenStates['states']): OpenState {
  return states.get(code.toUpperCase()) ?? unknownOpenState;
}

/** Listings of the reading before that the finders no longer show. One that merely cannot be read is not gone. */
function findGone(
  previous: NhsReading | null,
  read: readonly ReadRow[],
  rejected: readonly RejectedRecord[],
): Listing[] {
  const seen = new Set([
    ...read.map(({ organisation }) => toListingId(organisation.ODSCode)),
    ...rejected.map(({ sourceId }) => toListingId(sourceId ?? '')),
  ]);
  return (previous?.listings ?? []).filter(({ id }) => !seen.has(id));
}

/**
 * The finders drop what closes. Gone from them and closed in the register: withdrawn, with its last day. Gone from them
 * and open in the register, or unknown to it: no longer listed, which does not say closed, so it goes. A listing that
 * was found closed before stays closed while the register cannot be read.
 */
function toClosed(listing: Listing, previous: NhsReading | null, states: OpenStates['states']): Entry[] {
  const { open, closedOn } = stateOf(listing.sourceId, states);
  const closedBefore = open === 'UNKNOWN' && listing.status === 'WITHDRAWN';
  if (open !== 'NO' && !closedBefore) return [];
  const end = closedBefore ? {} : toEnd({ open, closedOn });
  const details = previous?.details[listing.id];
  return [
    { listing: { ...listing, status: 'WITHDRAWN', ...end }, details: details && { ...details, open: 'NO' as const } },
  ];
}

function describeDates(read: readonly ReadRow[]): string[] {
  const unreadable = read.reduce((sum, { organisation }) => sum + countUnreadableDates(organisation.OpeningTimes), 0);
  if (unreadable === 0) return [];
  return [`${unreadable} dated opening times are left out: their dates have a form that we do not know.`];
}
