import writeExcelFile from 'write-excel-file/node';

/** Excel takes no more letters than this into one cell. */
const longest = 32_767;

/** What no XML can hold: control characters, and halves of letters. */
const unwritable = /[\p{Cc}--[\t\n\r]]|[\uFFFE\uFFFF]/gv;

/**
 * A table for Excel (ECMA-376), its first row the heads. Every cell is a text, so that Excel computes nothing of what
 * somebody wrote into a directory and takes no zero off a telephone number.
 */
export function toXlsx(rows: readonly (readonly string[])[], widths: readonly number[]): Promise<Buffer> {
  const [head = [], ...body] = rows;
  const sheet = [
    head.map((text) => ({ ...toCell(text), fontWeight: 'bold' as const })),
    ...body.map((row) => row.map((text) => toCell(text))),
  ];
  const columns = widths.map((width) => ({ width }));
  return writeExcelFile(sheet, { sheet: 'Findings', columns, stickyRowsCount: 1 }).toBuffer();
}

function toCell(text: string) {
  return { type: String, value: text.toWellFormed().replaceAll(unwritable, '').slice(0, longest), wrap: true };
}
