import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import type { PairDecision } from '../identity/pairs.ts';
import type { DirectoryTables } from '../store/tables.ts';
import type { MatchDecisionRow } from './tables.ts';

/** What spoke for and against a pair when it was last compared. */
export type PairEvidence = z.infer<typeof PairEvidence>;

const PairEvidence = z.object({
  probability: z.number().nullable(),
  weights: z.array(z.object({ field: z.string(), bits: z.number(), text: z.string() })),
  vetoes: z.array(z.string()),
});

/** What a person said of two listings, as it is kept. Moments are RFC 3339. */
export interface Decision extends PairDecision {
  id: string;
  oneShown: string;
  otherShown: string;
  note: string | null;
  by: string | null;
  at: string;
  evidence: PairEvidence | null;
  /** The same for all that was decided in one answer; its own id where it was decided by itself. */
  answer: string;
  endedAt: string | null;
  endedBy: string | null;
}

type Database = Kysely<DirectoryTables> | Transaction<DirectoryTables>;

/** Every decision that holds, the newest first; with `history` those too that were undone or replaced. */
export async function loadDecisions(db: Database, { history = false } = {}): Promise<Decision[]> {
  const all = db.selectFrom('match_decision').selectAll().orderBy('decided_at', 'desc').orderBy('id');
  const rows = await (history ? all : all.where('ended_at', 'is', null)).execute();
  return rows.map(toDecision);
}

/** A decision that is not kept yet; without `answer` it is decided by itself. */
export type NewDecision = Omit<Decision, 'id' | 'answer' | 'endedAt' | 'endedBy'> & { answer?: string | undefined };

/** Writes a decision, and ends the one that it takes the place of. */
export async function saveDecision(
  transaction: Transaction<DirectoryTables>,
  { one, other, oneShown, otherShown, verdict, note, by, at, evidence, answer }: NewDecision,
): Promise<Decision> {
  await endDecision(transaction, { one, other }, { by, at });
  const [low, high] = one < other ? [one, other] : [other, one];
  const [lowShown, highShown] = one < other ? [oneShown, otherShown] : [otherShown, oneShown];
  const row: MatchDecisionRow = {
    id: `decision_${randomUUID()}`,
    one: low,
    other: high,
    one_shown: lowShown,
    other_shown: highShown,
    verdict,
    note,
    decided_by: by,
    decided_at: at,
    evidence: evidence && JSON.stringify(evidence),
    ended_at: null,
    ended_by: null,
    answer: answer ?? null,
  };
  await transaction.insertInto('match_decision').values(row).execute();
  return toDecision(row);
}

/** Answers whether there was a decision on the pair that held. */
export async function endDecision(
  db: Database,
  pair: Pick<PairDecision, 'one' | 'other'>,
  { by, at }: { by: string | null; at: string },
): Promise<boolean> {
  const [one, other] = pair.one < pair.other ? [pair.one, pair.other] : [pair.other, pair.one];
  const { numUpdatedRows } = await db
    .updateTable('match_decision')
    .set({ ended_at: at, ended_by: by })
    .where('one', '=', one)
    .where('other', '=', other)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

function toDecision(row: MatchDecisionRow): Decision {
  const { id, one, other, verdict, note } = row;
  return {
    id,
    one,
    other,
    verdict,
    note,
    oneShown: row.one_shown,
    otherShown: row.other_shown,
    by: row.decided_by,
    at: row.decided_at,
    evidence: row.evidence === null ? null : PairEvidence.parse(JSON.parse(row.evidence)),
    answer: row.answer ?? id,
    endedAt: row.ended_at,
    endedBy: row.ended_by,
  };
}
