import type { SentenceCode } from '../../kit/sentences/english.ts';
import { sentence } from '../../kit/sentences/sentence.ts';
import { writeEnglish } from '../../kit/sentences/write.ts';
import { compareText } from '../identity/compare-text.ts';
import { type Account, assertedAt, toTime } from './account.ts';
import type { ConflictRecord, ProvenanceRecord } from './records.ts';

/** How one field of a service is chosen out of what several directories say. */
export interface FieldRule<Value> {
  /** The field of Service, e.g. `phones`. */
  field: string;
  /** What one account says; null when it says nothing of it. */
  read(account: Account): Value | null;
  /** Who may speak for the field, where they do speak; everyone when absent. */
  speaker?: { may(account: Account, value: Value, all: readonly Account[]): boolean; rule: SentenceCode };
  /** True: the order of the directories alone decides, not the date. */
  byTrust?: boolean;
  /** How two values are compared, so as to show a conflict; absent for prose, which always differs. */
  compare?: {
    /** Whether the other value says nothing that the chosen one denies or lacks. `accounts` are those of the two. */
    agrees(chosen: Value, other: Value, accounts: readonly Account[]): boolean;
    words(value: Value): string;
  };
}

export interface Choice<Value> {
  value: Value;
  account: Account;
  provenance: ProvenanceRecord;
  conflict: ConflictRecord | null;
}

/** Chooses a field's value among accounts that come in the order of their directories; null when none says anything. */
export function choose<Value>(rule: FieldRule<Value>, accounts: readonly Account[]): Choice<Value> | null {
  const claims = accounts.flatMap((account) => {
    const value = rule.read(account);
    return value === null ? [] : [{ account, value, assertedAt: assertedAt(account, rule.field) }];
  });
  const allowed = claims.filter(({ account, value }) => rule.speaker?.may(account, value, accounts));
  const candidates = allowed.length > 0 ? allowed : claims;
  const [chosen] = rule.byTrust ? candidates : candidates.toSorted(compareClaims);
  if (!chosen) return null;
  const code = toCode(rule, claims.length, candidates.length);
  const { account, value } = chosen;
  return {
    value,
    account,
    provenance: toProvenance(rule.field, account, code),
    conflict: toConflict(rule, chosen, claims, code),
  };
}

/** Chooses field after field of one service. */
export interface Chooser {
  /** Chooses among the accounts that are listened to, or among others. */
  choose: <Value>(rule: FieldRule<Value>, among?: readonly Account[]) => Choice<Value> | null;
  pick: <Value>(rule: FieldRule<Value>) => Value | null;
  /** Every choice that was made. */
  made: Choice<unknown>[];
}

/** `speaking` are the accounts that are listened to where a choice names no others. */
export function createChooser(speaking: readonly Account[]): Chooser {
  const made: Choice<unknown>[] = [];
  function chooseAndNote<Value>(rule: FieldRule<Value>, among = speaking): Choice<Value> | null {
    const choice = choose(rule, among);
    if (choice) made.push(choice);
    return choice;
  }
  return { made, choose: chooseAndNote, pick: (rule) => chooseAndNote(rule)?.value ?? null };
}

/** That one listing's value of a field was chosen. */
export function toProvenance(field: string, account: Account, code: SentenceCode): ProvenanceRecord {
  const { source, listing } = account;
  return { field, source, listing: listing.id, assertedAt: assertedAt(account, field), ...toRule(code) };
}

/** A rule as the graph tells it: in English, and as sentences for other languages. */
function toRule(code: SentenceCode): Pick<ProvenanceRecord, 'rule' | 'sentences'> {
  const sentences = [sentence(code)];
  return { rule: writeEnglish(sentences), sentences };
}

interface Claim<Value> {
  account: Account;
  value: Value;
  assertedAt: string | null;
}

function compareClaims(one: Claim<unknown>, other: Claim<unknown>): number {
  const [time, otherTime] = [toTime(one.assertedAt), toTime(other.assertedAt)];
  if (time !== otherTime) return otherTime > time ? 1 : -1;
  return one.account.rank - other.account.rank || compareText(one.account.listing.id, other.account.listing.id);
}

function toCode<Value>({ speaker, byTrust }: FieldRule<Value>, claims: number, candidates: number): SentenceCode {
  if (claims === 1) return 'ruleAlone';
  if (speaker && candidates < claims) return speaker.rule;
  return byTrust ? 'ruleByTrust' : 'ruleLatest';
}

function toConflict<Value>(
  { field, compare }: FieldRule<Value>,
  chosen: Claim<Value>,
  claims: readonly Claim<Value>[],
  code: SentenceCode,
): ConflictRecord | null {
  if (!compare) return null;
  const agrees = ({ value, account }: Claim<Value>) => compare.agrees(chosen.value, value, [chosen.account, account]);
  const others = claims.filter((claim) => claim !== chosen && !agrees(claim));
  if (others.length === 0) return null;
  const toValue = ({ value, account, assertedAt }: Claim<Value>) => ({
    value: compare.words(value),
    source: account.source,
    assertedAt,
  });
  return { field, chosen: toValue(chosen), others: others.map(toValue), ...toRule(code) };
}
