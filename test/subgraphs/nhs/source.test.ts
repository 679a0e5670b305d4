import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { NhsOrganisation } from '../../../codegen/generated/nhs.ts';
import { fixedClock } from '../../../subgraphs/kit/clock.ts';
import type { Reading } from '../../../subgraphs/kit/harvest/reading.ts';
import { UpstreamError, type UpstreamFailure } from '../../../subgraphs/kit/upstream/error.ts';
import type { Upstream, UpstreamRequest } from '../../../subgraphs/kit/upstream/upstream.ts';
import { createSource } from '../../../subgraphs/nhs/source.ts';
import dentist from '../../fixtures/nhs/dentist.json' with { type: 'json' };
import closed from '../../fixtures/nhs/ods-closed.json' with { type: 'json' };
import pharmacy from '../../fixtures/nhs/pharmacy.json' with { type: 'json' };
import surgery from '../../fixtures/nhs/surgery.json' with { type: 'json' };

const search = { types: ['PHA', "O'X"], centre: [51.3618, -0.1945] as const, withinMiles: 5 };
const clock = fixedClock('2026-11-22T06:00:00Z');

/** An upstream that answers by hand, and the requests that came to it. */
function createFake(answer: (request: UpstreamRequest, nth: number) => unknown): {
  upstream: Upstream;
  log: UpstreamRequest[];
} {
  const log: UpstreamRequest[] = [];
  const upstream: Upstream = {
    async getJson(request, shape) {
      log.push(request);
      return { body: shape.parse(answer(request, log.length)), url: 'https://nhs.example.org/', fromCache: false };
    },
    getText: () => Promise.reject(new Error('Nothing here is text.')),
  };
  return { upstream, log };
}

function fail(failure: UpstreamFailure): never {
  throw new UpstreamError(failure, 'An upstream’s words.', {
    source: 'nhs',
    url: 'https://nhs.example.org/',
    status: 400,
  });
}

function bundleOf(...organisations: object[]): object {
  return { resourceType: 'Bundle', type: 'searchset', entry: organisations.map((resource) => ({ resource })) };
}

const openOrganisation = (id: string) => ({ resourceType: 'Organization', id, active: true });

function sites(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({ ...pharmacy, SearchKey: `X${index}`, ODSCode: `F${index}` }));
}

/** Finders that have these rows, in pages of what is asked or of `atMost`, and count as they say. */
function createFinders(rows: readonly object[], { atMost = 1000, count }: { atMost?: number; count?: number } = {}) {
  return createFake(({ json }) => {
    const { skip, top } = Page.parse(json);
    const value = rows.slice(skip, skip + Math.min(top, atMost));
    return { value, '@odata.count': count, '@odata.nextLink': 'https://inside.example.org/indexes?api-version=2017' };
  });
}

const Page = z.object({ skip: z.number(), top: z.number() });

function skipsOf(log: readonly UpstreamRequest[]): number[] {
  return log.map(({ json }) => Page.parse(json).skip);
}

interface Read {
  finders?: Upstream;
  register?: Upstream | null;
  previous?: Reading<NhsOrganisation> | null;
}

function read({ finders = createFinders([pharmacy]).upstream, register = null, previous = null }: Read = {}): Promise<
  Reading<NhsOrganisation>
> {
  return createSource({ finders, register, search, website: null, clock })(previous);
}

function readRows(rows: readonly object[], options: Omit<Read, 'finders'> = {}): Promise<Reading<NhsOrganisation>> {
  return read({ ...options, finders: createFinders(rows).upstream });
}

function readTwoSites(): Promise<Reading<NhsOrganisation>> {
  return readRows([pharmacy, dentist]);
}

