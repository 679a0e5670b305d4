import type { AnswerTable } from './answer-table.ts';
import { type Bits, toRows } from './bits.ts';
import { mostRows } from '../words/posting.ts';
import { type ColumnName, type Columns, columnNames } from './columns.ts';
import { pickSmallest } from './pick-smallest.ts';

/** How many services each answer would keep. */
export interface FacetCounts {
  name: ColumnName;
  /** The most frequent first; without those that no service gives. */
  values: readonly { value: string; count: number }[];
}

/** What more answers than this have would be no help to choose from. */
const mostValues = 20;

/**
 * Counts the answers to each question among the services that pass every other filter: so a choice that was made does
 * not hide the ones beside it. `others` holds these by filter, `passing` are the rows that pass all.
 */
export function countFacets(
  { columns, answers: table }: { columns: Columns; answers: AnswerTable },
  passing: Uint32Array,
  others: ReadonlyMap<string, Bits>,
): FacetCounts[] {
  const ofPassing = table.count(passing);
  return columnNames.map((name) => {
    const { answers } = columns[name];
    const among = others.get(filterOf(name));
    const counts = among ? table.countOf(name, toRows(among)) : ofPassing(name);
    // `ta-lk` is among `ta`.
    const isCounted = (value: string) => name !== 'languages' || !value.includes('-');
    return { name, values: toMostFrequent(counts, answers, isCounted) };
  });
}

function filterOf(column: ColumnName): string {
  return column === 'thresholdTier' ? 'maxThresholdTier' : column;
}

/** Of two that are as frequent the first one: how often and which are packed into one number, which is soon compared. */
function toMostFrequent(
  counts: Uint32Array,
  answers: readonly string[],
  isCounted: (value: string) => boolean,
): { value: string; count: number }[] {
  const keys = new Float64Array(counts.length);
  let given = 0;
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index] ?? 0;
    if (count > 0 && isCounted(answers[index] ?? '')) keys[given++] = (mostRows - count) * answers.length + index;
  }
  return Array.from(pickSmallest(keys.subarray(0, given), mostValues), (key) => {
    const index = key % answers.length;
    return { value: answers[index] ?? '', count: counts[index] ?? 0 };
  });
}
