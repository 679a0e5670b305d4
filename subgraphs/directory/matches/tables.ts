import { sql } from 'kysely';
import type { StateDb } from '../../kit/state/state.ts';

// Type aliases, not interfaces: Kysely asks for an index signature, which interfaces do not have.

/** What people have decided. Rows are never taken away: one that was undone or replaced has an end. */
export type MatchTables = {
  match_decision: MatchDecisionRow;
  clearance: ClearanceRow;
};

export type MatchDecisionRow = {
  id: string;
  /** Listing ids as harvested, the lower one first. */
  one: string;
  other: string;
  /** The ids under which they were shown when this was decided: what is said of them once they are gone. */
  one_shown: string;
  other_shown: string;
  verdict: 'same' | 'different' | 'later';
  note: string | null;
  decided_by: string | null;
  decided_at: string;
  /** What spoke for and against it then: a PairEvidence as JSON; null where no rule had compared the two. */
  evidence: string | null;
  ended_at: string | null;
  ended_by: string | null;
  /** The same for all that one answer decided; null for a decision by itself. */
  answer: string | null;
};

export type ClearanceRow = {
  id: string;
  /** A listing id as harvested. */
  listing: string;
  /** Of the words that it was taken for a refuge by. */
  digest: string;
  note: string;
  decided_by: string | null;
  decided_at: string;
  ended_at: string | null;
  ended_by: string | null;
};

/** Of each pair, and of each listing, one row at most holds. */
export async function createMatchTables(db: StateDb): Promise<void> {
  await db.schema
    .createTable('match_decision')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('one', 'text', (column) => column.notNull())
    .addColumn('other', 'text', (column) => column.notNull())
    .addColumn('one_shown', 'text', (column) => column.notNull())
    .addColumn('other_shown', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('decided_by', 'text')
    .addColumn('decided_at', 'text', (column) => column.notNull())
    .addColumn('evidence', 'text')
    .addColumn('ended_at', 'text')
    .addColumn('ended_by', 'text')
    .execute();
  const holds = sql.ref('ended_at');
  await db.schema
    .createIndex('match_decision_holds')
    .unique()
    .on('match_decision')
    .columns(['one', 'other'])
    .where(holds, 'is', null)
    .execute();
  await db.schema
    .createTable('clearance')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('listing', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text')
    .addColumn('decided_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addColumn('ended_by', 'text')
    .execute();
  await db.schema
    .createIndex('clearance_holds')
    .unique()
    .on('clearance')
    .column('listing')
    .where(holds, 'is', null)
    .execute();
}

/** Marks what was decided in one answer, so that it can be undone as one. */
export async function addAnswerOfMatches(db: StateDb): Promise<void> {
  await db.schema.alterTable('match_decision').addColumn('answer', 'text').execute();
}
