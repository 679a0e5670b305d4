import { describe, expect, it } from 'vitest';
import { compare } from '../../../../../subgraphs/directory/identity/weigh/compare.ts';
import type { Evidence } from '../../../../../subgraphs/directory/identity/evidence/evidence.ts';
import { pool } from '../../../../../subgraphs/directory/identity/blocks/pool.ts';
import { createReader } from '../../../../../subgraphs/directory/identity/evidence/reader.ts';
import { createNameWeights } from '../../../../../subgraphs/directory/identity/weigh/weights.ts';
import { listing, place } from '../../support.ts';

const read = createReader(['information-hub', 'local-offer', 'nhs']);

const told = (id: string, name: string, more: Parameters<typeof listing>[2] = {}): Evidence =>
  read(listing(id, name, more));

const bare = told('information-hub:1', 'Hazel tots');

it('is the listing itself where there is one, and cannot be of none', () => {
  expect(pool([bare])).toBe(bare);
  expect(() => pool([])).toThrow('Expected a listing to pool, but got none.');
});

const schedules = (day: string) => [
  { rrule: `FREQ=WEEKLY;BYDAY=${day}`, opensAt: '10:00', closesAt: null, from: null, to: null, text: '' },
];

const at = (id: string, name: string, postcode: string, day: string) => ({
  locations: [place(id, { name, postcode, schedules: schedules(day) })],
});

describe('of several', () => {
  it('has every name, telephone, place, venue, number and day of any', () => {
    const one = told('information-hub:1', 'Hazel tots', {
      phone: '020 7946 0001',
      identifiers: [{ scheme: 'ods', value: 'ZZ1' }],
      ...at('information-hub:p', 'Oak Hall', 'SM1 1MK', 'MO'),
    });
    const other = told('local-offer:1', 'Hazel toddlers', {
      phone: '020 7946 0002',
      identifiers: [{ scheme: 'ods', value: 'ZZ2' }],
      ...at('local-offer:p', 'Elm Library', 'SM5 1CM', 'TU'),
    });
    const { names, phones, places, venues, numbers, serviceIds, days } = pool([one, other]);
    expect(names.map(({ key }) => key)).toEqual([...one.names, ...other.names].map(({ key }) => key));
    expect(phones).toEqual([...one.phones, ...other.phones]);
    expect(places.map(({ postcode }) => postcode)).toEqual(['SM1 1MK', 'SM5 1CM']);
    expect(venues).toEqual([...one.venues, ...other.venues]);
    expect(numbers).toEqual(['ods:zz1', 'ods:zz2']);
    expect(serviceIds).toEqual([one.id, ...one.serviceIds, other.id, ...other.serviceIds]);
    expect(days).toEqual(['MO 10:00', 'TU 10:00']);
  });

  it('says once what both say', () => {
    const same = { phone: '020 7946 0001' };
    expect(pool([told('nhs:1', 'Hazel', same), told('local-offer:1', 'Hazel', same)]).phones).toHaveLength(1);
  });

  it('takes from a later one what the first leaves out, and nothing that it tells itself', () => {
    const description = 'Stories, songs and games with trained volunteers every single week';
    const full = told('nhs:1', 'Hazel tots', {
      organisation: 'Hope',
      url: 'https://hazel.example.org/tots',
      email: 'tots@hazel.example.org',
      description,
    });
    const { organisation, page, host, mailbox, words } = pool([bare, full]);
    expect({ organisation: organisation?.key, page, host, mailbox }).toEqual({
      organisation: 'hope',
      page: 'hazel.example.org/tots',
      host: 'hazel.example.org',
      mailbox: 'tots@hazel.example.org',
    });
    expect(words).toEqual(full.words);
    expect(words.length).toBeGreaterThan(0);
    const third = told('local-offer:1', 'Hazel tots', { organisation: 'Other', email: 'other@example.org' });
    expect(pool([full, third])).toMatchObject({ organisation: full.organisation, mailbox: full.mailbox });
  });

  it('takes page and website of one listing: a page of one and a website of another are of no one', () => {
    const home = told('nhs:1', 'Hazel', { url: 'https://home.example.org' });
    const page = told('local-offer:1', 'Hazel', { url: 'https://page.example.org/hazel' });
    expect(pool([home, page])).toMatchObject({ page: 'page.example.org/hazel', host: 'page.example.org' });
    expect(pool([home, bare])).toMatchObject({ page: null, host: 'home.example.org' });
  });

  it('meets at its place where any of them does', () => {
    const group = told('nhs:1', 'Hazel tots', { kind: 'GROUP' });
    expect([pool([bare, group]).meets, pool([bare, bare]).meets]).toEqual([true, false]);
  });

  it('is like a third listing in what either is like it', () => {
    const words = createNameWeights({ words: {}, asides: [], chains: {}, shared: [], listings: 3 });
    const third = told('nhs:3', 'Hazel tots', { phone: '020 7946 0001', postcode: 'SM1 1MK' });
    const phoned = told('information-hub:1', 'Hazel tots', { phone: '020 7946 0001' });
    const placed = told('local-offer:1', 'Hazel tots', { postcode: 'SM1 1MK' });
    const levelsOf = (one: Evidence) => {
      const { phones, locations } = compare(one, third, words).levels;
      return { phones, locations };
    };
    expect(levelsOf(phoned)).toEqual({ phones: 0, locations: null });
    expect(levelsOf(placed)).toEqual({ phones: null, locations: 1 });
    expect(levelsOf(pool([phoned, placed]))).toEqual({ phones: 0, locations: 1 });
  });
});
