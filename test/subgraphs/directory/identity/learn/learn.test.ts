import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../../subgraphs/directory/identity/evidence/evidence.ts';
import { hash } from '../../../../../subgraphs/directory/identity/hash.ts';
import { findChains } from '../../../../../subgraphs/directory/identity/learn/learn-chains.ts';
import { findShared } from '../../../../../subgraphs/directory/identity/learn/learn-contacts.ts';
import { learnCoverage } from '../../../../../subgraphs/directory/identity/learn/learn-coverage.ts';
import { nameAll } from '../../../../../subgraphs/directory/identity/learn/learn-names.ts';
import { createReader } from '../../../../../subgraphs/directory/identity/evidence/reader.ts';
import type { Pair } from '../../../../../subgraphs/directory/identity/learn/sample-pairs.ts';
import { doAtOnce } from '../../../../../subgraphs/directory/turns.ts';
import type { Listing } from '../../../../../subgraphs/kit/listing.ts';
import { listing } from '../../support.ts';

const read = (...listings: Listing[]): Evidence[] => listings.map(createReader(['a', 'b']));
const sharedBy = (...listings: Listing[]) => doAtOnce(findShared(read(...listings)));
const phone = '020 7946 0001';
const readPhone = hash('+442079460001');

describe('contacts that are of an organisation or site', () => {
  it('are those that one directory gives to several services', () => {
    const [tots, choir] = [listing('a:1', 'Tots', { phone }), listing('a:2', 'Choir', { phone })];
    expect(sharedBy(tots, choir)).toEqual([readPhone]);
    const url = 'https://hope.example.org/what-we-do';
    expect(sharedBy({ ...tots, phones: [], url }, { ...choir, phones: [], url })).toEqual([
      hash('hope.example.org/what-we-do'),
    ]);
    const email = 'hello@hope.example.org';
    expect(sharedBy({ ...tots, phones: [], email }, { ...choir, phones: [], email })).toEqual([hash(email)]);
  });

  it('are not those of one service, in two directories or twice in one', () => {
    expect(sharedBy(listing('a:1', 'Tots', { phone }), listing('b:1', 'Toddlers', { phone }))).toEqual([]);
    const twice = { phone, postcode: 'SM1 1MK', organisation: 'Hope' };
    expect(sharedBy(listing('a:1', 'Tots', twice), listing('a:2', 'Tots', twice))).toEqual([]);
  });

  it('come in the same order whatever that of the listings', () => {
    const numbers = ['020 7946 0001', '020 7946 0002', '020 7946 0003'];
    const listings = numbers.flatMap((phone, index) => [
      listing(`a:${index}`, `Tots ${index}`, { phone }),
      listing(`a:${index}x`, `Choir ${index}`, { phone }),
    ]);
    expect(sharedBy(...listings)).toHaveLength(3);
    expect(sharedBy(...listings.toReversed())).toEqual(sharedBy(...listings));
  });
});

describe('the share of one directory that another has', () => {
  const listings = Array.from({ length: 30 }, (_, index) => listing(`a:${index}`, `Service ${index}`));
  const others = listings.slice(0, 15).map(({ name }, index) => listing(`b:${index}`, name));
  const evidence = read(...listings, ...others);
  const pairs = others.map((_other, index): Pair => {
    const [one, other] = [evidence[index], evidence[30 + index]];
    if (!one || !other) throw new Error('Expected as many listings as were made.');
    return [one, other];
  });

  it('counts each pair as far as it is likely, with twenty listings more of which the other has none', () => {
    expect(learnCoverage(evidence, pairs, { shares: pairs.map(() => 1), looked: 1 })).toEqual({
      'a b': 0.3,
      'b a': round(15 / 35),
    });
    expect(learnCoverage(evidence, pairs, { shares: pairs.map(() => 0.5), looked: 1 })['a b']).toBe(0.15);
  });

  it('counts up from the share of pairs that was looked at, never above all', () => {
    const half = pairs.slice(0, 5);
    expect(learnCoverage(evidence, half, { shares: half.map(() => 1), looked: 0.5 })['a b']).toBe(0.2);
    expect(learnCoverage(evidence, pairs, { shares: pairs.map(() => 1), looked: 0.1 })['a b']).toBe(1);
  });

  it('leaves out what hardly adds to it', () => {
    expect(learnCoverage(evidence, pairs, { shares: pairs.map(() => 0.0005), looked: 1 })).toEqual({});
  });
});

function round(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

const group = (id: string, postcode: string | null, name = 'Stay and play') =>
  listing(id, name, { kind: 'GROUP', organisation: 'Hope', ...(postcode !== null && { postcode }) });
const on = (id: string, url: string) => listing(id, 'Drop-in', { organisation: 'Hope', url });
const at = (id: string, postcode: string, contact: Partial<Listing>) => ({
  ...listing(id, 'Stay and play', { kind: 'GROUP', postcode }),
  ...contact,
});
const chainsOf = (...listings: Listing[]) =>
  doAtOnce(findChains(doAtOnce(nameAll(read(...listings), new Set())), (key) => key));

describe('a name that many services have', () => {
  const ofHope = [hash('of hope')];

  it('is of an organisation that has it at several places', () => {
    expect(chainsOf(group('a:1', 'SM1 1MK'), group('a:2', 'SM5 1CM'))).toEqual({ 'play stay': ofHope });
    expect(chainsOf(group('a:1', 'SM1 1MK'), group('b:2', 'SM5 1CM'))).toEqual({ 'play stay': ofHope });
    expect(chainsOf(group('a:1', 'SM1 1MK'), group('b:2', 'SM1 1MK'))).toEqual({});
  });

  it('is of the website, or the host of the mailbox, that groups at several places have in common', () => {
    const url = 'https://hope.example.org';
    const email = 'hello@hope.example.org';
    const ofHost = { 'play stay': [hash('at hope.example.org')] };
    expect(chainsOf(at('a:1', 'SM1 1MK', { url }), at('a:2', 'SM5 1CM', { url }))).toEqual(ofHost);
    expect(chainsOf(at('a:1', 'SM1 1MK', { url }), at('a:2', 'SM5 1CM', { email }))).toEqual(ofHost);
    const shared = 'https://www.facebook.com/hope';
    expect(chainsOf(at('a:1', 'SM1 1MK', { url: shared }), at('a:2', 'SM5 1CM', { url: shared }))).toEqual({
      'play stay': [],
    });
  });

  it('is so with a slip of the pen', () => {
    expect(chainsOf(group('a:1', 'SM1 1MK'), group('a:2', 'SM5 1CM', 'Stay and plya'))).toEqual({
      'play stay': ofHope,
      'plya stay': ofHope,
    });
  });

  it('is of nobody known where groups of several organisations have it', () => {
    const other = listing('a:2', 'Stay and play', { kind: 'GROUP', organisation: 'Larch', postcode: 'SM5 1CM' });
    expect(chainsOf(group('a:1', 'SM1 1MK'), other)).toEqual({ 'play stay': [] });
  });

  it('is so where each has a page or mailbox of its own, or there are too many without a place', () => {
    expect(
      Object.keys(chainsOf(on('a:1', 'https://x.example.org/1'), on('a:2', 'https://x.example.org/2'))),
    ).toHaveLength(1);
    expect(chainsOf(...[1, 2, 3].map((id) => group(`a:${id}`, null)))).toEqual({ 'play stay': ofHope });
    expect(chainsOf(...[1, 2].map((id) => group(`a:${id}`, null)))).toEqual({});
  });
});
