import { beforeEach, describe, expect, it } from 'vitest';
import { type KeeperOptions, createReadingKeeper } from '../../../../subgraphs/kit/harvest/keeper.ts';
import type { Reading } from '../../../../subgraphs/kit/harvest/reading.ts';
import { createListing } from '../../../../subgraphs/kit/listing.ts';
import { StateError } from '../../../../subgraphs/kit/state/error.ts';
import { createMemoryReadingStore } from '../../../support/reading-store.ts';

const monday = Temporal.Instant.from('2026-11-23T02:00:00Z');
let now = monday;
let store = createMemoryReadingStore();
beforeEach(() => {
  now = monday;
  store = createMemoryReadingStore();
});

function keep(read: KeeperOptions<string>['read']) {
  return createReadingKeeper({ source: 'nhs', read, store, clock: () => now });
}

function readingOf(...sourceIds: string[]): Reading<string> {
  return {
    readAt: now.toString(),
    listings: sourceIds.map((sourceId) => createListing({ id: `nhs:${sourceId}`, sourceId, name: sourceId })),
    details: Object.fromEntries(sourceIds.map((sourceId) => [`nhs:${sourceId}`, `details of ${sourceId}`])),
    rejected: [],
    problems: [],
  };
}

describe('a reading keeper', () => {
  it('has nothing before the first reading', () => {
    const keeper = keep(() => Promise.resolve(readingOf('A')));
    expect(keeper.current()).toBeNull();
    expect(keeper.details('nhs:A')).toBeNull();
  });

  it('hands each reading the one before it', async () => {
    const before: (Reading<string> | null)[] = [];
    const keeper = keep((previous) => {
      before.push(previous);
      return Promise.resolve(readingOf('A'));
    });
    const first = await keeper.refresh();
    await keeper.refresh();
    expect(before).toEqual([null, first]);
  });

  it('keeps the last good reading when a later one fails', async () => {
    let works = true;
    const keeper = keep(() => (works ? Promise.resolve(readingOf('A')) : Promise.reject(new Error('down'))));
    await keeper.refresh();
    works = false;
    await expect(keeper.refresh()).rejects.toThrow('down');
    expect(keeper.details('nhs:A')).toBe('details of A');
  });

  it('goes on with a reading that cannot be kept, and says so with it', async () => {
    let works = false;
    const kept = createMemoryReadingStore();
    store.save = async (source, reading) => {
      if (!works) throw new StateError('The last good copy of nhs cannot be kept (no answer).');
      return kept.save(source, reading);
    };
    const keeper = keep(() => Promise.resolve(readingOf('A')));
    expect((await keeper.refresh()).problems).toEqual(['The last good copy of nhs cannot be kept (no answer).']);
    expect(keeper.details('nhs:A')).toBe('details of A');
    works = true;
    expect((await keeper.refresh()).problems).toEqual([]);
    expect(await kept.load('nhs')).toContain('details of A');
  });

  it('does not take a fault of its own for one of the store', async () => {
    store.save = () => Promise.reject(new TypeError('a bug'));
    await expect(keep(() => Promise.resolve(readingOf('A'))).refresh()).rejects.toThrow('a bug');
  });

  it('reads once for all who ask at the same time, and afresh for who asks later', async () => {
    let reads = 0;
    const keeper = keep(() => {
      reads += 1;
      return Promise.resolve(readingOf('A'));
    });
    await Promise.all([keeper.refresh(), keeper.refresh(), keeper.refresh()]);
    expect(reads).toBe(1);
    await keeper.refresh();
    expect(reads).toBe(2);
  });

  it('has the last good reading again after a restart', async () => {
    await keep(() => Promise.resolve(readingOf('A', 'B'))).refresh();
    const restarted = keep(() => Promise.reject(new Error('down')));
    await restarted.start();
    expect(restarted.current()?.listings.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(restarted.details('nhs:B')).toBe('details of B');
  });

  it('remembers for a week what has gone from its directory, over restarts, and then forgets it', async () => {
    let ids = ['A', 'B'];
    const read = () => Promise.resolve(readingOf(...ids));
    await keep(read).refresh();
    ids = ['A'];
    for (const day of [1, 2, 3, 4, 5, 6]) {
      now = monday.add({ hours: 24 * day });
      const keeper = keep(read);
      await keeper.start();
      await keeper.refresh();
      expect(keeper.details('nhs:B')).toBe('details of B');
      expect(keeper.current()?.listings).toHaveLength(1);
    }
    now = monday.add({ hours: 24 * 7 });
    const keeper = keep(read);
    await keeper.start();
    await keeper.refresh();
    expect(keeper.details('nhs:B')).toBeNull();
  });
});
