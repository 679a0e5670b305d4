import type { Kysely } from 'kysely';
import { guardedChecks } from '../checks/all.ts';
import { severities } from '../checks/check.ts';
import { loadFacts } from '../store/facts.ts';
import { loadLastFinished } from '../store/runs.ts';
import type { FreshnessTables } from '../store/tables.ts';
import { aboutAge } from './judge.ts';
import { newestOf } from './report.ts';

/** As FreshnessEvidence of schema/freshness.graphql. */
export type EvidencePage = Awaited<ReturnType<typeof loadEvidence>>;

export interface EvidenceAsked {
  /** The version that whoever asks knows already. */
  unless: string | null;
  first: number;
  after: string | null;
}

/** Reads a page of what judgements rest on: the same that judgeFreshness is given, service by service. */
export async function loadEvidence(db: Kysely<FreshnessTables>, { unless, first, after }: EvidenceAsked) {
  const version = await loadVersion(db);
  if (version === unless) return { version, services: [], endCursor: null };
  const rows = await db
    .selectFrom('freshness_listing')
    .select('service')
    .distinct()
    .where('until_day', 'is', null)
    .where('service', '>', after ?? '')
    .orderBy('service')
    .limit(first + 1)
    .execute();
  const ids = rows.slice(0, first).map(({ service }) => service);
  const endCursor = rows.length > first ? (ids.at(-1) ?? null) : null;
  if (ids.length === 0) return { version, services: [], endCursor };
  const facts = Map.groupBy(await loadFacts(db, { services: ids }), ({ service }) => service);
  const worst = await loadWorst(db, ids);
  return {
    version,
    endCursor,
    services: ids.map((service) => ({
      service,
      confirmedAt: newestOf(facts.get(service) ?? []),
      worst: worst.get(service) ?? null,
    })),
  };
}

/** A run writes all at once at its end; between runs only what people report comes and goes. */
async function loadVersion(db: Kysely<FreshnessTables>): Promise<string> {
  const last = await loadLastFinished(db);
  const found = await db
    .selectFrom('freshness_finding')
    .select(({ fn }) => [
      fn.countAll().as('all'),
      fn.count('resolved_at').as('resolved'),
      fn.max('first_seen').as('newest'),
    ])
    .executeTakeFirstOrThrow();
  return [last?.id ?? '', last?.finishedAt ?? '', found.all, found.resolved, found.newest ?? ''].join(' ');
}

async function loadWorst(db: Kysely<FreshnessTables>, ids: readonly string[]) {
  const rows = await db
    .selectFrom('freshness_finding')
    .select(['service', 'severity'])
    .where('resolved_at', 'is', null)
    .where('check_id', 'not in', [aboutAge, ...guardedChecks])
    .where('service', 'in', ids)
    .execute();
  const inOrder = rows.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return new Map(inOrder.map(({ service, severity }) => [service ?? '', severity] as const));
}
