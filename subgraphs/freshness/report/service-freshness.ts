import type { Kysely } from 'kysely';
import { checkWords } from '../checks/all.ts';
import { londonDate } from '../../kit/time/london.ts';
import { loadFacts } from '../store/facts.ts';
import { compareFindings, queryFindings } from '../store/query-findings.ts';
import type { FindingRecord } from '../store/records.ts';
import type { FreshnessTables } from '../store/tables.ts';
import { newestOf } from './report.ts';

/** What the checks know of a service; null before their first night with it. */
export interface ServiceKnowledge {
  confirmedAt: string | null;
  /** Findings that hold, the most serious first. */
  findings: readonly FindingRecord[];
}

/** Reads what is known of many services at once; what is not known is not in the answer. */
export async function loadKnowledge(
  db: Kysely<FreshnessTables>,
  services: readonly string[],
  now: Temporal.Instant,
): Promise<Map<string, ServiceKnowledge>> {
  const facts = Map.groupBy(await loadFacts(db, { services }), ({ service }) => service);
  const states = ['OPEN', 'ACKNOWLEDGED'] as const;
  const found = await queryFindings(db, { serviceIds: services, states }, londonDate(now));
  const findings = Map.groupBy(found, ({ serviceId }) => serviceId ?? '');
  return new Map(
    [...facts].map(([service, listings]) => {
      const its = (findings.get(service) ?? []).toSorted(compareFindings);
      return [service, { confirmedAt: newestOf(listings), findings: its }] as const;
    }),
  );
}

/** A finding as judgeFreshness weighs it. */
export function toEvidence({ checkId, severity }: FindingRecord) {
  return { checkId, severity, title: checkWords.get(checkId)?.title ?? checkId };
}
