import type { WallTime } from './wall-times.ts';

/** The moments, in milliseconds of the epoch, at which a clock on a wall shows times. */
export interface WallClock {
  /** The first of two where clocks are put back; null for a time that they skip. */
  momentOf(time: WallTime): number | null;
}

const hour = 3_600_000;

/** The clock of a zone between two moments. Its changes are looked up once, since each look takes some time. */
export function createWallClock(zone: string, from: number, to: number): WallClock {
  const spells = [startOf(from - 48 * hour, zone)];
  for (;;) {
    const next = spells.at(-1)?.time.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > to + 48 * hour) break;
    spells.push({ time: next, from: next.epochMilliseconds, offset: next.offsetNanoseconds / 1e6 });
  }
  return {
    momentOf({ day, second }) {
      const wall = day * 24 * hour + second * 1_000;
      for (const [index, { from: begin, offset }] of spells.entries()) {
        const moment = wall - offset;
        const end = spells[index + 1]?.from ?? Infinity;
        if (moment >= begin && moment < end) return moment;
      }
      return null;
    },
  };
}

function startOf(moment: number, zone: string) {
  const time = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  return { time, from: -Infinity, offset: time.offsetNanoseconds / 1e6 };
}
