import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { inBatches } from './batches.ts';
import type { AcknowledgementRow, FreshnessTables } from './tables.ts';

type Db = Kysely<FreshnessTables> | Transaction<FreshnessTables>;

/** What is said of a finding that is known. */
export type NewAcknowledgement = Omit<AcknowledgementRow, 'id' | 'ended_at' | 'ended_by'>;

/** Keeps what is said of a finding, and ends what was said of it before. */
export async function saveAcknowledgement(db: Kysely<FreshnessTables>, said: NewAcknowledgement): Promise<void> {
  const row = { ...said, id: `acknowledgement_${randomUUID()}`, ended_at: null, ended_by: null };
  await db.transaction().execute(async (transaction) => {
    await endAcknowledgements(transaction, [said.finding], { at: said.at, by: said.said_by });
    await transaction.insertInto('freshness_acknowledgement').values(row).execute();
  });
}

/** Ends what holds of some findings: `by` took it back or said something else; null where their cause is gone. */
export async function endAcknowledgements(
  db: Db,
  findings: readonly string[],
  { at, by }: { at: string; by: string | null },
): Promise<void> {
  for (const some of inBatches(findings)) {
    await db
      .updateTable('freshness_acknowledgement')
      .set({ ended_at: at, ended_by: by })
      .where('finding', 'in', some)
      .where('ended_at', 'is', null)
      .execute();
  }
}

/** The newest first, of one finding or of all: what holds, was taken back or replaced, or ended with its cause. */
export function loadAcknowledgements(
  db: Db,
  { finding, first }: { finding: string | null; first: number },
): Promise<AcknowledgementRow[]> {
  const rows = db
    .selectFrom('freshness_acknowledgement')
    .selectAll()
    .orderBy('at', 'desc')
    // Of those of one moment, what holds is what was said last.
    .orderBy((row) => row.case().when('ended_at', 'is', null).then(0).else(1).end())
    .orderBy('id')
    .limit(first);
  return (finding === null ? rows : rows.where('finding', '=', finding)).execute();
}
