import { randomInt } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Report } from '../checks/check.ts';
import type { FreshnessTables, ProblemRow } from './tables.ts';

type Db = Kysely<FreshnessTables> | Transaction<FreshnessTables>;

/** How many reports came after a moment, of one service or of all. */
export async function countRecent(db: Db, since: string, service: string | null): Promise<number> {
  let query = db.selectFrom('freshness_problem').select(db.fn.countAll().as('count')).where('at', '>', since);
  if (service !== null) query = query.where('service', '=', service);
  const { count } = await query.executeTakeFirstOrThrow();
  return Number(count);
}

export async function saveProblem(db: Db, problem: Omit<ProblemRow, 'reference'>): Promise<ProblemRow> {
  const row = { ...problem, reference: createReference() };
  await db.insertInto('freshness_problem').values(row).execute();
  return row;
}

export async function loadProblems(
  db: Db,
  { service, first }: { service: string | null; first: number },
): Promise<ProblemRow[]> {
  let query = db.selectFrom('freshness_problem').selectAll().orderBy('at', 'desc').orderBy('reference').limit(first);
  if (service !== null) query = query.where('service', '=', service);
  return query.execute();
}

/** By service, all that were ever reported: a check tells which still stand. */
export async function loadReports(db: Db): Promise<Map<string, Report[]>> {
  const rows = await db
    .selectFrom('freshness_problem')
    .select(['reference', 'service', 'field', 'at'])
    .orderBy('at')
    .execute();
  return Map.groupBy(rows, ({ service }) => service);
}

/** Letters that nobody mistakes for another over the telephone, and that make no words. */
const letters = 'BCDFGHJKMPQRTVWXYZ2346789';

/** E.g. `FK7T-2MPX`. */
function createReference(): string {
  return `${pickFour()}-${pickFour()}`;
}

function pickFour(): string {
  return Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
}
