import type { Kysely, Transaction } from 'kysely';
import type { DirectoryTables } from '../store/tables.ts';
import { findContradiction, isPair } from './contradiction.ts';
import { type FiledDecision, parseDecisionFile } from './decision-file.ts';
import { type Decision, loadDecisions, saveDecision } from './decisions.ts';
import { lockDecisions } from './lock.ts';

/** What became of the rows of a file. Rows are numbered from 1. */
export interface ImportSummary {
  kept: number;
  /** Rows that say what was decided already. */
  unchanged: number;
  bad: { row: number; reason: string }[];
  /** Rows that are kept although a listing of theirs is in no directory now. */
  gone: { row: number; listings: string[] }[];
}

/** Takes the decisions of a file in, in its order; a good row counts whatever is wrong with others. Null: no such file. */
export async function importDecisions(db: Kysely<DirectoryTables>, json: unknown): Promise<ImportSummary | null> {
  const rows = parseDecisionFile(json);
  if (!rows) return null;
  return db.transaction().execute(async (transaction) => {
    await lockDecisions(transaction);
    const summary: ImportSummary = { kept: 0, unchanged: 0, bad: [], gone: [] };
    for (const [index, row] of rows.entries()) {
      const reason = 'reason' in row ? row.reason : await importOne(transaction, row, summary);
      if (reason !== null) summary.bad.push({ row: index + 1, reason });
      else if (!('reason' in row)) await noteGone(transaction, row, { row: index + 1, summary });
    }
    return summary;
  });
}

/** Answers why a row cannot be taken, or null when it is. */
async function importOne(
  transaction: Transaction<DirectoryTables>,
  row: FiledDecision,
  summary: ImportSummary,
): Promise<string | null> {
  if (row.one === row.other) return 'one and other are the same listing';
  const decided = await loadDecisions(transaction);
  const before = decided.find((decision) => isPair(decision, row.one, row.other));
  if (before && says(before, row)) {
    summary.unchanged += 1;
    return null;
  }
  const against = findContradiction(row, decided);
  if (against)
    return `it contradicts ${against.map(({ one, verdict, other }) => `${one} ${verdict} ${other}`).join(', ')}`;
  // Who sees it later sees these ids, as the listings are known under no other here.
  const shown = { oneShown: row.one, otherShown: row.other };
  await saveDecision(transaction, { ...row, ...shown, evidence: before?.evidence ?? null });
  summary.kept += 1;
  return null;
}

function says(before: Decision, { verdict, note, by, answer = before.answer }: FiledDecision): boolean {
  return before.verdict === verdict && before.note === note && before.by === by && before.answer === answer;
}

async function noteGone(
  transaction: Transaction<DirectoryTables>,
  { one, other }: FiledDecision,
  { row, summary }: { row: number; summary: ImportSummary },
): Promise<void> {
  const listed = await transaction
    .selectFrom('listing')
    .select('id')
    .where('id', 'in', [one, other])
    .where('last_seen', 'is', null)
    .execute();
  const listings = [one, other].filter((id) => !listed.some((known) => known.id === id));
  if (listings.length > 0) summary.gone.push({ row, listings });
}
