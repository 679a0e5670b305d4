import type { Schedule } from '../../../kit/listing.ts';
import { london } from '../../../kit/time/london.ts';
import { describeSchedule } from '../../../kit/time/schedule.ts';
import { type Occasion, type Rule, type Series, isDay, toZoned } from '../../series.ts';

/** When a series happens: its rules, or its one date. Dates that are left out or moved show in its sessions only. */
export function toSchedules(series: Series): Schedule[] {
  if (!series.whole || series.announced.cancelled) return [];
  if (series.rules.length === 0) return [toOnce(series)];
  return series.rules.flatMap((rule) => toSpells(series).flatMap((spell) => toRepeated(rule, spell)));
}

/** From one day until another, both included, other hours hold; null where it has none. */
interface Spell {
  from: string | null;
  to: string | null;
  occasion: Occasion;
}

/** What was announced, and what came to hold later, each until the next. A later one on other days has no rule here. */
function toSpells({ announced, startStated, later = [] }: Series): Spell[] {
  const begins = [
    { from: startStated ? toDay(announced.start) : null, occasion: announced },
    ...later.map(({ from, occasion }) => ({ from: toDay(from), occasion })),
  ];
  return begins
    .map((spell, index) => ({ ...spell, to: dayBefore(begins[index + 1]?.from ?? null) }))
    .filter(({ from, to, occasion }) => {
      const isOnItsDays = occasion === announced || from === toDay(occasion.start);
      return isOnItsDays && !occasion.cancelled && (to === null || from === null || from <= to);
    });
}

function toRepeated({ rrule, until }: Rule, { from, to, occasion }: Spell): Schedule[] {
  const last = [until === null ? null : toDay(until), to].filter((day) => day !== null).toSorted()[0] ?? null;
  if (last !== null && from !== null && last < from) return [];
  const schedule = { rrule, ...toHours(occasion), from, to: last };
  return [{ ...schedule, text: describeSchedule(schedule) }];
}

function dayBefore(day: string | null): string | null {
  return day === null ? null : Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

function toOnce({ announced }: Series): Schedule {
  const day = toDay(announced.start);
  const schedule = { rrule: 'FREQ=DAILY;COUNT=1', ...toHours(announced), from: day };
  return { ...schedule, to: day, text: describeSchedule({ ...schedule, to: null }) };
}

/** On London's clock. What lasts all day has no hours, and what has no end, or none within a day, no closing time. */
function toHours({ start, lasts }: Series['announced']): Pick<Schedule, 'opensAt' | 'closesAt'> {
  if (isDay(start)) return { opensAt: null, closesAt: null };
  const opens = toZoned(start).withTimeZone(london);
  const closes = opens.add(lasts);
  const isWithinADay =
    Temporal.ZonedDateTime.compare(closes, opens) > 0 &&
    Temporal.ZonedDateTime.compare(closes, opens.add({ days: 1 })) < 0;
  return { opensAt: toTime(opens), closesAt: isWithinADay ? toTime(closes) : null };
}

function toDay(when: string): string {
  return isDay(when) ? when : toZoned(when).withTimeZone(london).toPlainDate().toString();
}

function toTime(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainTime().toString({ smallestUnit: 'minute' });
}
