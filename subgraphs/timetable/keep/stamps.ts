import type { IsHoliday } from '../expand/terms.ts';
import type { Window } from '../../kit/time/session-window.ts';
import { type Series, type Stamp, nameOf } from '../series.ts';
import { type Dated, datesOf } from './dated.ts';

export interface StampOptions {
  /** The dates as they stood before, by their ids. */
  announced: ReadonlyMap<string, Dated>;
  watched: Window;
  readAt: string;
  isHoliday: IsHoliday;
}

/**
 * Counts how often each coming date has changed since it was first read, so that calendars which are subscribed to can
 * tell the newer account from the older (SEQUENCE of RFC 5545), and notes when a series was first read.
 */
export function withStamps(
  series: readonly Series[],
  before: readonly Series[],
  { announced, watched, readAt, isHoliday }: StampOptions,
): Series[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return series.map((one) => {
    const previous = known.get(one.id) ?? known.get(nameOf(one));
    const stamps: Record<string, Stamp> = {};
    for (const date of datesOf([one], watched, isHoliday).values()) {
      const stood = announced.get(date.id);
      // A date may since have passed from one rule's series to another's.
      const stamp = (stood?.series ?? previous)?.stamps?.[date.key];
      if (stood && contentOf(stood) !== contentOf(date)) {
        stamps[date.key] = { sequence: (stamp?.sequence ?? 0) + 1, at: readAt };
      } else if (stamp) {
        stamps[date.key] = stamp;
      }
    }
    return { ...one, since: previous?.since ?? readAt, stamps };
  });
}

/** What people see of a date. */
function contentOf({ occurrence: { start, end, status, occasion } }: Dated): string {
  const { title, description, place, online, free, costText, ages, bookingUrl } = occasion;
  return JSON.stringify([start, end, status, title, description, place?.id, online, free, costText, ages, bookingUrl]);
}
