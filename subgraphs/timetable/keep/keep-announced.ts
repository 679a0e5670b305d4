import { london, londonDate } from '../../kit/time/london.ts';
import { listingIdOf } from '../convert/listings/listing.ts';
import type { IsHoliday } from '../expand/terms.ts';
import { type Change, type Series, isDay, toKey } from '../series.ts';
import { type Dated, datesOf } from './dated.ts';
import { withStamps } from './stamps.ts';

/** Calendars that people subscribe to reach as far (docs/calendars.md); what is further off changes without a word. */
const watchedDays = 92;

/** A date may have moved out of what is watched: it is looked for that much around. */
const marginDays = 60;

export interface KeepOptions {
  /** The series of the reading before. */
  before: readonly Series[];
  /** Those of this reading, of the same feeds. */
  fresh: readonly Series[];
  now: Temporal.Instant;
  /** RFC 3339. */
  readAt: string;
  isHoliday: IsHoliday;
}

/**
 * This reading's series, in which no coming date that was announced before vanishes without a word: it is kept as moved
 * where its listing has another on that day instead, and as cancelled where it has none, until it has passed. A feed
 * of which not one series in ten is left is at fault, and calls nothing off.
 */
export function keepAnnounced(options: KeepOptions): Series[] {
  const { before, fresh, now, isHoliday } = options;
  const start = now.toZonedDateTimeISO(london);
  const watched = { from: now, to: start.add({ days: watchedDays }).toInstant() };
  const around = {
    from: start.subtract({ days: marginDays }).toInstant(),
    to: start.add({ days: watchedDays + marginDays }).toInstant(),
  };
  const announced = datesOf(before.filter(isShown), watched, isHoliday);
  const standing = datesOf(fresh, around, isHoliday);
  const isTrusted = fresh.length * 10 >= before.filter((one) => !isGone(one)).length;
  const gone = [...announced.values()].filter(
    (date) => isTrusted && !standing.has(date.id) && Temporal.Instant.compare(date.occurrence.start, now) > 0,
  );
  const kept = keep(gone, announced, standing);
  const known = new Set(fresh.map(({ id }) => id));
  const left = before.filter(({ id }) => !known.has(id) && kept.changes.has(id)).map(withoutDates);
  const all = [...fresh, ...left].map((series) => ({
    ...series,
    kept: kept.changes.get(series.id) ?? [],
    hidden: kept.hidden.get(series.id) ?? [],
  }));
  return withStamps(all, before, { announced, watched, ...options });
}

/** Whether a series is only what is left of one that its feed no longer has. */
export function isGone({ whole, changes, later = [], kept = [] }: Series): boolean {
  return !whole && changes.length + later.length === 0 && kept.length > 0;
}

function isShown({ confidential }: Series): boolean {
  return confidential !== true;
}

function withoutDates(series: Series): Series {
  return { ...series, whole: false, rules: [], extra: [], left: [], changes: [], later: [] };
}

interface Kept {
  /** By series. */
  changes: ReadonlyMap<string, Change[]>;
  /** By series, the keys of dates that stand for one that was announced. */
  hidden: ReadonlyMap<string, string[]>;
}

function keep(
  gone: readonly Dated[],
  announced: ReadonlyMap<string, Dated>,
  standing: ReadonlyMap<string, Dated>,
): Kept {
  const changes = new Map<string, Change[]>();
  const hidden = new Map<string, string[]>();
  const onDay = Map.groupBy(standing.values(), dayOf);
  for (const date of gone) {
    const others = onDay.get(dayOf(date)) ?? [];
    // The same under another name: its feed has made up new ids.
    const isSame = others.some(({ occurrence }) => occurrence.start.equals(date.occurrence.start));
    if (isSame && !wasKept(date)) continue;
    const instead = others.find(({ id, series, key }) => !announced.has(id) && !hidden.get(series.id)?.includes(key));
    if (instead) hidden.set(instead.series.id, [...(hidden.get(instead.series.id) ?? []), instead.key]);
    changes.set(date.series.id, [...(changes.get(date.series.id) ?? []), toChange(date, instead)]);
  }
  return { changes, hidden };
}

function wasKept({ series, key }: Dated): boolean {
  return series.kept?.some(({ of }) => toKey(of) === key) ?? false;
}

/** What is on one day at one listing may have taken another's place. */
function dayOf({ series, occurrence }: Dated): string {
  return `${listingIdOf(series)} ${londonDate(occurrence.start)}`;
}

function toChange({ key, occurrence }: Dated, instead: Dated | undefined): Change {
  const now = (instead ?? { occurrence }).occurrence;
  const start = isDay(now.occasion.start) ? londonDate(now.start) : now.start.toZonedDateTimeISO(london).toString();
  const cancelled = instead === undefined || instead.occurrence.status === 'CANCELLED';
  return { of: isDay(key) ? key : `${key}[UTC]`, occasion: { ...now.occasion, start, cancelled } };
}
