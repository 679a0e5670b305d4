/** Rows to a statement: SQLite takes 32,766 parameters and PostgreSQL 65,535. */
const atOnce = 500;

export function inBatches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / atOnce) }, (_, batch) =>
    items.slice(batch * atOnce, (batch + 1) * atOnce),
  );
}
