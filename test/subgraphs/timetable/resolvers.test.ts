import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createContext } from '../../../subgraphs/timetable/context.ts';
import { toListings } from '../../../subgraphs/timetable/convert/listings/listings.ts';
import type { TimetableConfig } from '../../../subgraphs/timetable/index.ts';
import type { SeriesIndex } from '../../../subgraphs/timetable/series-index.ts';
import { createMemoryReadingStore } from '../../support/reading-store.ts';
import { readCalendar, toFile } from './calendar.ts';
import { ask, clock, createSubgraph } from './subgraph.ts';

const file = toFile(
  [
    'UID:play',
    'SUMMARY:Stay and play',
    'DTSTART;TZID=Europe/London:20261005T100000',
    'DURATION:PT90M',
    'RRULE:FREQ=WEEKLY;BYDAY=MO',
    'CATEGORIES:Under 5s,Free,Term time only',
    'URL:https://example.org/play',
    'DESCRIPTION:<b>Toys</b> and <a href="javascript:alert(1)">songs</a>. Please book.',
  ],
  ['UID:play', 'RECURRENCE-ID;TZID=Europe/London:20261130T100000', 'LOCATION:Heron Hall'],
  ['UID:coffee', 'SUMMARY:Coffee', 'DTSTART;TZID=Europe/London:20261124T093000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'],
  ['UID:hall', 'SUMMARY:Toy swap', 'DTSTART;TZID=Europe/London:20261128T100000', 'LOCATION:Heron Hall'],
);

/** A subgraph that has read one hub's calendar before, and reaches no network. */
async function createRead(config: Partial<TimetableConfig> = {}, calendar = file) {
  const { series } = readCalendar(calendar, 'carshalton');
  const readAt = clock().toString();
  const reading = { readAt, ...toListings(series, clock(), () => false), rejected: [], problems: [] };
  const readings = createMemoryReadingStore();
  await readings.save('timetable', { readAt, body: JSON.stringify({ reading, gone: {} }) });
  const subgraph = createSubgraph('http://127.0.0.1:1', config, readings);
  await subgraph.start();
  return subgraph;
}

const subgraph = await createRead();

function sessionsOf(hub: string, args: string): Promise<unknown> {
  return ask(subgraph, `{ hub(id: "${hub}") { sessions${args} { title start status } } }`);
}