describe('asking the finders', () => {
  it('asks once for all types, by distance, with text that cannot leave its quotes', async () => {
    const { upstream, log } = createFake(() => ({ value: [pharmacy] }));
    await read({ finders: upstream });
    const distance = "geo.distance(Geocode, geography'POINT(-0.1945 51.3618)')";
    expect(log).toEqual([
      {
        path: '',
        query: { 'api-version': 3 },
        json: {
          search: '*',
          filter: `(OrganisationTypeId eq 'PHA' or OrganisationTypeId eq 'O''X') and ${distance} le 8.047`,
          orderby: distance,
          top: 100,
          skip: 0,
          count: true,
          select: expect.stringMatching(/^SearchKey,ODSCode,.*,LastUpdatedDates$/),
        },
      },
    ]);
  });

  it('turns pages by itself, and never by the link that leads inside', async () => {
    const { upstream, log } = createFinders(sites(230), { count: 230 });
    expect((await read({ finders: upstream })).listings).toHaveLength(230);
    expect(log.map(({ path }) => path)).toEqual(['', '', '']);
    expect(skipsOf(log)).toEqual([0, 100, 200]);
  });

  it('goes on after a page that was cut shorter than asked, and ends where there is no more', async () => {
    const { upstream, log } = createFinders(sites(70), { atMost: 50, count: 75 });
    expect((await read({ finders: upstream })).listings).toHaveLength(70);
    expect(skipsOf(log)).toEqual([0, 50, 70]);
  });

  it('gives up on pages that do not end', async () => {
    const page = sites(100);
    const { upstream } = createFake(() => ({ value: page }));
    await expect(read({ finders: upstream })).rejects.toMatchObject({ failure: 'malformed' });
  });

  it.each([
    ['refused', /NHS_API_KEY/],
    ['not-found', /sources\.nhs\.url/],
    ['unavailable', /An upstream’s words/],
  ] as const)('says in the operator’s words what %s means', async (failure, words) => {
    const { upstream } = createFake(() => fail(failure));
    await expect(read({ finders: upstream })).rejects.toMatchObject({
      failure,
      message: expect.stringMatching(words),
      source: 'nhs',
      status: 400,
    });
  });

  it('lets a bug through as it is', async () => {
    const { upstream } = createFake(() => {
      throw new RangeError('a bug');
    });
    await expect(read({ finders: upstream })).rejects.toThrow(RangeError);
  });
});

describe('a row', () => {
  it('that cannot be read costs only itself', async () => {
    const { listings, rejected } = await readRows([
      { ...dentist, OrganisationName: ' ' },
      { ...surgery, ODSCode: undefined },
      pharmacy,
    ]);
    expect(listings.map(({ id }) => id)).toEqual(['nhs:FZZ01']);
    expect(rejected).toEqual([
      { sourceId: 'VZZ02', reason: expect.stringContaining('OrganisationName') },
      { sourceId: null, reason: expect.stringContaining('ODSCode') },
    ]);
  });

  it('that is hidden is not listed', async () => {
    const { listings, rejected } = await readRows([{ ...pharmacy, OrganisationStatus: 'Hidden' }]);
    expect({ listings, rejected }).toEqual({ listings: [], rejected: [] });
  });

  it('that comes twice is listed once, and a second profile of one code is said', async () => {
    const { listings, rejected } = await readRows([pharmacy, pharmacy, { ...dentist, ODSCode: 'FZZ01' }]);
    expect(listings).toHaveLength(1);
    expect(rejected).toEqual([{ sourceId: 'FZZ01', reason: expect.stringContaining('X900002') }]);
  });

  it('with a date in an unknown form is said once for all', async () => {
    const row = { OpeningTimeType: 'Additional', AdditionalOpeningDate: '26.12.2026', IsOpen: false };
    const { problems } = await readRows([{ ...pharmacy, OpeningTimes: [row, row] }]);
    expect(problems).toEqual([expect.stringMatching(/^2 dated opening times/)]);
  });
});

