import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { HarvestedSessions } from '../../../../codegen/generated/harvest.ts';
import { loadSessions } from '../../../../subgraphs/directory/store/sessions.ts';
import type { DirectoryTables } from '../../../../subgraphs/directory/store/tables.ts';
import type { Listing } from '../../../../subgraphs/kit/listing.ts';
import { openState } from '../../../../subgraphs/kit/state/state.ts';
import {
  type Answer,
  createFakeLink,
  createFakePostcodes,
  harvestedDirectory,
  listing,
  place,
  startDirectory,
} from '../support.ts';
import { session } from './session.ts';

const query = `query ($filter: SessionFilter, $near: Near, $first: Int, $after: String) {
  sessions(filter: $filter, near: $near, first: $first, after: $after) {
    totalCount
    setAside { filter unknown withoutIt }
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges {
      distance { miles }
      node { id title start end status online free ages { text } hub { id } source { id } service { name } location { name }
        provenance { field source { id } listing rule }
      }
    }
  }
}`;

const carshalton = place('timetable:carshalton', { name: 'The hub', latitude: 51.36, longitude: -0.17 });
const group = listing('timetable:group', 'Stay and play', { locations: [carshalton] });

async function asking(sessions: HarvestedSessions[], listings: Listing[] = [group], others: Listing[] = []) {
  const sources = { timetable: { listings, sessions }, 'information-hub': { listings: others } };
  const test = await harvestedDirectory(sources, {
    places: createFakePostcodes({ 'SM1 1AA': { latitude: 51.36, longitude: -0.19 } }),
  });
  const search = async (variables: Record<string, unknown> = {}): Promise<Answer> =>
    (await test.ask(query, variables)).sessions;
  const ids = async (variables: Record<string, unknown> = {}): Promise<string[]> =>
    (await search(variables)).edges.map(({ node }: Answer) => node.id.slice('timetable:feed/'.length));
  const refusal = async (variables: Record<string, unknown>): Promise<Answer> =>
    (await test.askForErrors(query, variables))[0];
  return { ...test, sources, search, ids, refusal };
}

const range = (from: number | null, to: number | null) => ({
  minMonths: from,
  maxMonths: to,
  maxMonthsWithSend: null,
  text: 'as stated',
});

