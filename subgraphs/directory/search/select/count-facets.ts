import type { AnswerTable } from './answer-table.ts';
import { type Bits, toRows } from './bits.ts';
import { type ColumnName, type Columns, columnNames } from './columns.ts';

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
    const values: { value: string; count: number }[] = [];
    for (let index = 0; index < counts.length; index++) {
      const [value = '', count = 0] = [answers[index], counts[index]];
      // `ta-lk` is among `ta`.
      if (count > 0 && !(name === 'languages' && value.includes('-'))) values.push({ value, count });
    }
    values.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
    return { name, values: values.slice(0, mostValues) };
  });
}

function filterOf(column: ColumnName): string {
  return column === 'thresholdTier' ? 'maxThresholdTier' : column;
}
