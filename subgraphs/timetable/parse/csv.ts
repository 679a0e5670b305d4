import { parse } from 'csv-parse/sync';
import { WireRow, neededColumns } from '../wire/csv.ts';

/** A row of a spreadsheet, with its number there: the headings are row 1. */
export interface NumberedRow {
  row: number;
  cells: WireRow;
}

/** More rows than a timetable has; a file of more is something else. */
const mostRows = 5000;

/**
 * Takes a published spreadsheet apart, with commas, semicolons or tabs between its cells. Null when it is no timetable:
 * no headings of one, a cell that never ends, too many rows. Empty rows are left out.
 */
export function parseTable(text: string): NumberedRow[] | null {
  const [headings = [], ...table] = parseCells(text.replace(/^\uFEFF/, '')) ?? [];
  const columns = headings.map(toColumn);
  if (!neededColumns.every((column) => columns.includes(column))) return null;
  const rows = table
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length > mostRows) return null;
  return rows.map(({ row, cells }) => ({
    row,
    cells: WireRow.parse(Object.fromEntries(columns.map((column, position) => [column, cells[position]]))),
  }));
}

function parseCells(text: string): string[][] | null {
  const [headings = ''] = text.split(/\r?\n/, 1);
  const [delimiter = ','] = [',', ';', '\t'].toSorted((one, other) => count(headings, other) - count(headings, one));
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true });
  } catch {
    // A quotation mark that is never closed: the file was cut off. Who asked says which file it is.
    return null;
  }
}

/** `Term time only` is the column term_time_only. */
function toColumn(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
