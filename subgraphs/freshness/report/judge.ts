import type { Severity } from '../checks/check.ts';
import { type Band, type Reason, type Thresholds, bands, judgeAge, writeReason } from '../../kit/judge-age.ts';

/** What speaks for and against a service. */
export interface Evidence {
  /** When a person last confirmed any listing of it; null when no directory tells. */
  confirmedAt: string | null;
  /** What was found and holds. */
  findings: readonly { checkId: string; title: string; severity: Severity }[];
}

export interface Judgement {
  band: Band;
  /** 0 to 100. */
  score: number;
  /** Each piece of evidence with what it costs, the weightiest first. */
  reasons: string[];
}

/** What a fault costs, by how bad it is. Several faults that one check finds are one reason. */
const costOf: Record<Severity, Omit<Reason, 'text'>> = {
  SERIOUS: { cost: 50, atBest: 'STALE' },
  WARNING: { cost: 15, atBest: 'DUE' },
  INFO: { cost: 2, atBest: 'FRESH' },
};

/** How fresh a service is: a sum of evidence, each part of it named. Pure: the same evidence on the same day, the same judgement. */
export function judgeFreshness(
  { confirmedAt, findings }: Evidence,
  thresholds: Thresholds,
  now: Temporal.Instant,
): Judgement {
  const reasons = [judgeAge(confirmedAt, thresholds, now), ...toFaults(findings)].toSorted((a, b) => b.cost - a.cost);
  const worst = Math.min(...reasons.map(({ atBest }) => bands.indexOf(atBest)));
  return {
    band: bands[worst] ?? 'STALE',
    score: Math.max(0, 100 - reasons.reduce((sum, { cost }) => sum + cost, 0)),
    reasons: reasons.map(writeReason),
  };
}

/** Age is weighed by itself, so the check that finds it does not count once more. */
function toFaults(findings: Evidence['findings']): Reason[] {
  const byCheck = Map.groupBy(
    findings.filter(({ checkId }) => checkId !== 'not-confirmed'),
    ({ checkId }) => checkId,
  );
  return [...byCheck.values()].map((some) => {
    const [worst] = some.map(({ severity }) => costOf[severity]).toSorted((a, b) => b.cost - a.cost);
    const times = some.length > 1 ? ` (${some.length} times)` : '';
    return { text: `${some[0]?.title}${times}`, ...(worst ?? costOf.INFO) };
  });
}
