import type { Clock } from '../../subgraphs/kit/clock.ts';
import type { Thresholds } from '../../subgraphs/kit/freshness.ts';
import { judgeAge, writeReason } from '../../subgraphs/kit/judge-age.ts';
import { sentence } from '../../subgraphs/kit/sentences/sentence.ts';
import { writeEnglish } from '../../subgraphs/kit/sentences/write.ts';
import type { StandIns } from './empty-answer.ts';

/**
 * What `Service.freshness` is while the checks give no answer: the schema allows no null there, and a null would take the
 * whole service with it. It is judged by its date alone, which the directory told, and says so; the error beside it tells
 * that the checks are missing.
 */
export function createWithoutChecks({ thresholds, clock }: { thresholds: Thresholds; clock: Clock }): StandIns {
  return new Map([
    [
      'Service.freshness',
      ({ updatedAt }) => {
        const confirmedAt = typeof updatedAt === 'string' ? updatedAt : null;
        const byDate = sentence('judgedByDate');
        const age = judgeAge(confirmedAt, thresholds, clock());
        return {
          __typename: 'Freshness',
          band: age.atBest,
          score: 100 - age.cost,
          confirmedAt,
          checkedAt: null,
          reasons: [writeReason(age), writeEnglish([byDate])],
          sentences: [age.sentence, byDate].map((said) => ({
            __typename: 'Sentence',
            ...said,
            text: writeEnglish([said]),
          })),
          findings: [],
        };
      },
    ],
  ]);
}
