import type { Severity } from '../checks/check.ts';
import { type Band, type Thresholds, bandOfFault, worseBand } from '../../kit/freshness.ts';
import { type SentenceRecord, sentence } from '../../kit/sentences/sentence.ts';
import { type Reason, judgeAge, writeReason } from '../../kit/judge-age.ts';

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
  /** The same without what it costs. */
  sentences: SentenceRecord[];
}

/** What a fault costs, by how bad it is. Several faults that one check finds are one reason. */
const costOf: Record<Severity, number> = { SERIOUS: 50, WARNING: 15, INFO: 2 };

/** Age is weighed by itself, so the check that finds it does not count once more. */
export const aboutAge = 'not-confirmed';

/** How fresh a service is: a sum of evidence, each part of it named. Pure: the same evidence on the same day, the same judgement. */
export function judgeFreshness(
  { confirmedAt, findings }: Evidence,
  thresholds: Thresholds,
  now: Temporal.Instant,
): Judgement {
  const reasons = [judgeAge(confirmedAt, thresholds, now), ...toFaults(findings)].toSorted((a, b) => b.cost - a.cost);
  return {
    band: reasons.map(({ atBest }) => atBest).reduce(worseBand),
    score: Math.max(0, 100 - reasons.reduce((sum, { cost }) => sum + cost, 0)),
    reasons: reasons.map(writeReason),
    sentences: reasons.map(({ sentence: said }) => said),
  };
}

function toFaults(findings: Evidence['findings']): Reason[] {
  const byCheck = Map.groupBy(
    findings.filter(({ checkId }) => checkId !== aboutAge),
    ({ checkId }) => checkId,
  );
  return [...byCheck.values()].map((some) => {
    const [worst = 'INFO'] = some.map(({ severity }) => severity).toSorted((a, b) => costOf[b] - costOf[a]);
    const check = { id: some[0]?.checkId ?? '', label: some[0]?.title ?? '' };
    const said = some.length > 1 ? sentence('foundTimes', { check, count: some.length }) : sentence('found', { check });
    return { sentence: said, cost: costOf[worst], atBest: bandOfFault(worst) };
  });
}
