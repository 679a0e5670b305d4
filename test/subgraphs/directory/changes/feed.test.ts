import { describe, expect, it } from 'vitest';
import { saveChanges } from '../../../../subgraphs/directory/store/save-changes.ts';
import type { DirectoryTables } from '../../../../subgraphs/directory/store/tables.ts';
import { createGraphServer } from '../../../../subgraphs/kit/graph-server.ts';
import { createInProcessLink } from '../../../../subgraphs/kit/link-in-process.ts';
import { databases, openSqlite } from '../databases.ts';
import { type Answer, type TestDirectory, harvestedDirectory, listing, now } from '../support.ts';
import { askForAll } from './follower.ts';
import { createFolder, createNights, told } from './nights.ts';

const query = `query ($since: String, $first: Int) {
  changes(since: $since, first: $first) {
    nodes { cursor at kind serviceId fields intoServiceId service { name } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function changes({ ask }: TestDirectory, variables: { since?: string; first?: number } = {}): Promise<Answer> {
  return (await ask(query, variables)).changes;
}

const kinds = (page: Answer) => page.nodes.map(({ kind }: Answer) => kind);
const numbered = (count: number) => Array.from({ length: count }, (_, index) => told('information-hub', index + 1));

describe('a page', () => {
  it('begins with everything there is, and goes on after any cursor', async () => {
    const test = await harvestedDirectory({ 'information-hub': { listings: numbered(5) } });
    const all = await changes(test);
    expect(kinds(all)).toEqual(['ADDED', 'ADDED', 'ADDED', 'ADDED', 'ADDED']);
    expect(all.nodes[0]).toMatchObject({ at: '2026-11-23T09:00:00+00:00', fields: [], intoServiceId: null });
    expect(all.nodes.map(({ service }: Answer) => service.name)).toContain('Sample group Beacon 1');
    expect(all.pageInfo).toMatchObject({ hasNextPage: false, startCursor: all.nodes[0].cursor });
    const rest = await changes(test, { since: all.nodes[2].cursor, first: 1 });
    expect(rest.nodes).toEqual([all.nodes[3]]);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true, endCursor: all.nodes[3].cursor });
  });

  it('is empty where nothing has happened, and still says where to go on', async () => {
    const sources = { 'information-hub': { listings: numbered(2) } };
    const test = await harvestedDirectory(sources);
    const { endCursor: since } = (await changes(test)).pageInfo;
    const empty = await changes(test, { since });
    expect(empty).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: since },
    });
    sources['information-hub'].listings.push(told('information-hub', 3));
    await test.directory.harvest();
    expect(kinds(await changes(test, { since: empty.pageInfo.endCursor }))).toEqual(['ADDED']);
  });

  it('leaves out what came and went before the client began', async () => {
    const nights = createNights(await openSqlite());
    const gateway = await nights.start();
    for (const [first] of [[1], [2], [3]]) {
      nights.hub.listings = [told('information-hub', 9, { summary: `${first}` }), told('information-hub', first ?? 0)];
      await gateway.directory.harvest('information-hub', { accept: true });
      nights.pass(40);
    }
    const names = (await changes(gateway)).nodes.map(({ kind, service }: Answer) => [kind, service.name]);
    expect(names.toSorted()).toEqual([
      ['ADDED', 'Sample group Cedar 9'],
      ['ADDED', 'Sample group Dolphin 3'],
      ['WITHDRAWN', 'Sample group Cedar 2'],
    ]);
  });

  it.each([
    [{ first: 0 }, 'first must be from 1 to 1,000, but was 0.'],
    [{ first: 1001 }, 'first must be from 1 to 1,000, but was 1001.'],
    [{ since: 'no cursor' }, 'since must be the cursor of a change, or the endCursor of a page, of this feed.'],
    [{ since: '' }, 'since must be the cursor of a change, or the endCursor of a page, of this feed.'],
  ])('is refused for %j', async (variables, message) => {
    const { askForErrors } = await harvestedDirectory({ 'information-hub': { listings: [] } });
    expect(await askForErrors(query, variables)).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is kept by no cache for more than a few seconds', async () => {
    const { directory, observer } = await harvestedDirectory({ 'information-hub': { listings: numbered(1) } });
    const server = await createGraphServer(directory, observer.log);
    const ask = createInProcessLink(server, () => directory.createContext());
    expect((await ask({ query })).cacheControl).toBe('max-age=5, public');
  });
});

describe('a cursor is told to start again', () => {
  const expired = [{ message: expect.stringContaining('start again'), extensions: { code: 'CURSOR_EXPIRED' } }];

  it('when it is of another database', async () => {
    const other = await harvestedDirectory({ 'information-hub': { listings: numbered(1) } });
    const { endCursor: since } = (await changes(other)).pageInfo;
    const test = await harvestedDirectory({ 'information-hub': { listings: numbered(1) } });
    expect(await test.askForErrors(query, { since })).toMatchObject(expired);
  });

  it('when it is ahead of a database that was put back', async () => {
    const state = await openSqlite();
    const test = await harvestedDirectory({ 'information-hub': { listings: numbered(3) } }, { state });
    const { endCursor: since } = (await changes(test)).pageInfo;
    await state.db.withTables<DirectoryTables>().updateTable('feed').set({ last: 2 }).execute();
    expect(await test.askForErrors(query, { since })).toMatchObject(expired);
  });

  it('when changes that it has not come past are kept no more, and not while it is beginning after that', async () => {
    const nights = createNights(await openSqlite());
    const gateway = await nights.start();
    const edit = async (summary: string) => {
      nights.hub.listings = [told('information-hub', 1), told('information-hub', 2, { summary })];
      await gateway.directory.harvest();
    };
    await edit('a');
    const {
      nodes,
      pageInfo: { endCursor: since },
    } = await changes(gateway);
    nights.pass(60);
    await edit('b');
    nights.pass(31);
    await edit('c');
    expect(await gateway.askForErrors(query, { since: nodes[0].cursor })).toEqual([]);
    expect(kinds(await changes(gateway, { since }))).toEqual(['CHANGED', 'CHANGED']);
    nights.pass(60);
    await edit('d');
    expect(await gateway.askForErrors(query, { since })).toMatchObject(expired);
    const first = await changes(gateway, { first: 1 });
    expect(kinds(first)).toEqual(['ADDED']);
    const second = await changes(gateway, { since: first.pageInfo.endCursor });
    expect(kinds(second)).toEqual(['ADDED']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });
});

describe.each(databases)('with shared state in %s', (_name, open) => {
  it('a second gateway that builds the same tells nothing, also at the same time', async () => {
    const nights = createNights(await open());
    nights.hub.listings = numbered(20);
    const both = await Promise.all([nights.start(), nights.start({ dataDir: createFolder() })]);
    await Promise.all(both.map(({ directory }) => directory.harvest()));
    await Promise.all(both.map(({ directory }) => directory.harvest()));
    const [one, other] = await Promise.all(both.map((gateway) => changes(gateway)));
    expect(one.nodes).toHaveLength(20);
    expect(other).toEqual(one);
  });

  it('cursors of one gateway are good at another, and after a restart', async () => {
    const nights = createNights(await open());
    nights.hub.listings = numbered(4);
    const first = await nights.start();
    await first.directory.harvest();
    const { endCursor: since } = (await changes(first, { first: 2 })).pageInfo;
    await first.directory.stop();
    const next = await nights.start({ dataDir: createFolder() });
    expect((await changes(next, { since })).nodes).toHaveLength(2);
  });

  it('two gateways that part a service at the same time give the part one id', async () => {
    const nights = createNights(await open());
    nights.hub.listings = [told('information-hub', 1)];
    nights.offer.listings = [told('local-offer', 1)];
    const both = await Promise.all([nights.start(), nights.start({ dataDir: createFolder() })]);
    for (const { directory } of both) await directory.harvest();
    nights.offer.listings = [{ ...told('local-offer', 22), id: 'local-offer:1', sourceId: '1' }];
    nights.pass(1);
    await Promise.all(both.map(({ directory }) => directory.harvest()));
    const ids = '{ services { nodes { id name } } }';
    const [one, other] = await Promise.all(both.map(({ ask }) => ask(ids)));
    expect(one.services.nodes).toHaveLength(2);
    expect(other).toEqual(one);
  });
});

describe('a gateway', () => {
  it('tells nothing of a build whose listings are older than those in shared state', async () => {
    const state = await openSqlite();
    const test = await harvestedDirectory({ 'information-hub': { listings: numbered(2) } }, { state });
    const older = { held: 'of yesterday', services: new Map() };
    expect(await saveChanges(state.db.withTables<DirectoryTables>(), older, now)).toBeNull();
    expect(kinds(await changes(test))).toEqual(['ADDED', 'ADDED']);
  });

  it('tells of what another has found once it has built it too', async () => {
    const nights = createNights(await openSqlite());
    nights.hub.listings = numbered(2);
    const [behind, ahead] = [await nights.start(), await nights.start({ dataDir: createFolder() })];
    await behind.directory.harvest();
    const { endCursor: since } = (await changes(behind)).pageInfo;
    nights.pass(1);
    nights.hub.listings = [...numbered(2), told('information-hub', 3)];
    await ahead.directory.harvest();
    expect((await changes(behind, { since })).nodes).toEqual([]);
    expect(kinds(await changes(ahead, { since }))).toEqual(['ADDED']);
    // A client that began at the other is told here of what is here, and goes on from where it was, not from before.
    const begun = await changes(ahead, { first: 1 });
    expect((await changes(behind, { since: begun.pageInfo.endCursor })).nodes).toHaveLength(1);
    const { endCursor } = (await changes(ahead)).pageInfo;
    expect((await changes(behind, { since: endCursor })).pageInfo.endCursor).toBe(endCursor);
    await behind.directory.harvest();
    expect((await changes(behind, { since })).nodes).toEqual((await changes(ahead, { since })).nodes);
  });

  it('answers while changes cannot be kept, says so in its log, and tells of them later', async () => {
    const state = await openSqlite();
    const nights = createNights(state);
    nights.hub.listings = numbered(1);
    const gateway = await nights.start();
    await state.db.schema.alterTable('change').renameTo('away').execute();
    await gateway.directory.harvest();
    expect((await askForAll(gateway.ask)).running.size).toBe(1);
    expect(gateway.observer.lines()).toContainEqual(
      expect.objectContaining({ msg: 'changes not published', level: 50 }),
    );
    await state.db.schema.alterTable('away').renameTo('change').execute();
    await gateway.directory.harvest();
    expect(kinds(await changes(gateway))).toEqual(['ADDED']);
  });

  it('says that a service has become confidential, and nothing of what it hides', async () => {
    const sources = { 'information-hub': { listings: [told('information-hub', 1)] } };
    const test = await harvestedDirectory(sources);
    const { endCursor: since } = (await changes(test)).pageInfo;
    sources['information-hub'].listings = [told('information-hub', 1, { confidential: true })];
    await test.directory.harvest();
    const page = await changes(test, { since });
    expect(page.nodes).toMatchObject([{ kind: 'CHANGED', fields: expect.arrayContaining(['locations']) }]);
    expect(JSON.stringify(page)).not.toMatch(/Sample (?:hall|Road)|SM1/);
  });
});

it('a former slug leads to the service, unless it may have been the name of its house', async () => {
  const sources = {
    'information-hub': {
      listings: [listing('information-hub:1', 'Acorn group'), listing('information-hub:2', 'Sample Hidden House')],
    },
  };
  const test = await harvestedDirectory(sources);
  sources['information-hub'].listings = [
    listing('information-hub:1', 'Oak group'),
    listing('information-hub:2', 'Women’s refuge', { postcode: 'SM1 1AA' }),
  ];
  await test.directory.harvest();
  expect(await test.ask('{ service(slug: "acorn-group") { name slug } }')).toEqual({
    service: { name: 'Oak group', slug: 'oak-group' },
  });
  expect(await test.ask('{ service(slug: "sample-hidden-house") { name } }')).toEqual({ service: null });
});
