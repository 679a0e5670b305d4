import { type Rule, type Series, type When, isDay } from '../../series.ts';
import type { WireEvent, WireProperty } from '../../wire/icalendar.ts';
import { UnreadableRecord } from '../unreadable.ts';
import { find, findAll } from './event.ts';
import { toRule } from './rule.ts';
import { likeStart, toLength, toWhen, toWhens } from './when.ts';

/** The dates of a series beside its first; none where the file holds only changed dates of it. */
export function toDates(event: WireEvent | undefined, start: When): Pick<Series, 'rules' | 'extra' | 'left'> {
  if (!event) return { rules: [], extra: [], left: [] };
  return { rules: toRules(event, start), extra: toExtra(event, start), left: toLeft(event, start) };
}

/** RRULE. The standard has one; calendars that were converted from another format have several, and all hold. */
function toRules(event: WireEvent, start: When): Rule[] {
  if (find(event, 'exrule')) throw new UnreadableRecord('It uses EXRULE, which RFC 5545 has withdrawn.');
  return findAll(event, 'rrule').flatMap(({ values }) => values.map((value) => toRule(value, start)));
}

/** RDATE: dates, or periods that bring their own end. */
function toExtra(event: WireEvent, start: When): Series['extra'] {
  return findAll(event, 'rdate').flatMap((property) =>
    property.values.map((value) =>
      Array.isArray(value)
        ? toPeriod(value, property)
        : { start: likeStart(toWhen(value, property), start), lasts: null },
    ),
  );
}

/** EXDATE: a start, or a day on which nothing of the series happens. */
function toLeft(event: WireEvent, start: When): When[] {
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
