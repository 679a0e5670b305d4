import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { idsIn, pairKey } from '../identity/pair-key.ts';
import type { PairDecision } from '../identity/pairs.ts';
import { badInput } from '../search/bad-input.ts';
import type { DirectoryTables } from '../store/tables.ts';
import { findContradiction, isPair } from './contradiction.ts';
import { type DecideMatchParts, describeContradiction } from './decide-match.ts';
import { type DecisionRecord, toDecisionRecords } from './decision-record.ts';
import { type Decision, type NewDecision, endDecision, loadDecisions, saveDecision } from './decisions.ts';
import { lockDecisions } from './lock.ts';
import type { MatchRecord } from './records.ts';
import { toName, toNote } from './said.ts';

export interface SaidOfGroup {
  /** Ids of listings, as shown or as harvested. */
  listings: readonly string[];
  verdict: PairDecision['verdict'];
  /** With `same`: those of them that are another service than the rest. */
  except?: readonly string[] | null | undefined;
  note?: string | null | undefined;
  by?: string | null | undefined;
}

/**
 * Keeps what a person says of several listings at once: a decision on each pair of them that is open or put off, or else
 * anew on those that are decided; all or none. Throws BAD_USER_INPUT where that cannot be, and says why.
 */
export async function decideGroup(parts: DecideMatchParts, said: SaidOfGroup, at: string): Promise<DecisionRecord[]> {
  const { db, ids, currentModel } = parts;
  const [note, by] = [toNote(said.note), toName(said.by)];
  const members = await findMembers(parts, said);
  const known = currentModel()?.pairs() ?? [];
  const answer = `answer_${randomUUID()}`;
  const { kept, against } = await db.transaction().execute(async (transaction) => {
    await lockDecisions(transaction);
    const decided = await loadDecisions(transaction);
    const pairs = findAsked(known, decided).flatMap((pair) => toSaidPair(pair, members, said.verdict));
    const open = pairs.filter(({ before }) => before === null || before.verdict === 'later');
    const wanted = (open.length > 0 ? open : pairs).map(({ before: _before, ...pair }) => ({
      ...pair,
      note,
      by,
      at,
      answer,
    }));
    return saveAll(transaction, wanted, decided);
  });
  if (!against && kept.length === 0) throw badInput('Nothing is asked about these listings, nor decided.');
  if (against) throw badInput(await describeContradiction(against, ids, currentModel()));
  return toDecisionRecords(kept, ids);
}

/** Ends all that was decided in one answer and still holds. Answers how many decisions that were. */
export async function undoAnswer(
  { db }: Pick<DecideMatchParts, 'db'>,
  { answer, by }: { answer: string; by?: string | null | undefined },
  at: string,
): Promise<number> {
  const endedBy = toName(by);
  return db.transaction().execute(async (transaction) => {
    await lockDecisions(transaction);
    const decided = (await loadDecisions(transaction)).filter((decision) => decision.answer === answer);
    for (const decision of decided) await endDecision(transaction, decision, { by: endedBy, at });
    return decided.length;
  });
}

/** By id as shown, whether a listing is one of the rest or of the exceptions. */
type Members = ReadonlyMap<string, 'rest' | 'except'>;

async function findMembers({ ids }: DecideMatchParts, { listings, verdict, except }: SaidOfGroup): Promise<Members> {
  const shown = async (id: string) => {
    const known = await ids.find(id);
    if (!known) throw badInput(`No listing has the id ${JSON.stringify(id)}.`);
    return known.shown;
  };
  const members = new Map<string, 'rest' | 'except'>();
  for (const id of listings) members.set(await shown(id), 'rest');
  for (const id of except ?? []) {
    const other = await shown(id);
    if (!members.has(other)) throw badInput('`except` should hold some of `listings`, and no others.');
    members.set(other, 'except');
  }
  if (members.size < 2) throw badInput('`listings` should hold two listings or more.');
  const isAll = [...members.values()].every((part) => part === 'except');
  if (members.values().some((part) => part === 'except') && (verdict !== 'same' || isAll)) {
    throw badInput('`except` is for listings of which the rest are the same service.');
  }
  return members;
}

interface AskedPair {
  record: MatchRecord;
  /** What was decided of it; null while it is open. */
  before: Decision | null;
}

/** Every pair that is asked about or decided. */
function findAsked(known: readonly MatchRecord[], decided: readonly Decision[]): AskedPair[] {
  const decisions = new Map(decided.map((decision) => [pairKey(decision.one, decision.other), decision]));
  return known.flatMap((record) => {
    const before = decisions.get(record.key) ?? null;
    return before || record.isAsked ? [{ record, before }] : [];
  });
}

type SaidPair = Pick<NewDecision, 'one' | 'other' | 'oneShown' | 'otherShown' | 'verdict' | 'evidence'>;

/** What is said of one pair: nothing where it is not of these listings, or of two exceptions. */
function toSaidPair(
  { record: { key, one: oneShown, other: otherShown, evidence }, before }: AskedPair,
  members: Members,
  verdict: SaidOfGroup['verdict'],
): (SaidPair & Pick<AskedPair, 'before'>)[] {
  const [ofOne, ofOther] = [members.get(oneShown), members.get(otherShown)];
  if (!ofOne || !ofOther || (ofOne === 'except' && ofOther === 'except')) return [];
  const [one = '', other = ''] = idsIn(key);
  return [{ one, other, oneShown, otherShown, evidence, before, verdict: ofOne === ofOther ? verdict : 'different' }];
}

/** Saves all, or none where they contradict what is decided of other pairs: then answers what stands against them. */
async function saveAll(
  transaction: Transaction<DirectoryTables>,
  wanted: readonly NewDecision[],
  decided: readonly Decision[],
): Promise<{ kept: readonly Decision[]; against: readonly Decision[] | null }> {
  const isReplaced = (known: Decision) => wanted.some(({ one, other }) => isPair(known, one, other));
  const held: (Decision | NewDecision)[] = decided.filter((known) => !isReplaced(known));
  for (const pair of wanted) {
    // What is said now bears on what is said next: two new ones may together deny an old one.
    const against = findContradiction(pair, held);
    if (against) return { kept: [], against: against.filter((decision) => 'id' in decision) };
    held.push(pair);
  }
  const kept: Decision[] = [];
  for (const pair of wanted) kept.push(await saveDecision(transaction, pair));
  return { kept, against: null };
}
