import { type DocumentNode, Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createCalendarReader } from '../../../gateway/calendar/read-calendar.ts';
import { createSessionReader } from '../../../gateway/calendar/read-sessions.ts';
import type { Ask, PageAnswer } from '../../../gateway/pages/ask.ts';
import { createWeekReader } from '../../../gateway/pages/timetable/read-week.ts';
import { fixedClock } from '../../../subgraphs/kit/clock.ts';
import { toDateTime } from '../../../subgraphs/kit/time/london.ts';
import { createSession } from '../pages/timetable/week.ts';

const clock = fixedClock('2026-11-22T22:30:00Z');
const failure = { failure: { message: 'secret', code: 'SUBGRAPH_UNAVAILABLE', isTheirs: false } };

interface Variables {
  hub?: string;
  from: string;
  to: string;
  first: number;
  after: string | null;
}

/** A graph with one hub, whose answers to each operation are the test's own. */
function asking(answers: {
  atHub?: (asked: Variables) => unknown;
  elsewhere?: (asked: Variables) => unknown;
  hubs?: string[];
}) {
  const asked: { operation: string; variables: Variables }[] = [];
  async function answer(document: DocumentNode, variables: Variables): Promise<unknown> {
    const operation = nameOf(document);
    asked.push({ operation, variables });
    if (operation === 'HubSessions') return answers.atHub?.(variables) ?? { data: { hub: { sessions: [] } } };
    if (operation === 'SessionsElsewhere') return answers.elsewhere?.(variables) ?? pageOf([]);
    const hubs = (answers.hubs ?? ['carshalton']).map((id) => ({
      id,
      name: id,
      host: null,
      neighbourhood: null,
      status: 'OPEN',
    }));
    return { data: { hubs } };
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a stand-in for every operation at once
  return { ask: answer as unknown as Ask, asked };
}

function nameOf({ definitions }: DocumentNode): string {
  const [operation] = definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value] : []));
  return operation ?? '';
}

function pageOf(ids: string[], endCursor: string | null = null) {
  const nodes = ids.map((id) => createSession({ id }));
  return { data: { sessions: { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } } } };
}

/** So many sessions, one a minute from a moment on, as far as they lie in a window. */
function everyMinute(count: number, start: string) {
  const first = Temporal.Instant.from(start);
  const all = Array.from({ length: count }, (_, index) => first.add({ minutes: index }));
  return ({ from, to, first: most }: Variables) => {
    const [begin, end] = [from, to].map((moment) => Temporal.Instant.from(moment).epochMilliseconds);
    const within = all.filter(({ epochMilliseconds: at }) => at >= (begin ?? 0) && at < (end ?? 0)).slice(0, most);
    return {
      data: { hub: { sessions: within.map((at) => createSession({ id: at.toString(), start: toDateTime(at) })) } },
    };
  };
}

function idsOf(answer: PageAnswer<readonly { id: string }[] | null>): string[] {
  return 'data' in answer ? (answer.data ?? []).map(({ id }) => id) : [];
}

const from = Temporal.ZonedDateTime.from('2026-11-08T00:00[Europe/London]');
const window = { from, to: from.add({ days: 106 }) };

describe('the sessions of a hub', () => {
  it('are all read, however many there are, each once and in order', async () => {
    const { ask } = asking({ atHub: everyMinute(2500, '2026-11-23T00:00:00Z') });
    const ids = idsOf(await createSessionReader(ask).atHub('carshalton', window));
    expect(ids).toHaveLength(2500);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  it('are not told in part as if they were all', async () => {
    const sessions = everyMinute(2500, '2026-11-23T00:00:00Z');
    const { ask } = asking({ atHub: (asked) => (asked.from > '2026-12' ? failure : sessions(asked)) });
    expect(await createSessionReader(ask).atHub('carshalton', window)).toEqual(failure);
  });
});

describe('sessions of no hub', () => {
  it('are read page by page, as far as they are known', async () => {
    const { ask, asked } = asking({
      elsewhere: ({ after }) => (after === null ? pageOf(['a', 'b'], 'b') : pageOf(['c'])),
    });
    expect(idsOf(await createSessionReader(ask).elsewhere(window, clock()))).toEqual(['a', 'b', 'c']);
    expect(asked.map(({ variables }) => [variables.from, variables.to, variables.after])).toEqual([
      ['2026-11-08T00:00:00+00:00', '2027-02-22T00:00:00+00:00', null],
      ['2026-11-08T00:00:00+00:00', '2027-02-22T00:00:00+00:00', 'b'],
    ]);
  });

  it('are none in a window of which nothing is known, without asking', async () => {
    const { ask, asked } = asking({});
    const past = { from: from.subtract({ days: 7 }), to: from };
    expect(idsOf(await createSessionReader(ask).elsewhere(past, clock()))).toEqual([]);
    const later = { from: from.add({ days: 107 }), to: from.add({ days: 120 }) };
    expect(idsOf(await createSessionReader(ask).elsewhere(later, clock()))).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('are in the calendar of all, and have one of their own', async () => {
    const { ask } = asking({
      atHub: () => ({ data: { hub: { sessions: [createSession({ id: 'at-hub' })] } } }),
      elsewhere: () => pageOf(['elsewhere']),
    });
    const reader = createCalendarReader(createSessionReader(ask), clock);
    expect((await reader.read('all'))?.sessions.map(({ id }) => id)).toEqual(['at-hub', 'elsewhere']);
    expect((await reader.read('elsewhere'))?.sessions.map(({ id }) => id)).toEqual(['elsewhere']);
    expect(await reader.read('croydon')).toBeNull();
    expect(await reader.names()).toEqual(['all', 'carshalton', 'elsewhere']);
  });
});

describe('a calendar', () => {
  it.each([failure, { data: { hub: { sessions: [] } }, isPart: true }])(
    'is never given in part: %j',
    async (answer) => {
      const reader = createCalendarReader(createSessionReader(asking({ atHub: () => answer }).ask), clock);
      await expect(reader.read('carshalton')).rejects.toThrow('no whole answer');
      await expect(reader.read('all')).rejects.toThrow('no whole answer');
    },
  );
});

describe('a week', () => {
  const monday = Temporal.PlainDate.from('2026-11-23');
  const readWeek = (answers: Parameters<typeof asking>[0]) =>
    createWeekReader(createSessionReader(asking(answers).ask))(monday, clock());

  it('has its hubs, and then what belongs to none, where there is any', async () => {
    const week = await readWeek({ elsewhere: () => pageOf(['a']) });
    expect(week).toMatchObject({
      data: { hubs: [{ id: 'carshalton' }, { id: 'elsewhere', sessions: [{ id: 'a' }] }] },
      isPart: false,
    });
    expect(await readWeek({})).toMatchObject({ data: { hubs: [{ id: 'carshalton' }] } });
  });

  it('loses only what cannot be read', async () => {
    const week = await readWeek({
      hubs: ['carshalton', 'wallington'],
      atHub: ({ hub }) => (hub === 'wallington' ? failure : { data: { hub: { sessions: [createSession()] } } }),
    });
    expect(week).toMatchObject({
      data: { hubs: [{ sessions: [{ title: 'Stay and play' }] }, { id: 'wallington', sessions: [], isUnread: true }] },
      isPart: true,
    });
  });
});
