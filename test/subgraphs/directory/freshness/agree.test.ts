import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { linkInProcess } from '../../../../gateway/graph/links.ts';
import { createFreshness } from '../../../../subgraphs/freshness/index.ts';
import { createSectorTable } from '../../../../subgraphs/kit/place/sector-table.ts';
import { openState } from '../../../../subgraphs/kit/state/state.ts';
import type { GraphLink } from '../../../../subgraphs/kit/subgraph.ts';
import type { Listing } from '../../../../subgraphs/kit/listing.ts';
import { createTestObserver } from '../../../support/observer.ts';
import { createSqlitePlace } from '../../kit/state/databases.ts';
import { type Answer, listing, now as start, startDirectory } from '../support.ts';

const thresholds = { dueAfterDays: 90, staleAfterDays: 180 };
const bands = ['STALE', 'DUE', 'FRESH'] as const;

const notThere: GraphLink = () => Promise.reject(new Error('not there yet'));

/** A directory and the freshness subgraph that each read the other, with a night that comes when the test says so. */
async function openBoth(listings: Listing[]) {
  let now = Temporal.Instant.from(start);
  const clock = () => now;
  let askFreshness: GraphLink = notThere;
  const { directory, ask } = await startDirectory(
    { 'information-hub': { listings } },
    { clock, freshness: { ...thresholds, link: (asked) => askFreshness(asked) } },
  );
  const place = await createSqlitePlace();
  const state = await openState(place);
  const directoryLink: GraphLink = async ({ query, variables }) => ({ data: await ask(query, variables) });
  const freshness = createFreshness({
    config: { ...thresholds, linkChecks: false, allowPrivateAddresses: true },
    sample: true,
    trustedOrigins: [],
    fixSites: {},
    directory: directoryLink,
    harvest: null,
    clock,
    observer: createTestObserver(),
    state,
    places: createSectorTable('E09000029'),
  });
  const links = await linkInProcess(freshness, createTestObserver());
  askFreshness = links.ask;
  await directory.harvest();
  onTestFinished(async () => {
    await links.close();
    await state.close();
    await place.remove();
  });
  return {
    ask,
    askFreshness: links.ask,
    run: freshness.run,
    look: () => directory.harvest(),
    later: (days: number) => {
      now = now.add({ hours: 24 * days });
    },
    /** The band of every service as `Service.freshness` tells it, by name. */
    async told(): Promise<Record<string, string>> {
      const { services } = await ask('{ services(first: 1000) { nodes { id name updatedAt } } }');
      const representations = services.nodes.map(({ id, updatedAt }: Answer) => ({
        __typename: 'Service',
        id,
        updatedAt,
      }));
      const { data } = await links.ask({
        query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Service { freshness { band } } } }`,
        variables: { representations },
      });
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the subgraph's own answer
      const entities = (data?.['_entities'] ?? []) as { freshness: { band: string } }[];
      return Object.fromEntries(
        services.nodes.map(({ name }: Answer, at: number) => [name, entities[at]?.freshness.band]),
      );
    },
    /** The best band by which a search still finds it. */
    async found(): Promise<Record<string, string>> {
      const found: Record<string, string> = {};
      for (const band of bands) {
        const { services } = await ask(
          'query ($band: FreshnessBand) { services(first: 1000, filter: { freshnessAtLeast: $band }) { nodes { name } } }',
          { band },
        );
        for (const { name } of services.nodes) found[name] = band;
      }
      return found;
    },
  };
}

const ago = (days: number) =>
  Temporal.Instant.from(start)
    .subtract({ hours: 24 * days })
    .toString();
let made = 0;
const service = (name: string, more: Partial<Listing> & { phone?: string } = {}) => {
  made += 1;
  const { organisation: _none, ...rest } = more;
  return listing(`information-hub:${made}`, name, rest);
};

describe('a search and `Service.freshness`', () => {
  it('judge alike, before the first night, after it, and as time goes by', async () => {
    const days = fc.sample(fc.integer({ min: 0, max: 400 }), { numRuns: 30, seed: 3 });
    const both = await openBoth([
      ...days.map((count, index) => service(`Of ${count} days, ${index}`, { assertedAt: ago(count) })),
      ...[90, 91, 180, 181].map((count) => service(`On the edge: ${count}`, { assertedAt: ago(count) })),
      service('Undated'),
      service('With a number that cannot be', { assertedAt: ago(1), phone: '12' }),
    ]);
    expect(await both.found()).toEqual(await both.told());
    await both.run();
    await both.look();
    const told = await both.told();
    expect(await both.found()).toEqual(told);
    expect(told).toMatchObject({ 'On the edge: 90': 'FRESH', 'On the edge: 91': 'DUE', 'On the edge: 181': 'STALE' });
    expect(told['With a number that cannot be']).not.toBe('FRESH');
    expect(new Set(Object.values(told))).toEqual(new Set(bands));
    both.later(60);
    expect(await both.found()).toEqual(await both.told());
  });

  it('judge alike as soon as somebody has reported that something is wrong', async () => {
    const both = await openBoth([service('Tuesday Toddlers', { assertedAt: ago(1) })]);
    await both.run();
    await both.look();
    expect(await both.found()).toEqual({ 'Tuesday Toddlers': 'FRESH' });
    const { services } = await both.ask('{ services { nodes { id } } }');
    await both.askFreshness({
      query: 'mutation ($id: ID!) { reportProblem(serviceId: $id, message: "Nobody was there") { reference } }',
      variables: { id: services.nodes[0].id },
    });
    await both.look();
    const told = await both.told();
    expect(told).not.toEqual({ 'Tuesday Toddlers': 'FRESH' });
    expect(await both.found()).toEqual(told);
  });

  it('go on with what was known while the checks do not answer', async () => {
    const { ask, observer, directory } = await startDirectory(
      { 'information-hub': { listings: [service('Old', { assertedAt: ago(200) })] } },
      { freshness: { ...thresholds, link: () => Promise.reject(new Error('down')) } },
    );
    await directory.harvest();
    const { services } = await ask(
      '{ services(filter: { freshnessAtLeast: DUE }) { totalCount setAside { filter withoutIt } } }',
    );
    expect(services).toEqual({ totalCount: 0, setAside: [{ filter: 'freshnessAtLeast', withoutIt: 1 }] });
    expect(observer.lines().filter(({ msg }) => msg.includes('what the checks found'))).toHaveLength(1);
  });
});

const query = `query ($filter: ServiceFilter, $orderBy: ServiceOrder) {
  services(filter: $filter, orderBy: $orderBy) { edges { node { name } because { field text } } }
}`;

describe('what nobody has confirmed for long', () => {
  const all = [
    service('Toddlers Aardvark', { assertedAt: ago(400) }),
    service('Toddlers Beech', { assertedAt: ago(10) }),
    service('Toddlers Cedar', { assertedAt: ago(100) }),
    service('Toddlers Dane', { assertedAt: ago(3) }),
  ];

  it('sinks below what is as good, is never hidden, and says so', async () => {
    const { ask } = await openBoth(all);
    const { services } = await ask(query, { filter: { text: 'toddlers' } });
    const names = services.edges.map(({ node }: Answer) => node.name);
    expect(names).toEqual(['Toddlers Beech', 'Toddlers Dane', 'Toddlers Cedar', 'Toddlers Aardvark']);
    expect(services.edges[3].because).toContainEqual({
      field: 'freshness',
      text: 'Nobody has confirmed it for a long time: ask before you go.',
    });
    expect(services.edges[0].because.map(({ field }: Answer) => field)).not.toContain('freshness');
  });

  it('comes last in the order FRESHEST', async () => {
    const { ask } = await openBoth(all);
    const { services } = await ask(query, { orderBy: 'FRESHEST' });
    const names = services.edges.map(({ node }: Answer) => node.name);
    expect(names).toEqual(['Toddlers Dane', 'Toddlers Beech', 'Toddlers Cedar', 'Toddlers Aardvark']);
  });
});
