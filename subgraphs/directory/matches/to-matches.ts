import { pairKey } from '../identity/pair-key.ts';
import type { ReviewPair } from '../identity/pairs.ts';
import type { Account } from '../merge/account.ts';
import type { Decision, PairEvidence } from './decisions.ts';
import type { FieldRecord, MatchRecord } from './records.ts';
import { shownFields, tellsPlace, toValue } from './values.ts';

export interface MatchParts {
  /** What the rules leave to a person, the surest first. */
  queue: readonly ReviewPair[];
  decisions: readonly Decision[];
  /** Every listing that is in use, by its id as harvested, with the service that it is part of. */
  accounts: ReadonlyMap<string, { account: Account; service: string }>;
  /** Ids, as harvested, of listings whose place must not be told. */
  confidential: ReadonlySet<string>;
}

/** What people are asked to decide, and have decided, of listings that are in use: first what is asked. */
export function toMatches({ queue, decisions, accounts, confidential }: MatchParts): MatchRecord[] {
  const asked = new Set(queue.map(({ one, other }) => pairKey(one, other)));
  const decided = decisions.filter(({ one, other }) => !asked.has(pairKey(one, other)));
  const pairs = [
    ...queue.map((pair) => ({ ...pair, evidence: toEvidence(pair), isAsked: true })),
    ...decided.map((pair) => ({ ...pair, isAsked: false })),
  ];
  const sideOf = (id: string): Side | null => {
    const known = accounts.get(id);
    return known ? { ...known, isSecret: confidential.has(id) } : null;
  };
  return pairs.flatMap(({ one: oneId, other: otherId, evidence, isAsked }) => {
    const [one, other] = [sideOf(oneId), sideOf(otherId)];
    return one && other ? [toMatch([one, other], { key: pairKey(oneId, otherId), evidence, isAsked })] : [];
  });
}

interface Side {
  account: Account;
  service: string;
  isSecret: boolean;
}

function toEvidence({ probability, weights, vetoes }: PairEvidence): PairEvidence {
  return { probability, weights, vetoes };
}

function toMatch(
  [one, other]: readonly [Side, Side],
  more: Pick<MatchRecord, 'key' | 'evidence' | 'isAsked'>,
): MatchRecord {
  return {
    ...more,
    one: one.account.listing.id,
    other: other.account.listing.id,
    oneService: one.service,
    otherService: other.service,
    oneName: one.account.listing.name,
    otherName: other.account.listing.name,
    oneWithheld: one.isSecret,
    otherWithheld: other.isSecret,
    fields: toFields(more.evidence, one, other),
  };
}

/** Every field that was weighed, and those that were not and help a person to judge. */
function toFields(evidence: PairEvidence | null, one: Side, other: Side): FieldRecord[] {
  const weights = evidence?.weights ?? [];
  const weighed = new Set(weights.map(({ field }) => field));
  const unweighed = shownFields
    .filter((field) => !weighed.has(field) && [one, other].some((side) => valueOf(side, field) !== null))
    .map((field) => ({ field, bits: null, text: 'Not weighed.' }));
  return inReadingOrder([...weights, ...unweighed]).map(({ field, bits, text }) => {
    // That a place is the same as another, or near it, would tell where it is.
    const isWithheld = (one.isSecret || other.isSecret) && tellsPlace(field);
    const weight = isWithheld ? { bits: null, text: 'Withheld, because a place is confidential.' } : { bits, text };
    return { field, ...weight, valueOne: valueOf(one, field), valueOther: valueOf(other, field) };
  });
}

function valueOf({ account, isSecret }: Side, field: string): string | null {
  return isSecret ? null : toValue(account.listing, field);
}

/** Each pair the same way, so that the eye finds things; what is no field of a listing comes last. */
function inReadingOrder<Row extends { field: string }>(rows: readonly Row[]): Row[] {
  const order = new Map<string, number>(shownFields.map((field, index) => [field, index]));
  const place = ({ field }: Row) => order.get(field) ?? order.size;
  return rows.toSorted((one, other) => place(one) - place(other));
}
