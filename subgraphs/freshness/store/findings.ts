import type { Kysely, Transaction } from 'kysely';
import { guardedChecks } from '../checks/all.ts';
import type { Severity } from '../checks/check.ts';
import { endAcknowledgements } from './acknowledgements.ts';
import { inBatches } from './batches.ts';
import type { FreshnessTables, FindingRow } from './tables.ts';

type Db = Kysely<FreshnessTables> | Transaction<FreshnessTables>;

/** A fault as it was found tonight. */
export type NewFinding = Omit<FindingRow, 'first_seen' | 'last_seen' | 'resolved_at' | 'changed_in'>;

/**
 * Puts what was found tonight in the place of what was open: what is new opens, what is there again comes back, and what
 * is not found any more resolves. `isJudged` tells which of those that are open were looked for tonight; `run` is this one.
 */
export async function saveFindings(
  transaction: Transaction<FreshnessTables>,
  found: readonly NewFinding[],
  { run, now, day, isJudged }: { run: string; now: string; day: string; isJudged: (open: FindingRow) => boolean },
): Promise<{ opened: number; resolved: number }> {
  const known = await loadKnown(transaction, found);
  const open = (await loadOpen(transaction)).filter(isJudged);
  const foundIds = new Set(found.map(({ id }) => id));
  const gone = open.filter(({ id }) => !foundIds.has(id));
  let opened = 0;
  for (const finding of found) {
    const before = known.get(finding.id);
    const isNew = !before || before.resolved_at !== null;
    const hasChanged = isNew || before.severity !== finding.severity;
    // What people reported since the last run is news of this one.
    const isUntold = before?.changed_in === null;
    if (isNew) opened++;
    await saveFinding(transaction, finding, {
      before,
      now,
      changedIn: hasChanged || isUntold ? run : before.changed_in,
    });
    if (hasChanged) await beginSpan(transaction, finding, day);
  }
  for (const some of inBatches(gone.map(({ id }) => id))) await resolve(transaction, some, { run, now, day });
  return { opened, resolved: gone.length };
}

/** Opens one finding between two runs. */
export async function openFinding(
  transaction: Transaction<FreshnessTables>,
  finding: NewFinding,
  { now, day }: { now: string; day: string },
): Promise<void> {
  await saveFinding(transaction, finding, { before: undefined, now, changedIn: null });
  await beginSpan(transaction, finding, day);
}

/** Those that were open at the end of a day and everybody may know of, and how bad they were. */
export async function loadOpenOn(
  db: Db,
  day: string,
): Promise<{ id: string; checkId: string; service: string | null; severity: Severity }[]> {
  const rows = await db
    .selectFrom('freshness_span')
    .innerJoin('freshness_finding', 'freshness_finding.id', 'freshness_span.finding')
    .select(['freshness_finding.id', 'check_id', 'service', 'freshness_span.severity'])
    .where('check_id', 'not in', guardedChecks)
    .where('from_day', '<=', day)
    .where((where) => where.or([where('until_day', 'is', null), where('until_day', '>', day)]))
    .orderBy('freshness_finding.id')
    .execute();
  return rows.map(({ id, check_id, service, severity }) => ({ id, checkId: check_id, service, severity }));
}

function loadOpen(db: Db): Promise<FindingRow[]> {
  return db.selectFrom('freshness_finding').selectAll().where('resolved_at', 'is', null).execute();
}

async function loadKnown(db: Db, found: readonly NewFinding[]): Promise<Map<string, FindingRow>> {
  const known = new Map<string, FindingRow>();
  for (const some of inBatches(found.map(({ id }) => id))) {
    const rows = await db.selectFrom('freshness_finding').selectAll().where('id', 'in', some).execute();
    for (const row of rows) known.set(row.id, row);
  }
  return known;
}

async function saveFinding(
  transaction: Transaction<FreshnessTables>,
  finding: NewFinding,
  { before, now, changedIn }: { before: FindingRow | undefined; now: string; changedIn: string | null },
): Promise<void> {
  const seen = { first_seen: before?.first_seen ?? now, last_seen: now, resolved_at: null };
  const row: FindingRow = { ...finding, ...seen, changed_in: changedIn };
  const { id: _id, ...rest } = row;
  await transaction
    .insertInto('freshness_finding')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
    .execute();
}

/** A finding that changes twice on a day was, at its end, as the last says. */
async function beginSpan(transaction: Db, { id, severity }: NewFinding, day: string): Promise<void> {
  await endSpans(transaction, [id], day);
  await transaction
    .insertInto('freshness_span')
    .values({ finding: id, from_day: day, until_day: null, severity })
    .onConflict((conflict) => conflict.columns(['finding', 'from_day']).doUpdateSet({ until_day: null, severity }))
    .execute();
}

async function endSpans(transaction: Db, findings: readonly string[], day: string): Promise<void> {
  await transaction
    .updateTable('freshness_span')
    .set({ until_day: day })
    .where('finding', 'in', findings)
    .where('until_day', 'is', null)
    .execute();
}

async function resolve(
  transaction: Db,
  ids: readonly string[],
  { run, now, day }: { run: string; now: string; day: string },
): Promise<void> {
  await transaction
    .updateTable('freshness_finding')
    .set({ resolved_at: now, changed_in: run })
    .where('id', 'in', ids)
    .execute();
  await endAcknowledgements(transaction, ids, { at: now, by: null });
  await endSpans(transaction, ids, day);
}