function entities(representations: readonly object[], fields: string): Promise<unknown> {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`;
  return ask(subgraph, query, { representations });
}

function at(place: string): object {
  return { __typename: 'Location', id: place, placeIds: ['information-hub:1', place] };
}

function session(title: string, start: string, status = 'SCHEDULED'): object {
  return { title, start: `2026-${start}:00+00:00`, status };
}

/** What a hub answers, with its sessions as far as they were asked for. */
const HubAnswer = z.object({
  hub: z.object({ sessions: z.array(z.object({ id: z.string(), title: z.string(), start: z.string() })) }),
});
const PlacesAnswer = z.object({
  _entities: z.array(
    z.object({ hub: z.unknown(), sessions: z.array(z.object({ title: z.string(), start: z.string() })) }),
  ),
});
const sessions = '{ hub(id: "carshalton") { sessions { id title start } } }';

describe('hubs', () => {
  it('are there before any feed is read', async () => {
    const open = ['wallington', 'carshalton', 'cheam-south-sutton', 'central-sutton'];
    const planned = ['children-with-disabilities', 'youth'];
    expect(
      await ask(createSubgraph('http://127.0.0.1:1'), '{ hubs { id status host sessions { id } } }'),
    ).toMatchObject({
      hubs: [
        ...open.map((id) => ({ id, status: 'OPEN', host: expect.any(String), sessions: [] })),
        ...planned.map((id) => ({ id, status: 'PLANNED', host: null, sessions: [] })),
      ],
    });
  });

  it('have calendars, where the config says that people reach them', async () => {
    const elsewhere = createSubgraph('http://127.0.0.1:1', { calendars: 'https://families.example.org/calendar' });
    expect(await ask(elsewhere, '{ hub(id: "carshalton") { calendarUrl } }')).toEqual({
      hub: { calendarUrl: 'https://families.example.org/calendar/carshalton.ics' },
    });
  });

  it('are found by id, or not', async () => {
    expect(await ask(subgraph, '{ hub(id: "carshalton") { name } other: hub(id: "croydon") { name } }')).toEqual({
      hub: { name: 'Carshalton Family Hub' },
      other: null,
    });
  });

  it('give the sessions of the coming four weeks, soonest first', async () => {
    expect(await sessionsOf('carshalton', '')).toEqual({
      hub: {
        sessions: [
          session('Stay and play', '11-23T10:00'),
          session('Coffee', '11-24T09:30'),
          session('Toy swap', '11-28T10:00'),
          session('Stay and play', '11-30T10:00', 'MOVED'),
          session('Coffee', '12-01T09:30'),
          session('Stay and play', '12-07T10:00'),
          session('Coffee', '12-08T09:30'),
          session('Stay and play', '12-14T10:00'),
          session('Coffee', '12-15T09:30'),
        ],
      },
    });
  });

  it('give those of a window, in the offset of its days, and so many of them', async () => {
    const args = '(from: "2026-10-19T00:00:00+01:00", to: "2026-11-20T00:00:00Z", first: 2)';
    expect(await sessionsOf('carshalton', args)).toMatchObject({
      hub: { sessions: [{ start: '2026-10-19T10:00:00+01:00' }, { start: '2026-10-26T10:00:00+00:00' }] },
    });
  });
});

describe('what is asked for wrongly', () => {
  it.each([
    ['(first: 0)', 'first must be from 1 to 1,000, but was 0.'],
    ['(first: 1001)', 'first must be from 1 to 1,000, but was 1001.'],
    ['(from: "2026-12-01T00:00:00Z", to: "2026-12-01T00:00:00Z")', 'to must be after from.'],
    ['(to: "2026-11-01T00:00:00Z")', 'to must be after from.'],
    ['(from: "2026-01-01T00:00:00Z", to: "2027-01-03T00:00:00Z")', 'to must be at most 366 days after from.'],
    ['(from: "2006-01-01T00:00:00Z")', 'from must be within 10 years of today.'],
    ['(from: "-271821-04-20T00:00:00Z")', 'from must be within 10 years of today.'],
  ])('%s is told so, at a hub with nothing on as well', async (args, message) => {
    for (const hub of ['carshalton', 'wallington']) {
      expect(await sessionsOf(hub, args)).toMatchObject({
        errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }],
      });
    }
  });

  it('takes null for what is not asked', async () => {
    expect(await sessionsOf('wallington', '(from: null, to: null, first: null)')).toEqual({ hub: { sessions: [] } });
  });
});

describe('what the directory joins', () => {
  it('gives a service the sessions of all its listings here', async () => {
    const listingIds = ['nhs:X1', 'timetable:carshalton/coffee', 'timetable:carshalton/toy-swap', 'timetable:gone'];
    const fields = '... on Service { sessions(first: 2) { title listingId placeId source { id } hub { name } } }';
    expect(await entities([{ __typename: 'Service', id: '1', listingIds }], fields)).toEqual({
      _entities: [
        {
          sessions: [
            {
              title: 'Coffee',
              listingId: 'timetable:carshalton/coffee',
              placeId: 'timetable:carshalton',
              source: { id: 'timetable' },
              hub: { name: 'Carshalton Family Hub' },
            },
            {
              title: 'Toy swap',
              listingId: 'timetable:carshalton/toy-swap',
              placeId: 'timetable:carshalton/heron-hall',
              source: { id: 'timetable' },
              hub: { name: 'Carshalton Family Hub' },
            },
          ],
        },
      ],
    });
  });

  it('gives a place what is on there, also what has moved there, and not what has moved away', async () => {
    const fields = '... on Location { hub { id } sessions { title start } }';
    const places = [at('timetable:carshalton/heron-hall'), at('timetable:carshalton')];
    const [hall, hub] = PlacesAnswer.parse(await entities(places, fields))._entities;
    expect(hall).toMatchObject({ hub: null, sessions: [{ title: 'Toy swap' }, { title: 'Stay and play' }] });
    expect(hub?.hub).toEqual({ id: 'carshalton' });
    expect(hub?.sessions.map(({ start }) => start.slice(5, 10))).not.toContain('11-30');
  });

  it('finds a session by its id, with all that it says', async () => {
    const { hub } = HubAnswer.parse(await ask(subgraph, sessions));
    expect(hub.sessions[3]?.id).toBe('timetable:carshalton/play/2026-11-30T10:00:00Z');
    const fields = `... on Session { title description start end status online ownFree ownAges { maxMonths } bookingUrl termTimeOnly placeId }`;
    expect(await entities([{ __typename: 'Session', id: hub.sessions[3]?.id }], fields)).toEqual({
      _entities: [
        {
          title: 'Stay and play',
          description: '**Toys** and songs. Please book.',
          start: '2026-11-30T10:00:00+00:00',
          end: '2026-11-30T11:30:00+00:00',
          status: 'MOVED',
          online: false,
          ownFree: 'YES',
          ownAges: [{ maxMonths: 60 }],
          bookingUrl: 'https://example.org/play',
          termTimeOnly: 'YES',
          placeId: 'timetable:carshalton/heron-hall',
        },
      ],
    });
  });

  it.each([
    'timetable:carshalton/play/2026-11-24T10:00:00Z',
    'timetable:carshalton/gone/2026-11-30T10:00:00Z',
    'timetable:carshalton/play/2026-99-99T10:00:00Z',
    'timetable:carshalton/play/2026-11-30',
    'nonsense',
  ])('finds no session %s', async (id) => {
    expect(await entities([{ __typename: 'Session', id }], '... on Session { title }')).toEqual({ _entities: [null] });
  });

  it('finds a date under the rule that it went over to, by the name of the first', async () => {
    const onwards = 'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20261201T093000';
    const split = toFile(
      ['UID:a', 'SUMMARY:Coffee', 'DTSTART;TZID=Europe/London:20261124T093000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'],
      ['UID:a', onwards, 'DTSTART;TZID=Europe/London:20261201T093000', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;INTERVAL=2'],
    );
    const changed = await createRead({}, split);
    const { hub } = HubAnswer.parse(await ask(changed, sessions));
    expect(hub.sessions.slice(0, 3).map(({ id }) => id)).toEqual([
      'timetable:carshalton/a/2026-11-24T09:30:00Z',
      'timetable:carshalton/a/2026-12-01T09:30:00Z',
      'timetable:carshalton/a/2026-12-15T09:30:00Z',
    ]);
    const representations = hub.sessions.slice(0, 3).map(({ id }) => ({ __typename: 'Session', id }));
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Session { id start } } }';
    expect(await ask(changed, query, { of: representations })).toEqual({
      _entities: hub.sessions.slice(0, 3).map(({ id, start }) => ({ id, start })),
    });
  });

  it('asks for each thing once, however often it is named', async () => {
    const asked: string[] = [];
    const note = (id: string) => {
      asked.push(id);
      return [];
    };
    const index: SeriesIndex = { ofListing: note, ofPlace: note, ofHub: note, named: () => [] };
    const { ofListing } = createContext(index);
    await Promise.all(['a', 'b', 'a', 'c', 'b'].map((id) => ofListing.load(id)));
    expect(asked).toEqual(['a', 'b', 'c']);
  });
});

describe('school terms of the config', () => {
  it('pause what runs in term time only', async () => {
    const withTerms = await createRead({
      terms: [
        { from: '2026-09-02', to: '2026-12-04' },
        { from: '2026-12-14', to: '2026-12-18' },
      ],
    });
    const { hub } = HubAnswer.parse(await ask(withTerms, sessions));
    const play = hub.sessions.filter(({ title }) => title === 'Stay and play').map(({ start }) => start.slice(5, 10));
    expect(play).toEqual(['11-23', '11-30', '12-14']);
  });
});
