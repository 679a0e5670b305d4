import { assessEligibility } from '../../eligibility/assess.ts';
import type { Person } from '../../eligibility/person.ts';
import type { JudgedEligibility } from '../../eligibility/records.ts';
import type { ServiceFacts } from '../facts.ts';
import { createBits, setBit } from './bits.ts';
import type { Filter } from './filter.ts';
import { notSaid } from './not-said.ts';

/** The filter for a person, and how surely each service that passes is for them. */
export interface PersonFilter extends Filter {
  /** 1 for yes, ½ for likely, 0 else, by what services say of whom they are for. */
  certainty: (facts: ServiceFacts) => number;
}

const certainties = { YES: 1, LIKELY: 0.5, NO: 0, UNKNOWN: 0 } as const;

/**
 * Keeps the services that are, or likely are, for a person. Each way of saying whom a service is for is judged once;
 * `judgedOf` has the number of the one of each row.
 */
export function toPersonFilter(
  person: Person,
  judged: readonly JudgedEligibility[],
  judgedOf: Uint32Array,
): PersonFilter {
  const assessed = judged.map((eligibility) => assessEligibility(eligibility, person));
  const passes = Uint8Array.from(assessed, ({ verdict }) => (verdict === 'YES' || verdict === 'LIKELY' ? 1 : 0));
  const isUnknown = Uint8Array.from(assessed, ({ verdict }) => (verdict === 'UNKNOWN' ? 1 : 0));
  const [yes, unknown] = [createBits(judgedOf.length), createBits(judgedOf.length)];
  for (let row = 0; row < judgedOf.length; row++) {
    const number = judgedOf[row] ?? 0;
    if (passes[number] === 1) setBit(yes, row);
    if (isUnknown[number] === 1) setBit(unknown, row);
  }
  return {
    name: 'person',
    yes,
    unknown,
    explain(facts, isUnknown) {
      if (isUnknown) return [notSaid('person', 'whom it is for')];
      return assessed[facts.judged]?.reasons.flatMap(({ sentences }) => sentences) ?? [];
    },
    certainty: (facts) => certainties[assessed[facts.judged]?.verdict ?? 'UNKNOWN'],
  };
}
