import type { SaidAges } from '../../kit/sentences/sentence.ts';
import type { JudgedRange } from './records.ts';

/** Ages as sentences tell them. Words that only tell a child from an adult have no numbers. */
export function toSaidAges(ranges: readonly (JudgedRange | Omit<JudgedRange, 'doubt'>)[]): SaidAges[] {
  const doubts = ranges.map((range) => ('doubt' in range ? range.doubt : undefined));
  if (doubts.includes('rough')) {
    return [{ group: ranges.every(({ minMonths }) => (minMonths ?? 0) > 0) ? 'youngPeople' : 'families' }];
  }
  return ranges
    .filter((_range, index) => doubts[index] === undefined)
    .map(({ minMonths, maxMonths, maxMonthsWithSend }) => ({ minMonths, maxMonths, maxMonthsWithSend }));
}
