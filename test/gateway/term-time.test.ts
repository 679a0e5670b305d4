import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import sampleConfig from '../../config/sample.json' with { type: 'json' };
import type { RunningGateway } from '../../gateway/start.ts';
import { fixedClock } from '../../subgraphs/kit/clock.ts';
import { londonDate } from '../../subgraphs/kit/time/london.ts';
import { askAt } from '../support/ask.ts';
import { type SampleDirectories, startSampleDirectories } from '../support/sample-directories.ts';
import { startSampleGateway } from '../support/sample-gateway.ts';
import { readByIcalJs } from './calendar/read-back.ts';

const group = 'Stay and play';

/** A Monday; half-term begins a week later. Every date is invented. */
const now = '2026-10-19T08:00:00Z';
const terms = [
  { from: '2026-09-02', to: '2026-10-23' },
  { from: '2026-11-02', to: '2026-12-18' },
  { from: '2027-01-04', to: '2027-02-12' },
];

let directories: SampleDirectories;
let gateway: RunningGateway;

beforeAll(async () => {
  directories = await startSampleDirectories(fixedClock(now));
  const timetable = { ...sampleConfig.sources.timetable, terms };
  const configFile = directories.writeConfig({ sources: { ...sampleConfig.sources, timetable } });
  gateway = await startSampleGateway({ configFile, folder: directories.folder, now });
  await gateway.ready;
}, 60_000);

afterAll(async () => {
  await gateway.stop();
  await directories.close();
});

const Sessions = z.object({
  sessions: z.object({
    nodes: z.array(
      z.object({
        title: z.string(),
        start: z.string(),
        inTermTime: z.string().nullable(),
        bankHoliday: z.string().nullable(),
      }),
    ),
  }),
});

async function askWeek(monday: string) {
  const [from, to] = [0, 7].map((days) => `${Temporal.PlainDate.from(monday).add({ days }).toString()}T00:00:00Z`);
  const query = `query ($from: DateTime, $to: DateTime) {
    sessions(filter: { from: $from, to: $to }, first: 500) { nodes { title start inTermTime bankHoliday } }
  }`;
  return Sessions.parse((await askAt(gateway.url, query, { from, to })).data).sessions.nodes;
}

async function answersOf(monday: string): Promise<Set<string | null>> {
  return new Set((await askWeek(monday)).map(({ inTermTime }) => inTermTime));
}

async function fetchText(path: string): Promise<string> {
  return (await fetch(`${gateway.url}${path}`)).text();
}

describe('a group that meets in term time only', () => {
  it.each([
    ['2026-10-26', 0],
    ['2026-11-02', 4],
  ])('meets in the week of %s %i times, in the graph, on the page and in the calendar', async (monday, times) => {
    expect((await askWeek(monday)).filter(({ title }) => title === group)).toHaveLength(times);
    const titles = (await fetchText(`/timetable?week=${monday}`)).matchAll(/<a class="title"[^>]*>([^<]+)/g);
    expect([...titles].filter(([, title]) => title === group)).toHaveLength(times);
    const sunday = Temporal.PlainDate.from(monday).add({ days: 6 }).toString();
    const entries = readByIcalJs(await fetchText('/calendar/all.ics')).filter(({ title, start }) => {
      const day = londonDate(Temporal.Instant.from(start));
      return title === group && day >= monday && day <= sunday;
    });
    expect(entries).toHaveLength(times);
  });
});

describe('a session', () => {
  it('says whether its day is in term, as far as the config tells', async () => {
    expect(await answersOf('2026-11-02')).toEqual(new Set(['YES']));
    expect(await answersOf('2026-10-26')).toEqual(new Set(['NO']));
  });

  it('on a bank holiday says so, and takes place unless its feed says otherwise', async () => {
    const monday = (await askWeek('2026-12-28')).filter(({ start }) => start.startsWith('2026-12-28'));
    expect(monday.length).toBeGreaterThan(0);
    expect(new Set(monday.map(({ bankHoliday }) => bankHoliday))).toEqual(new Set(['Boxing Day (substitute day)']));
    expect(await fetchText('/timetable?week=2026-12-28')).toContain('Boxing Day (substitute day): a bank holiday.');
  });
});
