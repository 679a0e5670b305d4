import { londonDate } from '../../subgraphs/kit/time/london.ts';
import type { Config } from '../config/file.ts';
import { isMissed } from '../freshness/missed.ts';
import { writeMoment } from '../pages/freshness/words.ts';

/** What the doctor says of the gateway's own affairs. */
export interface Remark {
  /** `note`: nothing is ill, and something is not known for want of a setting. */
  state: 'well' | 'note' | 'ill';
  subject: string;
  says: string;
  /** Null where there is nothing to do. */
  mend: string | null;
}

/** Whether the nights are kept. `last` is when the last one was finished, RFC 3339; null before the first. */
export function remarkOnNights(last: string | null, at: string, now: Temporal.Instant): Remark {
  const subject = 'nights';
  if (last === null) {
    return { state: 'well', subject, says: `None was kept yet: a gateway checks at ${at}, London's time.`, mend: null };
  }
  const when = writeMoment(last);
  if (!isMissed(last, now))
    return { state: 'well', subject, says: `The last one was finished on ${when}.`, mend: null };
  return {
    state: 'ill',
    subject,
    says: `A night was missed: none was finished since ${when}.`,
    mend: `See that a gateway runs at ${at}, London's time, without SCHEDULE=off, or run npm run freshness.`,
  };
}

/** Whether the school terms of today are known; nothing where they are, or where no timetable is read. */
export function remarkOnTerms({ sources }: Pick<Config, 'sources'>, now: Temporal.Instant): Remark[] {
  if (!sources.timetable) return [];
  const last = (sources.timetable.terms ?? [])
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  if (last !== undefined && londonDate(now) <= last) return [];
  const why =
    last === undefined ? 'The config names no school terms' : `The last school term of the config ended on ${last}`;
  return [
    {
      state: 'note',
      subject: 'timetable',
      says: `${why}: whether a day is in term is not known, and no group is left out of the holidays.`,
      mend: 'Copy the council’s published term dates into sources.timetable.terms (docs/live-directories.md).',
    },
  ];
}
