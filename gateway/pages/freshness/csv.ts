/** A byte order mark, by which Excel knows UTF-8. */
const mark = '\uFEFF';

/**
 * A table as a spreadsheet opens it (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe
 * in front (OWASP, "CSV Injection"); the full-width signs are the same to some of them.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return mark + rows.map((row) => row.map(toCell).join(',')).join('\r\n') + '\r\n';
}

function toCell(text: string): string {
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
