import type { SaidAges } from '../../kit/sentences/sentence.ts';
import type { JudgedRange } from './records.ts';

/** Ages as sentences tell them. Words that only tell a child from an adult have no numbers. */
export function toSaidAges(ranges: readonly (JudgedRange | Omit<JudgedRange, 'doubt'>)[]): SaidAges[] {
  const doubts = ranges.map((range) => ('doubt' in range ? range.doubt : undefined));
  if (doubts.includes('rough')) {
    return [{ group: ranges.every(({ minMonths }) => (minMonths ?? 0) > 0) ? 'youngPeople' : 'families' }];
  }
  const told = ranges
    .filter((_range, index) => doubts[index] === undefined)
    .map(({ minMonths, maxMonths, maxMonthsWithSend }) => ({ minMonths, maxMonths, maxMonthsWithSend }));
  return told.reduce<typeof told>((joined, range) => {
    const last = joined.at(-1);
    if (!last || !follows(last, range)) return [...joined, range];
    return [...joined.slice(0, -1), { ...range, minMonths: last.minMonths }];
  }, []);
}

/** Bands that a directory ticks one by one, such as 16 to 18 and 19 to 20, are one range to say. */
function follows(last: Told, next: Told): boolean {
  return last.maxMonthsWithSend === null && last.maxMonths !== null && last.maxMonths === next.minMonths;
}

type Told = Omit<JudgedRange, 'doubt' | 'surely' | 'possibly'>;
