import type { ReviewPair } from '../identity/pairs.ts';
import type { Account } from '../merge/account.ts';
import type { Decision, PairEvidence } from './decisions.ts';
import { type FieldRecord, type MatchRecord, toPairKey } from './records.ts';
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
  const asked = new Set(queue.map(({ one, other }) => toPairKey(one, other)));
  const decided = decisions.filter(({ one, other }) => !asked.has(toPairKey(one, other)));
  return [
    ...queue.map((pair) => toMatch(pair, pair, true)),
    ...decided.map((pair) => toMatch(pair, pair.evidence, false)),
  ].flat();

  function toMatch(
    pair: { one: string; other: string },
    evidence: PairEvidence | null,
    isAsked: boolean,
  ): MatchRecord[] {
    const [one, other] = [accounts.get(pair.one), accounts.get(pair.other)];
    if (!one || !other) return [];
    const secret = [pair.one, pair.other].map((id) => confidential.has(id));
    return [
      {
        key: toPairKey(pair.one, pair.other),
        one: one.account.listing.id,
        other: other.account.listing.id,
        oneService: one.service,
        otherService: other.service,
        oneName: one.account.listing.name,
        otherName: other.account.listing.name,
        evidence: evidence && toEvidence(evidence),
        fields: toFields(evidence, [one.account, other.account], secret),
        isAsked,
      },
    ];
  }
}

function toEvidence({ probability, weights, vetoes }: PairEvidence): PairEvidence {
  return { probability, weights: [...weights], vetoes: [...vetoes] };
}

/** Every field that was weighed, and those that were not and help a person to judge. */
function toFields(
  evidence: PairEvidence | null,
  accounts: readonly [Account, Account],
  [oneSecret, otherSecret]: readonly boolean[],
): FieldRecord[] {
  const weights = evidence?.weights ?? [];
  const weighed = new Set(weights.map(({ field }) => field));
  const unweighed = shownFields
    .filter((field) => !weighed.has(field))
    .map((field) => ({ field, bits: null, text: 'Not weighed.' }));
  const [one, other] = accounts;
  return [...weights, ...unweighed].map(({ field, bits, text }) => {
    const isWithheld = (oneSecret || otherSecret) && tellsPlace(field);
    return {
      field,
      ...(isWithheld ? { bits: null, text: 'Withheld, because a place is confidential.' } : { bits, text }),
      valueOne: oneSecret ? null : toValue(one.listing, field),
      valueOther: otherSecret ? null : toValue(other.listing, field),
    };
  });
}
