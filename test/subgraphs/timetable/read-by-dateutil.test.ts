import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { unfold } from '../../../subgraphs/kit/upstream/unfold.ts';
import { expandSeries } from '../../../subgraphs/timetable/expand/expand.ts';
import { readCalendar } from './calendar.ts';

/**
 * Calendars of every sort that people's programs write, with their sessions as a reader of another make has them:
 * python-dateutil 2.9.0 for the rules and zoneinfo for the clocks. Line ends are those of the standard once read; the file
 * that is folded inside a letter is in base64.
 */
const Cases = z.array(z.object({ name: z.string(), file: z.string(), sessions: z.array(z.string()) }));

const fixture = new URL('../../fixtures/timetable/read-by-dateutil.json', import.meta.url);
const cases = Cases.parse(JSON.parse(readFileSync(fixture, 'utf8')));

const window = {
  from: Temporal.Instant.from('2026-01-01T00:00:00Z'),
  to: Temporal.Instant.from('2029-01-01T00:00:00Z'),
};

it.each(cases)('$name', ({ file, sessions }) => {
  const bytes = file.startsWith('BEGIN') ? Buffer.from(file.replaceAll('\n', '\r\n')) : Buffer.from(file, 'base64');
  const { series, rejected } = readCalendar(new TextDecoder('utf-8', { fatal: true }).decode(unfold(bytes)));
  expect(rejected).toEqual([]);
  const read = series
    .flatMap((one) => expandSeries(one, window, () => false))
    .map(({ start, end }) => `${toMinute(start)} ${toMinute(end)}`);
  expect(read.toSorted()).toEqual(sessions);
  expect(series[0]?.announced.title).not.toContain('\uFFFD');
});

function toMinute(moment: Temporal.Instant): string {
  return moment.toString({ smallestUnit: 'minute' }).slice(0, 16);
}
