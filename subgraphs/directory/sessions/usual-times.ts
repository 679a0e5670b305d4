import type { Schedule } from '../../kit/listing.ts';
import type { RecordedHours } from '../../kit/time/opening-hours.ts';
import { parseRuleParts } from '../../kit/time/rule-parts.ts';
import { type PartOfDay, type SpokenTime, partsOfDay } from '../search/spoken/days.ts';
import type { ReadModel } from '../store/read-model.ts';
import type { SessionIndex } from './session-index.ts';

/**
 * How a service is there at a time: it has a session in the next seven days, or usually is, or is on that day but in another
 * part of it, or is not; null where nothing is recorded of when it is.
 */
export type Presence = 'meets' | 'usually' | 'that day' | 'not' | null;

/** How services are there: by the time asked for, by row. */
export type UsualTimes = (time: SpokenTime) => (row: number) => Presence;

/** When each part of a day begins, on London's wall clock; each ends where the next begins. */
const begins: Record<PartOfDay, string> = { morning: '00:00', afternoon: '12:00', evening: '18:00' };
const endOfDay = '24:00';
const parts = partsOfDay.length;

/** A group that meets once a month does so within five weeks. */
const usualDays = 35;

const dayMs = 86_400_000;

/**
 * The weekdays and parts of a day on which services are there, from a day (`2026-10-06`) on. Each part of a weekday is a bit,
 * so that a question looks at a number or two a service; the hours that many share are read once, when they are asked for.
 */
export function createUsualTimes(model: ReadModel, sessions: SessionIndex, today: string): UsualTimes {
  const first = Date.parse(today);
  const [thisWeek, usual] = [new Map<number, number>(), new Map<number, number>()];
  for (const { service, start, end, status } of sessions.all) {
    const offset = (Date.parse(start.slice(0, 10)) - first) / dayMs;
    if (status === 'CANCELLED' || offset < 0 || offset >= usualDays) continue;
    const bits = toBits([toWeekday(start)], { opensAt: start.slice(11, 16), closesAt: end.slice(11, 16) });
    usual.set(service.row, (usual.get(service.row) ?? 0) | bits);
    if (offset < 7) thisWeek.set(service.row, (thisWeek.get(service.row) ?? 0) | bits);
  }
  const recorded = model.hours();
  const read = new Map<number, number | null>();

  function openBitsOf(row: number): number | null {
    const number = model.facts[row]?.hours ?? null;
    if (number === null) return 0;
    return read.getOrInsertComputed(number, () => toOpenBits(recorded[number] ?? [], today));
  }

  const weekdayToday = toWeekday(today);
  return (time) => {
    const wanted = toWanted(time, weekdayToday);
    const onThatDay = toWanted({ ...time, parts: [] }, weekdayToday);
    return (row) => {
      if (((thisWeek.get(row) ?? 0) & wanted) !== 0) return 'meets';
      const [meeting, open] = [usual.get(row) ?? null, openBitsOf(row)];
      if (meeting === null && open === null) return null;
      const there = (meeting ?? 0) | (open ?? 0);
      if ((there & wanted) !== 0) return 'usually';
      return (there & onThatDay) === 0 ? 'not' : 'that day';
    };
  };
}

/** Null where there are no hours, or none that can be followed. */
function toOpenBits(places: readonly RecordedHours[], today: string): number | null {
  const schedules = places.flatMap((place) => place.schedules);
  const days = schedules.map((schedule) => toDays(schedule, today));
  if (days.every((known) => known === null)) return null;
  return schedules.reduce((bits, schedule, index) => bits | toBits(days[index] ?? [], schedule), 0);
}

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** The weekdays of a schedule; null where its rule does not name them, none where it is over. */
function toDays({ rrule, to }: Schedule, today: string): number[] | null {
  const rule = parseRuleParts(rrule);
  if (rule === null) return null;
  const last = [to, rule.until].filter((day) => day !== null).toSorted()[0];
  if (last !== undefined && last < today) return [];
  if (rule.days.length > 0) return rule.days.map(({ weekday }) => weekday);
  return rule.freq === 'DAILY' ? everyDay : null;
}

/** What is not said of when it opens or closes may be all day; what closes no later than it opens does so on the next day. */
function toBits(weekdays: readonly number[], { opensAt, closesAt }: Pick<Schedule, 'opensAt' | 'closesAt'>): number {
  const from = opensAt ?? begins.morning;
  const to = closesAt === null || closesAt <= from ? endOfDay : closesAt;
  const within = partsOfDay.filter((part, index) => {
    const next = partsOfDay[index + 1];
    return from < (next === undefined ? endOfDay : begins[next]) && to > begins[part];
  });
  return toMask(weekdays, within);
}

/** No part is every part. */
function toWanted({ weekdays, daysOff, parts: asked }: SpokenTime, today: number): number {
  const days = [...weekdays, ...daysOff.map((offset) => ((today - 1 + offset) % 7) + 1)];
  return toMask(days, asked.length > 0 ? asked : partsOfDay);
}

function toMask(weekdays: readonly number[], within: readonly PartOfDay[]): number {
  let bits = 0;
  for (const weekday of weekdays) {
    for (const part of within) bits |= 1 << ((weekday - 1) * parts + partsOfDay.indexOf(part));
  }
  return bits;
}

/** 1 for Monday to 7, of a date or what begins with one. */
function toWeekday(date: string): number {
  return Temporal.PlainDate.from(date.slice(0, 10)).dayOfWeek;
}
