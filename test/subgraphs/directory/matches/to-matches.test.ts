import { describe, expect, it } from 'vitest';
import { type MatchParts, toMatches } from '../../../../subgraphs/directory/matches/to-matches.ts';
import type { Account } from '../../../../subgraphs/directory/merge/account.ts';
import type { Listing } from '../../../../subgraphs/kit/listing.ts';
import { listing } from '../support.ts';

const one = listing('nhs:1', 'Uplift', { phone: '02079460001', postcode: 'SM1 1AA', email: 'one@example.org' });
const other = listing('nhs:2', 'Uplift group', { phone: '020 7946 0002' });

const pair = {
  one: one.id,
  other: other.id,
  probability: 0.7,
  weights: [
    { field: 'start', bits: -9, text: 'Few pairs are one.' },
    { field: 'phones', bits: -1, text: 'Different telephone numbers.' },
    { field: 'name', bits: 9, text: 'Near.' },
    { field: 'locations', bits: 3, text: 'The same postcode or address.' },
  ],
  vetoes: ['Their ages do not meet.'],
};

function parts(more: Partial<MatchParts> = {}): MatchParts {
  const accounts = new Map(
    [one, other].map((each) => [each.id, { account: toAccount(each), service: `svc-${each.id}` }]),
  );
  return { queue: [pair], decisions: [], accounts, confidential: new Set(), ...more };
}

function toAccount(each: Listing): Account {
  const known = {
    harvestedId: each.id,
    source: 'nhs',
    rank: 0,
    lastSeen: null,
    gone: false,
    matchedBy: [],
    matchScore: null,
  };
  return { ...known, listing: each, organisation: null, places: [], withheld: false, now: '2026-11-23T09:00:00Z' };
}

describe('a match', () => {
  it('sets every field side by side that either states, in the order in which people read', () => {
    const [match] = toMatches(parts());
    expect(match).toMatchObject({ oneName: 'Uplift', otherService: 'svc-nhs:2', isAsked: true, oneWithheld: false });
    expect(match?.fields).toEqual([
      { field: 'name', bits: 9, text: 'Near.', valueOne: 'Uplift', valueOther: 'Uplift group' },
      { field: 'kind', bits: null, text: 'Not weighed.', valueOne: 'service', valueOther: 'service' },
      { field: 'locations', bits: 3, text: 'The same postcode or address.', valueOne: 'SM1 1AA', valueOther: null },
      {
        field: 'phones',
        bits: -1,
        text: 'Different telephone numbers.',
        valueOne: '020 7946 0001',
        valueOther: '020 7946 0002',
      },
      { field: 'email', bits: null, text: 'Not weighed.', valueOne: 'one@example.org', valueOther: null },
      { field: 'start', bits: -9, text: 'Few pairs are one.', valueOne: null, valueOther: null },
    ]);
  });

  it('tells nothing of a confidential listing, nor what its place is like', () => {
    const [match] = toMatches(parts({ confidential: new Set([one.id]) }));
    expect(match).toMatchObject({ oneWithheld: true, otherWithheld: false });
    expect(match?.fields.map(({ valueOne }) => valueOne)).toEqual(match?.fields.map(() => null));
    expect(match?.fields.find(({ field }) => field === 'locations')).toMatchObject({ bits: null });
  });

  it('keeps what a person saw who decided, and is left out when a listing is gone', () => {
    const { probability, weights, vetoes } = pair;
    const said = {
      note: null,
      by: null,
      at: '2026-11-23T09:00:00Z',
      endedAt: null,
      endedBy: null,
      answer: 'd',
      id: 'decision',
    };
    const decision = {
      ...said,
      one: one.id,
      other: other.id,
      oneShown: one.id,
      otherShown: other.id,
      verdict: 'same' as const,
      evidence: { probability, weights, vetoes },
    };
    const [match] = toMatches(parts({ queue: [], decisions: [decision] }));
    expect(match).toMatchObject({ isAsked: false, evidence: { probability: 0.7 } });
    expect(toMatches(parts({ decisions: [decision] }))).toHaveLength(1);
    expect(toMatches(parts({ queue: [], decisions: [{ ...decision, other: 'nhs:gone' }] }))).toEqual([]);
  });
});
