import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HarvestedSessions } from '../../../../codegen/generated/harvest.ts';
import { createHarvestField } from '../../../../subgraphs/kit/harvest/field.ts';
import { createReadingKeeper } from '../../../../subgraphs/kit/harvest/keeper.ts';
import { createListing } from '../../../../subgraphs/kit/listing.ts';
import { UpstreamError } from '../../../../subgraphs/kit/upstream/error.ts';
import { fixedClock } from '../../../../subgraphs/kit/clock.ts';
import { createMemoryReadingStore } from '../../../support/reading-store.ts';

const readAt = '2026-11-23T02:00:00Z';

function harvestOf(sizes: Iterator<number>) {
  const keeper = createReadingKeeper<null>({
    source: 'nhs',
    clock: fixedClock(readAt),
    store: createMemoryReadingStore(),
    read: () => {
      const size: number = sizes.next().value ?? 0;
      const listings = Array.from({ length: size }, (_, nth) =>
        createListing({ id: `nhs:${nth}`, sourceId: String(nth), name: `Site ${nth} of ${size}` }),
      );
      const rejected = [{ sourceId: null, reason: 'It has no name.' }];
      return Promise.resolve({ readAt, listings, details: {}, rejected, problems: ['One feed is down.'] });
    },
  });
  return createHarvestField(keeper);
}

function sessionsOf(listingId: string): HarvestedSessions {
  const common = { online: false, hub: null, placeId: null, free: 'UNKNOWN', termTimeOnly: 'UNKNOWN' } as const;
  return { listingId, title: listingId, ...common, ages: [], dates: [] };
}

describe('the harvest field', () => {
  it('pages every listing exactly once, whatever the size of the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 25 }), async (size, first) => {
        const harvest = harvestOf([size].values());
        const names: string[] = [];
        let after: string | null = null;
        do {
          const page = await harvest(null, { first, after });
          expect(page.total).toBe(size);
          names.push(...page.listings.map(({ name }) => name));
          after = page.endCursor;
        } while (after);
        expect(names).toEqual(Array.from({ length: size }, (_, nth) => `Site ${nth} of ${size}`));
      }),
    );
  });

  it('hands over sessions with their listings, and those of listings that have gone with the first page', async () => {
    const keeper = createReadingKeeper<null>({
      source: 'timetable',
      clock: fixedClock(readAt),
      store: createMemoryReadingStore(),
      read: () => {
        const listings = ['a', 'b'].map((id) => createListing({ id, sourceId: id, name: id }));
        return Promise.resolve({ readAt, listings, details: {}, rejected: [], problems: [] });
      },
    });
    const harvest = createHarvestField(keeper, () => ['b', 'gone', 'a', 'b'].map(sessionsOf));
    const first = await harvest(null, { first: 1 });
    const second = await harvest(null, { first: 1, after: first.endCursor });
    expect([first, second].map(({ sessions }) => sessions?.map(({ listingId }) => listingId))).toEqual([
      ['a', 'gone'],
      ['b', 'b'],
    ]);
    expect(await harvestOf([1].values())(null, { first: 1 })).toMatchObject({ sessions: null });
  });

  it('goes on with the reading that the cursor names while newer ones are made', async () => {
    const harvest = harvestOf([4, 7].values());
    const first = await harvest(null, { first: 3 });
    await harvest(null, { first: 3 });
    const second = await harvest(null, { first: 3, after: first.endCursor });
    expect(second.listings.map(({ name }) => name)).toEqual(['Site 3 of 4']);
  });

  it('says so when a cursor’s reading has gone, or the cursor is not its own', async () => {
    const harvest = harvestOf([4, 4, 4, 4].values());
    const { endCursor } = await harvest(null, { first: 1 });
    for (let reading = 0; reading < 3; reading += 1) await harvest(null, { first: 1 });
    const expired = { extensions: { code: 'CURSOR_EXPIRED' } };
    await expect(harvest(null, { first: 1, after: endCursor })).rejects.toMatchObject(expired);
    for (const after of ['!', 'WyJhIl0', Buffer.from('["x",-1]').toString('base64url')])
      await expect(harvest(null, { first: 1, after })).rejects.toMatchObject(expired);
  });

  it('tells of rejected records and problems once a reading', async () => {
    const harvest = harvestOf([2].values());
    const first = await harvest(null, { first: 1 });
    const second = await harvest(null, { first: 1, after: first.endCursor });
    expect([first.rejected.length, first.problems.length]).toEqual([1, 1]);
    expect([second.rejected.length, second.problems.length]).toEqual([0, 0]);
  });

  it.each([0, -1, 1001])('refuses a page of %i', async (first) => {
    await expect(harvestOf([1].values())(null, { first })).rejects.toThrow('first must be from 1 to 1,000');
  });

  it('passes on what sort of failure it was, and nothing of what the directory sent', async () => {
    const down = new UpstreamError('rate-limited', 'It asks us to wait.', {
      source: 'nhs',
      url: 'https://example.org/',
    });
    const keeper = createReadingKeeper<null>({
      source: 'nhs',
      clock: fixedClock(readAt),
      store: createMemoryReadingStore(),
      read: () => Promise.reject(down),
    });
    await expect(createHarvestField(keeper)(null, { first: 1 })).rejects.toMatchObject({
      message: 'It asks us to wait.',
      extensions: { code: 'UPSTREAM_RATE_LIMITED' },
    });
  });
});
