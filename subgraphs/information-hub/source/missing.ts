import type { Ids } from '../../kit/connected-places/convert/id.ts';
import type { RecordsById } from '../../kit/connected-places/source/list.ts';
import { createWireItem } from '../../kit/connected-places/wire/page.ts';
import type { Reading } from '../../kit/harvest/reading.ts';
import type { Listing } from '../../kit/listing.ts';
import { UpstreamError } from '../../kit/upstream/error.ts';
import type { Upstream } from '../../kit/upstream/upstream.ts';

/** Kept of a service that the directory no longer lists as active. */
export interface HubDetails {
  /** When it was first missed; RFC 3339. */
  missingSince: string;
}

/** What became of the services that the list of active ones no longer has. */
export interface Missing {
  /** Those that the directory still answers by their id, as sent. */
  records: unknown[];
  /** Listings that stay as they were: known to be withdrawn, or not to be asked for just now. */
  listings: Listing[];
  /** By listing id. */
  details: Record<string, HubDetails>;
}

/** A withdrawn service is shown as withdrawn for so long, then forgotten. */
const keptFor = Temporal.Duration.from({ hours: 24 * 30 });

/**
 * Services asked for by their id in one reading. When more are missing at once, the others are left out until their
 * turn comes, so that whoever watches for a feed that shrinks sees it shrink.
 */
const askedAtOnce = 20;

/**
 * Asks for the services of the reading before that the list of active ones has no more: the platform still answers
 * one that was switched off, with its status, and has no answer for one that was deleted.
 */
export async function readMissing(
  upstream: Upstream,
  previous: Reading<HubDetails> | null,
  services: RecordsById,
  { now, ids }: { now: Temporal.Instant; ids: Ids },
): Promise<Missing> {
  const missed = missedSince(previous, services, now, ids);
  const withdrawn = missed.filter(isKnownWithdrawn);
  const toAsk = missed.filter((one) => !isKnownWithdrawn(one));
  const answers = await Promise.all(toAsk.slice(0, askedAtOnce).map((one) => askFor(upstream, one)));
  const told = [...answers.map(({ missed }) => missed), ...toAsk.slice(askedAtOnce), ...withdrawn];
  return {
    records: answers.flatMap(({ record }) => record ?? []),
    listings: [
      ...answers.flatMap(({ listing }) => listing ?? []),
      ...withdrawn.flatMap(({ listing }) => listing ?? []),
    ],
    details: Object.fromEntries(told.flatMap((one) => (one ? [[ids.toId(one.id), { missingSince: one.since }]] : []))),
  };
}

interface Missed {
  id: string;
  since: string;
  /** Missed in an earlier reading already. */
  again: boolean;
  listing: Listing | null;
}

function missedSince(
  previous: Reading<HubDetails> | null,
  services: RecordsById,
  now: Temporal.Instant,
  { fromId }: Ids,
): Missed[] {
  const listings = new Map((previous?.listings ?? []).map((listing) => [listing.sourceId, listing]));
  const details = new Map(Object.entries(previous?.details ?? {}).map(([id, known]) => [fromId(id), known]));
  const oldest = now.subtract(keptFor);
  return [...new Set([...listings.keys(), ...details.keys()])]
    .filter((id) => !services.has(id))
    .map((id) => ({
      id,
      since: details.get(id)?.missingSince ?? now.toString(),
      again: details.has(id),
      listing: listings.get(id) ?? null,
    }))
    .filter(({ since }) => Temporal.Instant.compare(since, oldest) > 0);
}

function isKnownWithdrawn({ again, listing }: Missed): boolean {
  return again && listing?.status === 'WITHDRAWN';
}

interface Answer {
  record?: unknown;
  listing?: Listing | null;
  /** Null when the service is not missing after all, or gone for good. */
  missed: Missed | null;
}

async function askFor(upstream: Upstream, missed: Missed): Promise<Answer> {
  const request = { path: `services/${encodeURIComponent(missed.id)}`, query: { include: 'organisation' } };
  try {
    const { data } = (await upstream.getJson(request, createWireItem(missed.id))).body;
    return { record: data, missed: data.status === 'active' ? null : missed };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    // Deleted; or not to be had just now, and then it stays as it was and is asked for again next time.
    return error.failure === 'not-found' ? { missed: null } : { listing: missed.listing, missed };
  }
}
