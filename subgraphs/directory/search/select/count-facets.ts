import type { Bits } from './bits.ts';
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
 * not hide the ones beside it. `others` holds these by filter, `passing` those that pass all.
 */
export function countFacets(columns: Columns, passing: Bits, others: ReadonlyMap<string, Bits>): FacetCounts[] {
  return columnNames.map((name) => {
    const among = others.get(filterOf(name)) ?? passing;
    const values: { value: string; count: number }[] = [];
    for (const [value, rows] of columns[name].values) {
      // `ta-lk` is among `ta`.
      const count = name === 'languages' && value.includes('-') ? 0 : countIn(rows, among);
      if (count > 0) values.push({ value, count });
    }
    values.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
    return { name, values: values.slice(0, mostValues) };
  });
}

function filterOf(column: ColumnName): string {
  return column === 'thresholdTier' ? 'maxThresholdTier' : column;
}

function countIn(rows: Uint32Array, among: Bits): number {
  let count = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    count += ((among[row >>> 5] ?? 0) >>> (row & 31)) & 1;
  }
  return count;
}
