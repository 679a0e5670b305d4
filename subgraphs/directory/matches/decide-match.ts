import type { Kysely } from 'kysely';
import { pairKey } from '../identity/pair-key.ts';
import type { PairDecision } from '../identity/pairs.ts';
import { badInput } from '../search/bad-input.ts';
import type { ReadModel } from '../store/read-model.ts';
import type { DirectoryTables } from '../store/tables.ts';
import { findContradiction, isPair } from './contradiction.ts';
import { type Decision, type PairEvidence, endDecision, loadDecisions, saveDecision } from './decisions.ts';
import { type DecisionRecord, toDecisionRecords } from './decision-record.ts';
import type { ListingIds } from './listing-ids.ts';
import { lockDecisions } from './lock.ts';
import { toName, toNote } from './said.ts';

export interface SaidOfPair {
  one: string;
  other: string;
  verdict: PairDecision['verdict'];
  note?: string | null | undefined;
  by?: string | null | undefined;
}

export interface DecideMatchParts {
  db: Kysely<DirectoryTables>;
  ids: ListingIds;
  currentModel: () => ReadModel | null;
}

/** Keeps what a person says of two listings. Throws BAD_USER_INPUT where that cannot be, and says why. */
export async function decideMatch(
  { db, ids, currentModel }: DecideMatchParts,
  said: SaidOfPair,
  at: string,
): Promise<DecisionRecord> {
  const { verdict } = said;
  const [note, by] = [toNote(said.note), toName(said.by)];
  const [one, other] = [await ids.find(said.one), await ids.find(said.other)];
  if (!one) throw badInput('No listing has the id that `one` gives.');
  if (!other) throw badInput('No listing has the id that `other` gives.');
  if (one.id === other.id) throw badInput('`one` and `other` are the same listing.');
  const evidence = findEvidence(currentModel(), one.id, other.id);
  const pair = { one: one.id, other: other.id, verdict };
  const words = { oneShown: one.shown, otherShown: other.shown, note, by, at };
  const { decision, against } = await db.transaction().execute(async (transaction) => {
    await lockDecisions(transaction);
    const decided = await loadDecisions(transaction);
    const against = findContradiction(pair, decided);
    if (against) return { decision: null, against };
    const before = decided.find((known) => isPair(known, one.id, other.id))?.evidence ?? null;
    return { decision: await saveDecision(transaction, { ...pair, ...words, evidence: evidence ?? before }), against };
  });
  if (!decision) throw badInput(await describeContradiction(against, ids, currentModel()));
  const [record] = await toDecisionRecords([decision], ids);
  if (!record) throw new Error('One decision makes one record.');
  return record;
}

/** Ends what was decided of two listings, gone ones too. Answers whether anything was. */
export async function undoMatchDecision(
  { db, ids }: Pick<DecideMatchParts, 'db' | 'ids'>,
  { one, other, by }: Pick<SaidOfPair, 'one' | 'other' | 'by'>,
  at: string,
): Promise<boolean> {
  const decided = await toDecisionRecords(await loadDecisions(db), ids);
  const decision = decided.find(
    (known) => isPair({ one: known.oneShown, other: known.otherShown }, one, other) || isPair(known, one, other),
  );
  return decision ? endDecision(db, decision, { by: toName(by), at }) : false;
}

function findEvidence(model: ReadModel | null, one: string, other: string): PairEvidence | null {
  const key = pairKey(one, other);
  return model?.pairs().find((pair) => pair.key === key)?.evidence ?? null;
}

/** What stands against a decision, in words that name it. */
export async function describeContradiction(
  against: readonly Decision[],
  ids: ListingIds,
  model: ReadModel | null,
): Promise<string> {
  const records = await toDecisionRecords(against, ids);
  const nameOf = (shown: string) => {
    const name = model?.listings([shown]).get(shown)?.name;
    return name === undefined ? shown : `"${name}" (${shown})`;
  };
  const pairs = records.map(
    ({ oneShown, otherShown, verdict }) =>
      `${nameOf(oneShown)} and ${nameOf(otherShown)} are ${verdict === 'same' ? 'one service' : 'two services'}`,
  );
  return `This contradicts what is decided: ${pairs.join('; ')}. Undo one of these first.`;
}
