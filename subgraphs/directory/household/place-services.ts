import { sentence } from '../../kit/sentences/sentence.ts';
import { toReason } from '../eligibility/reason.ts';
import type { Assessment } from '../eligibility/assess.ts';
import type { ServiceFacts } from '../search/facts.ts';
import type { Member } from './read-household.ts';

/** Whom of a family a service is for. */
export interface Placed {
  facts: ServiceFacts;
  /** The places in the family of those it is for; all of them for the family together. */
  members: readonly number[];
  /** Of the family together: it leaves none out. */
  together: boolean;
  assessment: Assessment;
}

export type Assess = (facts: ServiceFacts, member: Member) => Assessment;

/** Null for a service that is for none of them. */
export function placeService(facts: ServiceFacts, people: readonly Member[], assess: Assess): Placed | null {
  const assessments = people.map((member) => assess(facts, member));
  const fitting = assessments.flatMap(({ verdict }, index) =>
    verdict === 'YES' || verdict === 'LIKELY' ? [index] : [],
  );
  const [first] = fitting;
  if (first === undefined) {
    // A service that says nothing which bears on them may help; one that is for others may not.
    const isOpen = people.length === 0 || assessments.some(({ verdict }) => verdict === 'UNKNOWN');
    return isOpen ? { facts, members: [], together: true, assessment: openToAll } : null;
  }
  if (fitting.length === people.length && people.length > 1) {
    return { facts, members: fitting, together: true, assessment: toShared(assessments) };
  }
  return { facts, members: fitting, together: false, assessment: assessments[first] ?? openToAll };
}

const openToAll: Assessment = {
  verdict: 'UNKNOWN',
  reasons: [toReason('text', 'UNKNOWN', sentence('leavesNobodyOut'))],
};

/** As sure as for the one it is least sure of. */
function toShared(assessments: readonly Assessment[]): Assessment {
  const verdict = assessments.every((one) => one.verdict === 'YES') ? 'YES' : 'LIKELY';
  const code = verdict === 'YES' ? 'forEachOfYou' : 'maybeForEachOfYou';
  return { verdict, reasons: [toReason('ages', verdict, sentence(code))] };
}
