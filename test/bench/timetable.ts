import { fixedClock } from '../../subgraphs/kit/clock.ts';
import { expandSeries } from '../../subgraphs/timetable/expand/expand.ts';
import { createExpander } from '../../subgraphs/timetable/expand/expander.ts';
import { createSessionsOf } from '../../subgraphs/timetable/sessions-of.ts';
import { readCalendar, toFile } from '../subgraphs/timetable/calendar.ts';

/**
 * How long ten thousand series take to be expanded over 120 days, and how long a question for a hub's sessions does.
 * Prints both, with the budget of each.
 */
const rules = [
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;BYDAY=TU,TH',
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=MONTHLY;BYDAY=1WE',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
];

function entriesOf(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => [
    `UID:${index}`,
    `SUMMARY:Group ${index}`,
    `DTSTART;TZID=Europe/London:202601${String(5 + (index % 20)).padStart(2, '0')}T${String(9 + (index % 8)).padStart(2, '0')}0000`,
    'DURATION:PT1H',
    `RRULE:${rules[index % rules.length]}`,
  ]);
}

const series = [entriesOf(5_000), entriesOf(5_000)].flatMap((entries) => readCalendar(toFile(...entries)).series);
const from = Temporal.Instant.from('2026-09-01T00:00:00Z');
const window = { from, to: from.add({ hours: 24 * 120 }) };

const [start, cpu] = [performance.now(), process.cpuUsage()];
const dates = series.reduce((sum, one) => sum + expandSeries(one, window, () => false).length, 0);
const [wall, { user, system }] = [performance.now() - start, process.cpuUsage(cpu)];
// On a machine that others use too, the time of the processor is what this takes; the clock on the wall is theirs as well.
console.log(
  `${series.length} series, ${dates} dates over 120 days: ${Math.round(wall)} ms, ${Math.round((user + system) / 1000)} of them of the processor (budget 2,000)`,
);

const hub = series.slice(0, 60);
const sessionsOf = createSessionsOf(
  createExpander(() => false),
  fixedClock('2026-09-10T10:00:00Z'),
);
const before = process.cpuUsage();
const times = Array.from({ length: 2_000 }, (_, index) => {
  const asked = {
    from: Temporal.Instant.from('2026-09-10T10:00:00Z')
      .add({ hours: index % 48 })
      .toString(),
  };
  const begin = performance.now();
  sessionsOf(hub, asked, 50);
  return performance.now() - begin;
}).toSorted((one, other) => one - other);
const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(2);
const { user: userOfAll, system: systemOfAll } = process.cpuUsage(before);
const mean = ((userOfAll + systemOfAll) / 1000 / times.length).toFixed(2);
console.log(
  `a hub's fifty next sessions of ${hub.length} series: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms (budget 10), ${mean} ms of the processor each`,
);
