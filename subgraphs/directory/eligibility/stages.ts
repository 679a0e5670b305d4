import type { AgeRange, YesNoUnknown } from '../../kit/listing.ts';
import type { Stage } from './records.ts';

/**
 * The stages of life in months, half-open. The first 1,001 days go from conception to the second birthday and the early
 * years to the fifth, in the words of Sutton's Helping Early strategy; school phases are those of the national
 * curriculum; young adults go to 25, as a family hub does with SEND.
 */
const stages: readonly { stage: Stage; from: number; to: number }[] = [
  { stage: 'PREGNANCY', from: -9, to: 0 },
  { stage: 'FIRST_1001_DAYS', from: -9, to: 24 },
  { stage: 'EARLY_YEARS', from: 0, to: 60 },
  { stage: 'PRIMARY', from: 48, to: 132 },
  { stage: 'SECONDARY', from: 132, to: 216 },
  { stage: 'YOUNG_ADULT', from: 192, to: 300 },
];

/** The stages that a service's ages reach into; none where no age is stated. A range without a lower end starts at birth. */
export function toStages(ages: readonly AgeRange[], pregnancy: YesNoUnknown): Stage[] {
  const reached = stages.filter(({ from, to }) =>
    ages.some(({ minMonths, maxMonths }) => (minMonths ?? 0) < to && from < (maxMonths ?? Infinity)),
  );
  const unborn: Stage[] = pregnancy === 'YES' ? ['PREGNANCY', 'FIRST_1001_DAYS'] : [];
  const all = new Set([...unborn, ...reached.map(({ stage }) => stage)]);
  return stages.map(({ stage }) => stage).filter((stage) => all.has(stage));
}
