import { type Rule, type Series, type When, isDay } from '../../series.ts';
import type { WireEvent, WireProperty } from '../../wire/icalendar.ts';
import { UnreadableRecord } from '../unreadable.ts';
import { find, findAll } from './event.ts';
import { toRule } from './rule.ts';
import { likeStart, toLength, toWhen, toWhens } from './when.ts';

/** RRULE. The standard has one; calendars that were converted from another format have several, and all hold. */
export function toRules(event: WireEvent, start: When): Rule[] {
  if (find(event, 'exrule')) throw new UnreadableRecord('It uses EXRULE, which RFC 5545 has withdrawn.');
  return findAll(event, 'rrule').flatMap(({ values }) => values.map((value) => toRule(value, start)));
}

/** RDATE: dates, or periods that bring their own end. */
export function toExtra(event: WireEvent, start: When): Series['extra'] {
  return findAll(event, 'rdate').flatMap((property) =>
    property.values.map((value) =>
      Array.isArray(value)
        ? toPeriod(value, property)
        : { start: likeStart(toWhen(value, property), start), lasts: null },
    ),
  );
}

/** EXDATE: a start, or a day on which nothing of the series happens. */
export function toLeft(event: WireEvent, start: When): When[] {
  return findAll(event, 'exdate')
    .flatMap(toWhens)
    .map((when) => (isDay(when) ? when : likeStart(when, start)));
}

function toPeriod([from, to]: readonly unknown[], property: WireProperty): Series['extra'][number] {
  const start = toWhen(from, property);
  const isDuration = String(to).startsWith('P');
  const end = { ...property, values: [to] };
  return { start, lasts: isDuration ? toLength(start, undefined, end) : toLength(start, end, undefined) };
}
