import { type Rule, type Series, type When, isDay, toKey, toZoned } from '../../series.ts';
import type { WireEvent } from '../../wire/icalendar.ts';
import { UnreadableRecord } from '../unreadable.ts';
import { completeFrom, find, findAll } from './event.ts';
import { newestOf } from './precedence.ts';
import { toOneWhen } from './when.ts';

/** Entries that make one series. */
export interface SeriesEntries {
  uid: string;
  /** The UID of the series that this one goes on with; null for the first. */
  partOf: string | null;
  entries: readonly WireEvent[];
  /** From this start on another rule holds, and another series with it; null where none does. */
  endsBefore: When | null;
}

/**
 * The series that the entries of one UID make: more than one where an entry for a date and all later ones
 * (RANGE=THISANDFUTURE) brings a rule of its own. RFC 5545 does not say what that means; calendars that write it mean that
 * the old rule ends and the new one begins. The newer has a name that is made of the older's and that date.
 */
export function splitAtRules(uid: string, entries: readonly WireEvent[]): SeriesEntries[] {
  const whole = newestOf(entries.filter((entry) => !find(entry, 'recurrence-id')));
  const splits = whole ? findSplits(entries) : [];
  if (!whole || splits.length === 0) return [{ uid, partOf: null, entries, endsBefore: null }];
  const isSplit = new Set(splits.flatMap(({ versions }) => versions));
  const others = entries.filter((entry) => !isSplit.has(entry));
  const starts = ['', ...splits.map(({ key }) => key)];
  return starts.map((start, index) => {
    const next = splits[index];
    const own = others.filter((entry) => isWithin(entry, start, next?.key ?? null));
    const split = splits[index - 1];
    return {
      uid: split ? `${uid}~${split.key}` : uid,
      partOf: split ? uid : null,
      entries: split ? [toWhole(split.entry, whole), ...own] : own,
      endsBefore: next?.of ?? null,
    };
  });
}

interface Split {
  of: When;
  key: string;
  /** The newest of the entries for it. */
  entry: WireEvent;
  versions: readonly WireEvent[];
}

/** Soonest first. */
function findSplits(entries: readonly WireEvent[]): Split[] {
  const onwards = entries.flatMap((entry) => {
    const of = readStart(entry);
    const isOnwards = String(find(entry, 'recurrence-id')?.range ?? '').toUpperCase() === 'THISANDFUTURE';
    return of !== null && isOnwards ? [{ entry, of, key: toKey(of) }] : [];
  });
  return [...Map.groupBy(onwards, ({ key }) => key)]
    .flatMap(([key, alike]): Split[] => {
      const versions = alike.map(({ entry }) => entry);
      const entry = newestOf(versions);
      const of = alike[0]?.of;
      return entry && of !== undefined && find(entry, 'rrule') ? [{ of, key, entry, versions }] : [];
    })
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

/** Null for what is no date: whoever reads the entry as a whole says so. */
function readStart(entry: WireEvent): When | null {
  try {
    return toOneWhen(find(entry, 'recurrence-id'));
  } catch (error) {
    if (error instanceof UnreadableRecord) return null;
    throw error;
  }
}

/** An entry for one date belongs to the series that holds then; one for the whole, to the first. */
function isWithin(entry: WireEvent, start: string, end: string | null): boolean {
  const of = readStart(entry);
  const key = of === null ? '' : toKey(of);
  return key >= start && (end === null || key < end) && (start === '' || key !== '');
}

/** An entry that a series begins with; what the older one leaves out stays left out. */
function toWhole(entry: WireEvent, whole: WireEvent): WireEvent {
  const completed = completeFrom(whole, entry).filter(({ name }) => name !== 'recurrence-id');
  return [...completed, ...findAll(whole, 'exdate')];
}

/** The same series, as far as it comes before a start; null where nothing of it does. */
export function endBefore(series: Series, start: When | null): Series | null {
  if (start === null) return series;
  const end = toZoned(start).epochMilliseconds;
  if (toZoned(series.announced.start).epochMilliseconds >= end) return null;
  return {
    ...series,
    rules: series.rules.map((rule) => ruleBefore(rule, start, end)),
    extra: series.extra.filter((date) => toZoned(date.start).epochMilliseconds < end),
  };
}

function ruleBefore(rule: Rule, start: When, end: number): Rule {
  const isOver =
    rule.until !== null && toZoned(rule.until).add({ days: isDay(rule.until) ? 1 : 0 }).epochMilliseconds <= end;
  if (isOver) return rule;
  const last = isDay(start)
    ? Temporal.PlainDate.from(start).subtract({ days: 1 }).toString()
    : toZoned(start).subtract({ seconds: 1 }).toString();
  return { ...rule, until: last };
}
