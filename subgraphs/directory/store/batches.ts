/** Rows to a statement: SQLite takes 32,766 parameters and PostgreSQL 65,535. */
const rowsAtOnce = 1000;

/** Some rows after the others, as many at once as one statement takes where each has up to 32 columns. */
export function inBatches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / rowsAtOnce) }, (_, batch) =>
    items.slice(batch * rowsAtOnce, (batch + 1) * rowsAtOnce),
  );
}
