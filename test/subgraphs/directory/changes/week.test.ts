import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../../subgraphs/kit/listing.ts';
import { databases, openSqlite } from '../databases.ts';
import type { Answer, TestDirectory } from '../support.ts';
import { askForAll, createFollower } from './follower.ts';
import { createNights, told } from './nights.ts';

const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

async function idOf({ ask }: TestDirectory, listingId: string): Promise<string | undefined> {
  const { services } = await ask(
    '{ services(first: 1000, filter: { includeWithdrawn: true }) { nodes { id listings { id } } } }',
  );
  return services.nodes.find(({ listings }: Answer) => listings.some(({ id }: Answer) => id === listingId))?.id;
}

describe.each(databases)('a client that only follows the feed, with shared state in %s,', (_name, open) => {
  it('has an exact copy every morning of a week', async () => {
    const nights = createNights(await open());
    const { hub, offer } = nights;
    let gateway = await nights.start();
    const follower = createFollower();
    const morning = async () => {
      nights.pass(1);
      await gateway.directory.harvest();
      const changes = await follower.follow(gateway.ask);
      const all = await askForAll(gateway.ask);
      expect(follower.copy).toEqual(all.copy);
      expect(follower.running).toEqual(all.running);
      const fresh = createFollower(1000);
      await fresh.follow(gateway.ask);
      expect(fresh.copy).toEqual(all.copy);
      expect(fresh.running).toEqual(all.running);
      return changes.map(({ kind, serviceId, fields, intoServiceId }) => ({ kind, serviceId, fields, intoServiceId }));
    };
    const change = (number: number, more: Partial<Listing>) =>
      (hub.listings = hub.listings.map((one) => (one.id === `information-hub:${number}` ? { ...one, ...more } : one)));

    // Monday: what there is. Two listings of one number are one service.
    hub.listings = range(20).map((number) => told('information-hub', number));
    offer.listings = [1, 2].map((number) => told('local-offer', number));
    expect((await morning()).map(({ kind }) => kind)).toEqual(Array(20).fill('ADDED'));
    expect(await morning()).toEqual([]);
    const [two, third, fourth, six, twenty] = await Promise.all(
      [2, 3, 4, 6, 20].map((number) => idOf(gateway, `information-hub:${number}`)),
    );

    // An edit, and one that vanishes for a night; the gateway starts anew.
    change(3, { email: 'group@example.org' });
    hub.listings = hub.listings.filter(({ id }) => id !== 'information-hub:4');
    expect(await morning()).toEqual([
      { kind: 'CHANGED', serviceId: third, fields: ['email', 'provenance'], intoServiceId: null },
    ]);
    await gateway.directory.stop();
    gateway = await nights.start();

    // It comes back as it was. One that another directory lists as well becomes two: its parts say different things now.
    hub.listings.push(told('information-hub', 4));
    offer.listings = [told('local-offer', 1), told('local-offer', 22)].map((said, index) =>
      index === 1 ? { ...said, id: 'local-offer:2', sourceId: '2' } : said,
    );
    const split = await morning();
    const into = await idOf(gateway, 'local-offer:2');
    expect(await idOf(gateway, 'information-hub:4')).toBe(fourth);
    expect(split.filter(({ kind }) => kind !== 'CHANGED')).toEqual([
      { kind: 'ADDED', serviceId: into, fields: [], intoServiceId: null },
      { kind: 'SPLIT', serviceId: two, fields: [], intoServiceId: into },
    ]);
    expect(split.find(({ kind }) => kind === 'CHANGED')).toMatchObject({ serviceId: two });

    // Two become one: what the Local Offer calls 2 is what the hub calls 20.
    offer.listings = [told('local-offer', 1), { ...told('local-offer', 20), id: 'local-offer:2', sourceId: '2' }];
    const merged = await morning();
    expect(merged.filter(({ kind }) => kind !== 'CHANGED')).toEqual([
      { kind: 'MERGED', serviceId: into, fields: [], intoServiceId: twenty },
    ]);
    expect((await gateway.ask(`{ service(id: "${into}") { id } }`)).service).toEqual({ id: twenty });

    // Undone: each has its own id again. One is withdrawn by its directory, one is left out and two nights gone later.
    offer.listings = [told('local-offer', 1), { ...told('local-offer', 22), id: 'local-offer:2', sourceId: '2' }];
    change(5, { status: 'WITHDRAWN' });
    hub.listings = hub.listings.filter(({ id }) => id !== 'information-hub:6');
    const undone = await morning();
    expect(await idOf(gateway, 'local-offer:2')).toBe(into);
    expect(undone.map(({ kind }) => kind)).toEqual(['ADDED', 'SPLIT', 'CHANGED', 'WITHDRAWN']);
    expect((await gateway.ask(`{ service(id: "${into}") { id } }`)).service).toEqual({ id: into });

    // Two readings lack it: it has ended. A month later it leaves, and then comes back with the id that it had.
    const withdrawn = [{ kind: 'WITHDRAWN', serviceId: six, fields: [], intoServiceId: null }];
    expect(await morning()).toEqual(withdrawn);
    expect(follower.copy.get(String(six))).toMatchObject({ status: 'WITHDRAWN' });
    nights.pass(40);
    expect(await morning()).toEqual(withdrawn);
    expect(follower.copy.has(String(six))).toBe(false);
    hub.listings.push(told('information-hub', 6));
    expect(await morning()).toEqual([{ kind: 'ADDED', serviceId: six, fields: [], intoServiceId: null }]);
  });
});

/** One directory's listings on one night: by number, which group it is taken for, and something that may change. */
const night = fc.array(
  fc.record({
    number: fc.integer({ min: 1, max: 6 }),
    says: fc.integer({ min: 1, max: 8 }),
    text: fc.constantFrom('a', 'b'),
  }),
  { maxLength: 6 },
);

it('a client that only follows the feed has an exact copy, whatever happens in a few nights', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(night, night), { minLength: 2, maxLength: 5 }), async (all) => {
      const state = await openSqlite();
      const nights = createNights(state);
      const gateway = await nights.start();
      const follower = createFollower();
      for (const [hub, offer] of all) {
        nights.hub.listings = toListings('information-hub', hub);
        nights.offer.listings = toListings('local-offer', offer);
        await Promise.all(
          ['information-hub', 'local-offer'].map((source) => gateway.directory.harvest(source, { accept: true })),
        );
        await follower.follow(gateway.ask);
        const asked = await askForAll(gateway.ask);
        expect(follower.copy).toEqual(asked.copy);
        expect(follower.running).toEqual(asked.running);
        nights.pass(1);
      }
      await gateway.directory.stop();
    }),
    { numRuns: 6 },
  );
});

function toListings(source: string, said: readonly { number: number; says: number; text: string }[]): Listing[] {
  const each = new Map(said.map((one) => [one.number, one]));
  return [...each.values()].map(({ number, says, text }) => ({
    ...told(source, says),
    id: `${source}:${number}`,
    sourceId: String(number),
    summary: text,
  }));
}
