import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { london, toDateTime } from '../../../../subgraphs/kit/time/london.ts';
import { askAt } from '../../../support/ask.ts';
import { serveSample } from '../../../support/sample-gateway.ts';
import { readByNodeIcal } from '../../calendar/read-back.ts';

/** A session as one of the three tells of it: when it starts on London's clock, such as `2026-03-24 10:00`. */
interface Told {
  title: string;
  start: string;
  isCancelled: boolean;
}

const Hubs = z.array(
  z.object({
    id: z.string(),
    sessions: z.array(z.object({ title: z.string(), start: z.string(), status: z.string() })),
  }),
);

describe.each([
  { change: '29 March', now: '2026-03-17T09:00:00Z', before: '2026-03-23', after: '2026-03-30' },
  { change: '25 October', now: '2026-10-13T09:00:00Z', before: '2026-10-19', after: '2026-10-26' },
])('around the change of the clocks on $change', ({ now, before, after }) => {
  const served = serveSample({ now });

  async function readGraph(monday: string) {
    const [from, to] = [0, 7].map((days) =>
      toDateTime(Temporal.PlainDate.from(monday).add({ days }).toZonedDateTime(london).toInstant()),
    );
    const query =
      'query ($from: DateTime, $to: DateTime) { hubs { id sessions(from: $from, to: $to, first: 150) { title start status } } }';
    const { data } = await askAt(served.gateway.url, query, { from, to });
    return Hubs.parse(data?.['hubs']);
  }

  /** As its words and its <time> elements say. */
  async function readPage(monday: string): Promise<(Told & { clock: string; isMoved: boolean })[]> {
    const body = await (await fetch(`${served.gateway.url}/timetable?week=${monday}`)).text();
    return [...body.matchAll(/<li class="session [^]*?<\/li>/g)].map(([entry]) => {
      const [, start = '', clock = ''] = /<time datetime="([^"]+)">([^<]+)/.exec(entry) ?? [];
      const title = (/<a class="title"[^>]*>([^<]+)/.exec(entry)?.[1] ?? '').replaceAll(/&#(\d+);/g, (_, code) =>
        String.fromCodePoint(Number(code)),
      );
      const [isCancelled, isMoved] = [entry.includes('Cancelled: this does'), entry.includes('Moved: this is')];
      return { title, start: toLondon(start), clock, isCancelled, isMoved };
    });
  }

  async function readCalendar(monday: string): Promise<Told[]> {
    const sunday = Temporal.PlainDate.from(monday).add({ days: 6 }).toString();
    return readByNodeIcal(await (await fetch(`${served.gateway.url}/calendar/all.ics`)).text())
      .map(({ title, start, status }) => ({ title, start: toLondon(start), isCancelled: status === 'CANCELLED' }))
      .filter(({ start }) => start.slice(0, 10) >= monday && start.slice(0, 10) <= sunday);
  }

  it.each([before, after])(
    'the week of %s is the same on the page, in the graph and in the calendar',
    async (monday) => {
      const hubs = await readGraph(monday);
      const graph = hubs.flatMap(({ sessions }) =>
        sessions.map(({ title, start, status }) => ({
          title,
          start: toLondon(start),
          isCancelled: status === 'CANCELLED',
        })),
      );
      const page = await readPage(monday);
      expect(page.length).toBeGreaterThan(40);
      expect(page.map(toTold).toSorted()).toEqual(graph.map(toTold).toSorted());
      expect((await readCalendar(monday)).map(toTold).toSorted()).toEqual(graph.map(toTold).toSorted());
      // What people read is what the graph has.
      expect(page.filter(({ start, clock }) => start.slice(11) !== clock)).toEqual([]);
    },
  );

  it('a group at ten is at ten before and after', async () => {
    for (const monday of [before, after]) {
      const [page, calendar] = [await readPage(monday), await readCalendar(monday)];
      expect(clocksOfBabyGroups(page)).toContain('10:00');
      expect(clocksOfBabyGroups(calendar)).toEqual(clocksOfBabyGroups(page));
    }
  });

  it('Carshalton’s Tuesday group is called off in the week before, and at one instead of ten in the week after', async () => {
    const isTuesdayGroup = (monday: string) => (told: Told) =>
      told.title === 'Stay and play' && told.start.startsWith(nextDay(monday));
    const [off, moved] = [
      { title: 'Stay and play', start: `${nextDay(before)} 10:00`, isCancelled: true },
      { title: 'Stay and play', start: `${nextDay(after)} 13:00`, isCancelled: false },
    ];
    for (const [monday, wanted] of [
      [before, off],
      [after, moved],
    ] as const) {
      const isMoved = wanted === moved;
      const clock = wanted.start.slice(11);
      expect((await readPage(monday)).filter(isTuesdayGroup(monday))).toEqual([{ ...wanted, clock, isMoved }]);
      expect((await readCalendar(monday)).filter(isTuesdayGroup(monday))).toEqual([wanted]);
      const carshalton = (await readGraph(monday)).find(({ id }) => id === 'carshalton')?.sessions ?? [];
      expect(carshalton.filter(({ title }) => title === 'Stay and play')).toEqual([
        expect.objectContaining({ status: isMoved ? 'MOVED' : 'CANCELLED' }),
      ]);
    }
  });
});

/** When baby groups begin, on whatever day. */
function clocksOfBabyGroups(told: readonly Told[]): string[] {
  return told.filter(({ title }) => title === 'Baby group').map(({ start }) => start.slice(11));
}

function nextDay(monday: string): string {
  return Temporal.PlainDate.from(monday).add({ days: 1 }).toString();
}

function toLondon(moment: string): string {
  const at = Temporal.Instant.from(moment).toZonedDateTimeISO(london);
  return `${at.toPlainDate().toString()} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

function toTold({ title, start, isCancelled }: Told): string {
  return `${start} ${title}${isCancelled ? ', cancelled' : ''}`;
}
