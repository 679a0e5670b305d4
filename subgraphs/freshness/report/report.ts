import type { Kysely } from 'kysely';
import { parseWard } from '../../kit/place/wards.ts';
import { checkWords } from '../checks/all.ts';
import { london } from '../../kit/time/london.ts';
import { type KnownListing, loadFacts } from '../store/facts.ts';
import { loadOpenOn } from '../store/findings.ts';
import type { FreshnessTables } from '../store/tables.ts';
import { type Thresholds, bands } from '../../kit/freshness.ts';
import { daysSince } from '../../kit/time/days-since.ts';
import { judgeFreshness } from './judge.ts';

/** As FreshnessReport of schema/freshness.graphql. */
export type Report = Awaited<ReturnType<typeof createReport>>;

/** Where there are fewer services, one could be told from a share. */
const fewest = 5;

const confirmedWithinDays = 90;

const labels = { STALE: 'Stale', DUE: 'Due', FRESH: 'Fresh' };

/** How fresh everything was at the end of a day, out of the history: the same answer whenever it is asked. */
export async function createReport(db: Kysely<FreshnessTables>, day: string, thresholds: Thresholds) {
  const listings = await loadFacts(db, { day });
  const open = Map.groupBy(await loadOpenOn(db, day), ({ service }) => service);
  const end = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(london).toInstant();
  const services = [...Map.groupBy(listings, ({ service }) => service)]
    .filter(([, some]) => some.some(({ listed }) => listed))
    .map(([id, some]) => {
      const found = open.get(id) ?? [];
      const confirmedAt = newestOf(some);
      const findings = found.map((one) => ({ ...one, title: checkWords.get(one.checkId)?.title ?? one.checkId }));
      const { band } = judgeFreshness({ confirmedAt, findings }, thresholds, end);
      const isConfirmed = confirmedAt !== null && daysSince(confirmedAt, end) <= confirmedWithinDays;
      const organisation = some.find(({ organisationId }) => organisationId !== null)?.organisationId ?? null;
      return {
        band,
        isConfirmed,
        organisation,
        wards: [...new Set(some.flatMap(({ wards }) => wards))],
        needs: [...new Set(some.flatMap(({ needs }) => needs))],
        faults: found.length,
      };
    });
  return {
    date: day,
    services: services.length,
    bands: bands.map((band) => ({
      value: band,
      label: labels[band],
      count: services.filter((service) => service.band === band).length,
    })),
    confirmedWithin90Days: shareOf(services),
    byNeed: toNeeds(services),
    byWard: toWards(services),
    byOrganisation: toOrganisations(services),
  };
}

interface Service {
  isConfirmed: boolean;
  organisation: string | null;
  wards: readonly string[];
  needs: readonly string[];
  faults: number;
}

/** When a person last confirmed any of them; null when no directory tells. */
export function newestOf(listings: readonly Pick<KnownListing, 'confirmedAt' | 'listed'>[]): string | null {
  const moments = listings.flatMap(({ confirmedAt, listed }) => (confirmedAt !== null && listed ? [confirmedAt] : []));
  return moments.toSorted(compareMoments).at(-1) ?? null;
}

function compareMoments(one: string, other: string): number {
  return Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other));
}

function shareOf(services: readonly Service[]): number {
  const confirmed = services.filter(({ isConfirmed }) => isConfirmed).length;
  return services.length === 0 ? 0 : Math.round((confirmed / services.length) * 1_000) / 1_000;
}

function toWards(services: readonly Service[]) {
  return sharesBy(services, ({ wards }) => wards).map(({ of: ward, ...share }) => {
    return { ward, priority: parseWard(ward)?.priority ?? false, ...share };
  });
}

function toNeeds(services: readonly Service[]) {
  return sharesBy(services, ({ needs }) => needs)
    .map(({ of: id, ...share }) => ({ need: { id }, ...share }))
    .toSorted((a, b) => a.confirmedWithin90Days - b.confirmedWithin90Days);
}

/** By what services are of, in its order; nothing of which there are too few. */
function sharesBy(services: readonly Service[], ofWhat: (service: Service) => readonly string[]) {
  const all = [...new Set(services.flatMap(ofWhat))].toSorted();
  return all.flatMap((of) => {
    const its = services.filter((service) => ofWhat(service).includes(of));
    return its.length < fewest ? [] : [{ of, services: its.length, confirmedWithin90Days: shareOf(its) }];
  });
}

function toOrganisations(services: readonly Service[]) {
  const known = services.filter(({ organisation }) => organisation !== null);
  return [...Map.groupBy(known, ({ organisation }) => organisation ?? '')]
    .map(([id, its]) => ({
      organisation: { id },
      services: its.length,
      openFindings: its.reduce((sum, { faults }) => sum + faults, 0),
    }))
    .toSorted((a, b) => b.openFindings - a.openFindings || (a.organisation.id < b.organisation.id ? -1 : 1));
}
