import type { Clock } from '../kit/clock.ts';
import type { ReadDirectory } from '../kit/harvest/reading.ts';
import { toDateTime } from '../kit/time/london.ts';
import type { Upstream } from '../kit/upstream/upstream.ts';
import { toListings } from './convert/listings.ts';
import { type WireTerms, toVocabulary } from './convert/vocabulary.ts';
import { type Core, readCore, refreshCore } from './source/core.ts';
import { type HubDetails, readMissing } from './source/missing.ts';
import { organisationsOf } from './source/organisations.ts';
import { createOrProblem, withPartsBefore } from './source/parts.ts';
import { readPlaces } from './source/places.ts';
import { readTerms } from './source/terms.ts';

export interface HubSourceOptions {
  clock: Clock;
  /** The directory's site for people, with a slash at its end; null when not known. */
  website: string | null;
}

/** Services are read from the first to the last, and the terms again, so often; in between, only what changed. */
const wholeEvery = Temporal.Duration.from({ hours: 24 });

/**
 * Reads a Connected Places directory. What it remembers between readings only saves requests: after a restart the
 * first reading is a whole one. Places and hours are read each time, because editing them moves no service's date.
 */
export function createSource(upstream: Upstream, { clock, website }: HubSourceOptions): ReadDirectory<HubDetails> {
  let memory: { core: Core; terms: WireTerms } | null = null;

  return async function readDirectory(previous) {
    const now = clock();
    const problems: string[] = [];
    const orProblem = createOrProblem(problems);
    const known = memory && isRecent(memory.core.wholeAt, now) ? memory : null;
    const core = known ? await refreshCore(upstream, known.core, orProblem) : await readCore(upstream, now);
    const [places, terms, missing] = await Promise.all([
      orProblem('Places and opening hours', readPlaces(upstream, previous?.listings ?? [])),
      readTerms(upstream, known?.terms ?? null, orProblem),
      readMissing(upstream, previous, core.services, now),
    ]);
    memory = { core, terms };
    const { listings, rejected } = toListings(
      {
        services: [...core.services.values(), ...missing.records],
        organisations: new Map([...core.organisations, ...organisationsOf(missing.records)]),
        serviceLocations: places?.values() ?? [],
      },
      { vocabulary: toVocabulary(terms), website, now },
    );
    const { eligibilities, ...classification } = terms;
    const unread = {
      places: places === null,
      eligibilities: eligibilities === null,
      categories: Object.values(classification).includes(null),
    };
    return {
      readAt: toDateTime(now),
      listings: [...withPartsBefore(listings, previous?.listings ?? [], unread), ...missing.listings],
      details: missing.details,
      rejected,
      problems,
    };
  };
}

/** A clock that was set back makes no reading recent. */
function isRecent(then: Temporal.Instant, now: Temporal.Instant): boolean {
  const age = Temporal.Instant.compare(now, then);
  return age >= 0 && Temporal.Instant.compare(now, then.add(wholeEvery)) < 0;
}
