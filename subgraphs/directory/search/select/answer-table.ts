import { type ColumnName, type Columns, columnNames } from './columns.ts';

/** The answers of all columns row by row: so few rows are counted soon, however many there are. */
export interface AnswerTable {
  /** How many of these rows give each answer, column by column. */
  count: (rows: Uint32Array) => (name: ColumnName) => Uint32Array;
  /** The same of one column, in the order of its values. */
  countOf: (name: ColumnName, rows: Uint32Array) => Uint32Array;
}

/**
 * Each answer has a number, and those of a row stand together in the order of columns: one pass over the rows counts
 * all of them, and one over a part of each row those of a column. `starts` has where each such part begins.
 */
export function createAnswerTable(columns: Columns, rows: number): AnswerTable {
  const rowsOf = columnNames.map((name) => [...columns[name].values.values()]);
  const width = columnNames.length;
  const firsts = toFirsts(rowsOf);
  const starts = new Uint32Array(rows * width + 1);
  for (const [column, ofColumn] of rowsOf.entries()) {
    for (const ofAnswer of ofColumn) for (const row of ofAnswer) add(starts, row * width + column);
  }
  for (let part = 1; part < starts.length; part++) starts[part] = (starts[part] ?? 0) + (starts[part - 1] ?? 0);
  const answers = new Uint32Array(starts[rows * width] ?? 0);
  // Put in from the end of each part on, so that in the end `starts` has where it begins.
  for (const [column, ofColumn] of rowsOf.entries()) {
    for (const [index, ofAnswer] of ofColumn.entries()) {
      for (const row of ofAnswer) {
        const part = row * width + column;
        const at = (starts[part] ?? 0) - 1;
        starts[part] = at;
        answers[at] = (firsts[column] ?? 0) + index;
      }
    }
  }

  /** Of so many columns from one on. */
  function countFrom(column: number, columnCount: number, counted: Uint32Array): Uint32Array {
    const counts = new Uint32Array(firsts[width] ?? 0);
    for (let index = 0; index < counted.length; index++) {
      const part = (counted[index] ?? 0) * width + column;
      const end = starts[part + columnCount] ?? 0;
      for (let at = starts[part] ?? 0; at < end; at++) add(counts, answers[at] ?? 0);
    }
    return counts;
  }

  function cut(counts: Uint32Array, name: ColumnName): Uint32Array {
    const column = columnNames.indexOf(name);
    return counts.subarray(firsts[column], firsts[column + 1]);
  }

  return {
    count(counted) {
      const counts = countFrom(0, width, counted);
      return (name) => cut(counts, name);
    },
    countOf: (name, counted) => cut(countFrom(columnNames.indexOf(name), 1, counted), name),
  };
}

/** The number of the first answer of each column, and at the end how many answers there are. */
function toFirsts(columns: readonly (readonly unknown[])[]): number[] {
  const firsts = [0];
  for (const { length } of columns) firsts.push((firsts.at(-1) ?? 0) + length);
  return firsts;
}

function add(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