describe('asking the register', () => {
  it('asks for a hundred codes at a time, and puts nothing but codes into the list', async () => {
    const { upstream, log } = createFake(() => bundleOf(openOrganisation('F0')));
    const rows = [...sites(149), { ...dentist, ODSCode: 'X,Y' }];
    const { listings, details } = await readRows(rows, { register: upstream });
    expect(listings).toHaveLength(150);
    expect(log.map(({ query }) => query?.['_count'])).toEqual([100, 49]);
    expect(log.map(({ query }) => query?.['_id']).join()).not.toContain('X,Y');
    expect(details['nhs:F0']?.open).toBe('YES');
    expect(details['nhs:F1']?.open).toBe('UNKNOWN');
  });

  it('keeps a listing as the finders say though its organisation is closed, with its last day', async () => {
    const { upstream } = createFake(() => bundleOf({ resourceType: 'Practitioner' }, closed));
    const { listings, details, problems } = await read({ register: upstream });
    expect(listings[0]).toMatchObject({ status: 'ACTIVE', endsAt: '2026-09-30T23:59:00+01:00' });
    expect(details['nhs:FZZ01']?.open).toBe('NO');
    expect(problems).toEqual([]);
  });

  it.each([
    ['refused', /NHS_API_KEY/],
    ['rate-limited', /too often/],
    ['rejected', /sources\.nhs\.ods/],
    ['malformed', /cannot be read/],
    ['circuit-open', /cannot be reached/],
  ] as const)('loses only whether sites are open when it is %s, and asks no more', async (failure, words) => {
    const { upstream, log } = createFake((_request, nth) =>
      nth === 1 ? bundleOf(openOrganisation('F0')) : fail(failure),
    );
    const { listings, details, problems } = await readRows(sites(300), { register: upstream });
    expect(log).toHaveLength(2);
    expect(listings).toHaveLength(300);
    expect(problems).toEqual([expect.stringMatching(words)]);
    expect([details['nhs:F0']?.open, details['nhs:F250']?.open]).toEqual(['YES', 'UNKNOWN']);
  });

  it('is said to know none when it knows none', async () => {
    const { upstream } = createFake(() => ({ resourceType: 'Bundle', type: 'searchset' }));
    expect((await read({ register: upstream })).problems).toEqual([expect.stringContaining('knows none')]);
  });

  it('lets a bug through as it is', async () => {
    const { upstream } = createFake(() => {
      throw new RangeError('a bug');
    });
    await expect(read({ register: upstream })).rejects.toThrow(RangeError);
  });
});

describe('a listing that is gone from the finders', () => {
  it('and closed in the register is withdrawn, with its last day', async () => {
    const { upstream, log } = createFake(() => bundleOf(closed, openOrganisation('VZZ02')));
    const { listings, details } = await readRows([dentist], { register: upstream, previous: await readTwoSites() });
    expect(log[0]?.query?.['_id']).toBe('VZZ02,FZZ01');
    expect(listings[1]).toMatchObject({
      id: 'nhs:FZZ01',
      status: 'WITHDRAWN',
      name: 'Example Pharmacy, Rosehill',
      endsAt: '2026-09-30T23:59:00+01:00',
    });
    expect(details['nhs:FZZ01']).toMatchObject({ open: 'NO', name: 'Example Pharmacy, Rosehill' });
  });

  it('and open in the register, or unknown to it, is no longer listed', async () => {
    const open = createFake(() => bundleOf(openOrganisation('FZZ01'), openOrganisation('VZZ02'))).upstream;
    const silent = createFake(() => bundleOf(openOrganisation('VZZ02'))).upstream;
    for (const register of [open, silent, null]) {
      const { listings } = await readRows([dentist], { register, previous: await readTwoSites() });
      expect(listings.map(({ id }) => id)).toEqual(['nhs:VZZ02']);
    }
  });

  it('stays withdrawn while the register is down, until it is listed again', async () => {
    const register = createFake(() => bundleOf(closed)).upstream;
    const withdrawn = await readRows([dentist], { register, previous: await readTwoSites() });
    const down = createFake(() => fail('unavailable')).upstream;
    const later = await readRows([dentist], { register: down, previous: withdrawn });
    expect(later.listings[1]).toEqual(withdrawn.listings[1]);
    expect(later.details['nhs:FZZ01']?.open).toBe('NO');
    const again = await readRows([dentist, pharmacy], { previous: later });
    expect(again.listings[1]).toMatchObject({ id: 'nhs:FZZ01', status: 'ACTIVE', endsAt: null });
  });

  it('is not gone when it merely cannot be read', async () => {
    const register = createFake(() => bundleOf(closed)).upstream;
    const rows = [dentist, { ...pharmacy, OrganisationName: null }];
    const { listings } = await readRows(rows, { register, previous: await readTwoSites() });
    expect(listings.map(({ id }) => id)).toEqual(['nhs:VZZ02']);
  });
});
