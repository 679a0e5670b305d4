import { assessAges, assessCarerAges, assessPregnancy } from './assess-ages.ts';
import { assessCircumstances } from './assess-circumstances.ts';
import { assessResidents } from './assess-residents.ts';
import type { Person } from './person.ts';
import { sentence } from '../../kit/sentences/sentence.ts';
import { type Reason, type Verdict, toReason } from './reason.ts';
import type { JudgedEligibility } from './records.ts';

export interface Assessment {
  verdict: Verdict;
  reasons: Reason[];
}

/**
 * Whether a service is for somebody. NO where one condition leaves them out; YES where every condition that is stated
 * is met; LIKELY where some are met, and of the rest something was not told or is left open; UNKNOWN where the service
 * states nothing that bears on what was told.
 */
export function assessEligibility(eligibility: JudgedEligibility, person: Person): Assessment {
  const reasons = [
    assessPregnancy(eligibility, person),
    assessAges(eligibility, person),
    assessCarerAges(eligibility, person),
    ...assessCircumstances(eligibility, person),
    assessResidents(eligibility, person),
    toOther(eligibility),
  ].filter((reason) => reason !== null);
  return { verdict: toVerdict(reasons), reasons };
}

/** What is not understood is quoted, and keeps a yes from being certain. */
function toOther({ other }: JudgedEligibility): Reason | null {
  return other === null ? null : toReason('text', 'UNKNOWN', sentence('alsoSays', { text: other }));
}

function toVerdict(reasons: readonly Reason[]): Verdict {
  const has = (verdict: Verdict) => reasons.some((reason) => reason.verdict === verdict);
  if (has('NO')) return 'NO';
  if (has('LIKELY')) return 'LIKELY';
  if (!has('YES')) return 'UNKNOWN';
  return has('UNKNOWN') ? 'LIKELY' : 'YES';
}