describe('coming sessions', () => {
  it('come soonest first, with their service and place', async () => {
    const { search } = await asking([session('b', '2026-11-25T10:00:00Z'), session('a', '2026-11-24T10:00:00Z')]);
    const { edges, totalCount } = await search();
    expect(totalCount).toBe(2);
    expect(edges.map(({ node }: Answer) => node)).toMatchObject([
      {
        id: 'timetable:feed/a',
        title: 'Stay and play',
        start: '2026-11-24T10:00:00+00:00',
        hub: { id: 'carshalton' },
        source: { id: 'timetable' },
        service: { name: 'Stay and play' },
        location: { name: 'The hub' },
      },
      { id: 'timetable:feed/b' },
    ]);
  });

  it('begin with what is under way, and end after four weeks', async () => {
    const { ids } = await asking([
      session('over', '2026-11-23T07:30:00Z'),
      session('under-way', '2026-11-23T08:30:00Z'),
      session('in-four-weeks', '2026-12-21T08:59:00Z'),
      session('later', '2026-12-21T09:00:00Z'),
    ]);
    expect(await ids()).toEqual(['under-way', 'in-four-weeks']);
    expect(await ids({ filter: { from: '2026-11-23T00:00:00Z', to: '2026-11-23T09:00:00Z' } })).toEqual([
      'over',
      'under-way',
    ]);
    expect(await ids({ filter: { from: '2027-02-01T00:00:00Z' } })).toEqual([]);
  });

  it.each([
    [{ from: '2026-11-08T23:59:59Z' }, 'filter.from must not be before 2026-11-09: Hub.sessions looks further back'],
    [{ to: '2027-02-24T00:00:01Z' }, 'filter.to must not be after 2027-02-23, 92 days from today'],
    [{ to: '2028-01-01T00:00:00Z' }, 'filter.to must not be after 2027-02-23, 92 days from today'],
    [{ from: '2006-01-01T00:00:00Z' }, 'filter.from must not be before 2026-11-09'],
    [{ from: '2027-02-24T00:00:00Z' }, 'filter.from must not be after 2027-02-23, 92 days from today'],
    [{ from: '2026-11-24T00:00:00Z', to: '2026-11-24T00:00:00Z' }, 'filter.to must be after filter.from.'],
    [{ hubs: ['croydon'] }, 'filter.hubs must each be one of: wallington, carshalton, cheam-south-sutton'],
    [{ person: { ageMonths: 2000 } }, 'person.ageMonths must be from -9 to 1,500 months'],
    [{ text: 'x'.repeat(501) }, 'filter.text must be of at most 500 characters'],
  ])('refuse %j in words', async (filter, message) => {
    const { refusal } = await asking([]);
    expect(await refusal({ filter })).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('are those of two weeks back, too, where they are asked for', async () => {
    const { ids } = await asking([session('past', '2026-11-09T10:00:00Z'), session('next', '2026-11-24T10:00:00Z')]);
    expect(await ids()).toEqual(['next']);
    expect(await ids({ filter: { from: '2026-11-09T00:00:00Z' } })).toEqual(['past', 'next']);
  });

  it('say what they cost in their own words, or in those of a service where they say nothing of it', async () => {
    const said = listing('timetable:group', 'Stay and play', { cost: { free: 'NO', text: '£2 a child', url: null } });
    const { ask } = await asking([session('a', '2026-11-24T10:00:00Z')], [said]);
    const costOf = async (own: object) => {
      const representation = {
        __typename: 'Session',
        id: 'a',
        listingId: 'timetable:group',
        ownCostText: null,
        ...own,
      };
      const answer = await ask(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Session { costText } } }',
        {
          of: [representation],
        },
      );
      return answer._entities[0].costText;
    };
    expect(await costOf({ ownFree: 'NO', ownCostText: 'A pound' })).toBe('A pound');
    expect(await costOf({ ownFree: 'UNKNOWN' })).toBe('£2 a child');
    expect(await costOf({ ownFree: 'YES' })).toBeNull();
    expect(await costOf({ ownFree: 'UNKNOWN', listingId: 'timetable:nobody' })).toBeNull();
  });

  it('take a whole last day', async () => {
    const { ids } = await asking([session('last', '2027-02-23T22:00:00Z')]);
    expect(await ids({ filter: { from: '2027-02-01T00:00:00Z', to: '2027-02-24T00:00:00Z' } })).toEqual(['last']);
  });

  it('leave out what does not take place, unless asked for', async () => {
    const { ids, search } = await asking([
      session('on', '2026-11-24T10:00:00Z'),
      session('off', '2026-11-24T11:00:00Z', { status: 'CANCELLED' }),
    ]);
    expect(await ids()).toEqual(['on']);
    const { edges } = await search({ filter: { includeCancelled: true } });
    expect(edges.map(({ node }: Answer) => node.status)).toEqual(['SCHEDULED', 'CANCELLED']);
  });

  it('can be asked for by hub, cost, screen and wheelchair, and tell what was set aside for want of an answer', async () => {
    const ramp = place('timetable:ramp', { name: 'With a ramp', wheelchair: 'YES' });
    const { ids, search } = await asking(
      [
        session('free', '2026-11-24T10:00:00Z', { free: 'YES', placeId: 'timetable:ramp' }),
        session('paid', '2026-11-24T11:00:00Z', { free: 'NO', hub: 'wallington' }),
        session('silent', '2026-11-24T12:00:00Z', { online: true, placeId: null, hub: null }),
      ],
      [listing('timetable:group', 'Stay and play', { locations: [carshalton, ramp] })],
    );
    expect(await ids({ filter: { hubs: ['wallington', 'central-sutton'] } })).toEqual(['paid']);
    expect(await ids({ filter: { hubs: [] } })).toHaveLength(3);
    expect(await ids({ filter: { atHub: true } })).toEqual(['free', 'paid']);
    expect(await ids({ filter: { atHub: false } })).toEqual(['silent']);
    expect(await ids({ filter: { online: true } })).toEqual(['silent']);
    expect(await ids({ filter: { online: false } })).toEqual(['free', 'paid']);
    expect(await ids({ filter: { wheelchair: true } })).toEqual(['free']);
    expect(await ids({ filter: { free: false } })).toEqual(['paid']);
    expect((await search({ filter: { free: true } })).setAside).toEqual([{ filter: 'free', unknown: 1, withoutIt: 3 }]);
    expect(await ids({ filter: { free: true, includeUnknown: true } })).toEqual(['free', 'silent']);
  });

  it('have the cost and the ages of their service where they are silent', async () => {
    const said = listing('timetable:group', 'Stay and play', {
      cost: { free: 'YES', text: null, url: null },
      eligibility: { text: null, ages: [range(0, 60)], circumstances: [] },
    });
    const { ids, search } = await asking(
      [
        session('silent', '2026-11-24T10:00:00Z'),
        session('own', '2026-11-24T11:00:00Z', { free: 'NO', ages: [range(0, 12)] }),
      ],
      [said],
    );
    const { edges } = await search();
    expect(edges.map(({ node: { free } }: Answer) => free)).toEqual(['YES', 'NO']);
    expect(edges.map(({ node: { ages } }: Answer) => ages)).toEqual([[{ text: 'as stated' }], [{ text: 'as stated' }]]);
    expect(edges.map(({ node: { provenance } }: Answer) => provenance)).toEqual([
      [
        {
          field: 'ages',
          source: { id: 'timetable' },
          listing: 'timetable:group',
          rule: expect.stringMatching(/^The session does not say, and its service does\. /),
        },
        {
          field: 'free',
          source: { id: 'timetable' },
          listing: 'timetable:group',
          rule: expect.stringMatching(/^The session does not say, and its service does\. /),
        },
      ],
      [
        { field: 'ages', source: { id: 'timetable' }, listing: 'timetable:group', rule: 'The session says so itself.' },
        { field: 'free', source: { id: 'timetable' }, listing: 'timetable:group', rule: 'The session says so itself.' },
      ],
    ]);
    expect(await ids({ filter: { free: true } })).toEqual(['silent']);
    expect(await ids({ filter: { person: { ageMonths: 6 } } })).toEqual(['silent', 'own']);
    expect(await ids({ filter: { person: { ageMonths: 36 } } })).toEqual(['silent']);
    expect(await ids({ filter: { person: { ageMonths: 100 } } })).toEqual([]);
  });

  it('say nothing of where ages came from that nobody tells', async () => {
    const said = listing('timetable:group', 'Breathing space', {
      eligibility: { text: 'A break for whoever needs one.', ages: [], circumstances: [] },
    });
    const { edges } = await (await asking([session('silent', '2026-11-24T10:00:00Z')], [said])).search();
    expect(edges).toMatchObject([{ node: { ages: [], provenance: [] } }]);
  });

  it('are found by words of their service, mistyped ones too, and by a title of their own', async () => {
    const massage = listing('timetable:massage', 'Baby massage', { summary: 'For new parents.' });
    const { ids } = await asking(
      [
        session('play', '2026-11-24T10:00:00Z'),
        session('massage', '2026-11-24T11:00:00Z', { listingId: 'timetable:massage', title: 'Baby massage' }),
        session('party', '2026-11-25T10:00:00Z', { title: 'Stay and play: winter party' }),
      ],
      [group, massage],
    );
    expect(await ids({ filter: { text: 'massage' } })).toEqual(['massage']);
    expect(await ids({ filter: { text: 'masage' } })).toEqual(['massage']);
    expect(await ids({ filter: { text: 'winter party' } })).toEqual(['party']);
    expect(await ids({ filter: { text: 'zzzz' } })).toEqual([]);
    expect(await ids({ filter: { text: '  ' } })).toHaveLength(3);
  });

  it('tell how far they are, and leave out what is too far', async () => {
    const far = place('timetable:far', { name: 'Far away', latitude: 51.5, longitude: -0.17 });
    const { ids, search } = await asking(
      [
        session('near', '2026-11-24T10:00:00Z'),
        session('far', '2026-11-24T11:00:00Z', { placeId: 'timetable:far' }),
        session('screen', '2026-11-24T12:00:00Z', { online: true, placeId: null }),
        session('somewhere', '2026-11-24T13:00:00Z', { placeId: null }),
      ],
      [listing('timetable:group', 'Stay and play', { locations: [carshalton, far] })],
    );
    const { edges } = await search({ near: { postcode: 'SM1 1AA' } });
    expect(edges.map(({ distance }: Answer) => distance?.miles ?? null)).toEqual([0.86, 9.71, null, null]);
    const near = { postcode: 'SM1 1AA', withinMiles: 2 };
    expect(await ids({ near })).toEqual(['near', 'screen']);
    expect((await search({ near })).setAside).toEqual([{ filter: 'near', unknown: 1, withoutIt: 4 }]);
  });

  it('come in pages that lose none and repeat none, also when time passes between them', async () => {
    const all = Array.from({ length: 7 }, (_, index) => session(`${index}`, `2026-11-23T1${index}:00:00Z`));
    const { search, setNow } = await asking(all);
    const first = await search({ first: 3 });
    expect(first).toMatchObject({
      totalCount: 7,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
      edges: [{}, {}, {}],
    });
    setNow('2026-11-23T12:30:00Z');
    const second = await search({ first: 3, after: first.pageInfo.endCursor });
    expect(second.edges.map(({ node }: Answer) => node.id)).toEqual([3, 4, 5].map((id) => `timetable:feed/${id}`));
    const third = await search({ first: 3, after: second.pageInfo.endCursor });
    expect(third.edges.map(({ node }: Answer) => node.id)).toEqual(['timetable:feed/6']);
    expect(third.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('refuse a cursor of another question', async () => {
    const { search, refusal } = await asking([session('a', '2026-11-24T10:00:00Z')]);
    const { pageInfo } = await search();
    expect(await refusal({ after: pageInfo.endCursor, filter: { free: true } })).toMatchObject({
      message: 'after must be the endCursor of a page of the same question.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(await refusal({ first: 0 })).toMatchObject({ message: 'first must be from 1 to 1,000, but was 0.' });
  });

  it('of a service that is kept secret, or that is not known, are not told', async () => {
    const secret = listing('timetable:secret', 'Drop-in', { phone: '020 7946 0001', postcode: 'SM5 1AA' });
    const refuge = listing('information-hub:1', 'Drop-in', {
      phone: '020 7946 0001',
      postcode: 'SM5 1AA',
      confidential: true,
    });
    const { search } = await asking(
      [
        session('secret', '2026-11-24T10:00:00Z', { listingId: 'timetable:secret' }),
        session('unknown', '2026-11-24T10:00:00Z', { listingId: 'timetable:nowhere' }),
        session('open', '2026-11-24T10:00:00Z'),
      ],
      [group, secret],
      [refuge],
    );
    expect(await search({ filter: { text: 'drop-in' } })).toMatchObject({ totalCount: 0 });
    expect(await search()).toMatchObject({ totalCount: 1, edges: [{ node: { id: 'timetable:feed/open' } }] });
  });

  it('are those of the last harvest, and go with the directory that announced them', async () => {
    const { directory, sources, ids } = await asking([session('a', '2026-11-24T10:00:00Z')]);
    sources.timetable.sessions = [session('b', '2026-11-24T10:00:00Z')];
    await directory.harvest('timetable');
    expect(await ids()).toEqual(['b']);
  });

  it('that cannot be read cost only themselves', async () => {
    const bad = session('bad', '2026-11-24T10:00:00Z', { updatedAt: 'yesterday' });
    const foreign = session('foreign', '2026-11-24T10:00:00Z', { listingId: 'nhs:1' });
    const { directory, ids } = await asking([bad, foreign, session('good', '2026-11-24T10:00:00Z')]);
    expect(await ids()).toEqual(['good']);
    expect(await directory.harvest('timetable')).toMatchObject({ sources: [{ rejected: 2 }] });
  });

  it('of another directory under the same id are forgotten', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'directory-'));
    const state = await openState({ dataDir });
    onTestFinished(async () => {
      await state.close();
      rmSync(dataDir, { recursive: true });
    });
    const invented = { timetable: { listings: [group], sessions: [session('a', '2026-11-24T10:00:00Z')] } };
    await harvestedDirectory(invented, { dataDir, state });
    const db = state.db.withTables<DirectoryTables>();
    expect(await loadSessions(db)).toMatchObject([{ source: 'timetable' }]);
    const link = createFakeLink('timetable', { listings: [] });
    const live = { id: 'timetable', name: 'Live', url: null, sample: false, directory: 'live', link };
    await startDirectory({}, { dataDir, state, sources: [live] });
    expect(await loadSessions(db)).toEqual([]);
  });
});
