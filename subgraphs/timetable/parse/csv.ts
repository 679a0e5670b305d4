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
  const table = parseCells(text.replace(/^\uFEFF/, ''));
  const columns = table?.[0]?.map(toColumn) ?? [];
  if (!table || table.length > mostRows || !neededColumns.every((column) => columns.includes(column))) return null;
  return table.slice(1).flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const named = Object.fromEntries(columns.map((column, position) => [column, cells[position]]));
    return [{ row: index + 2, cells: WireRow.parse(named) }];
  });
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
