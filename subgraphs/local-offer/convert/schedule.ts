import type { Schedule } from '../../kit/listing.ts';
import { parseDate, parseLocalTime } from '../../kit/time/london.ts';
import { describeSchedule } from '../../kit/time/schedule.ts';
import { type Recurrence, toRule } from './recurrence.ts';

/** A schedule as Open Referral sends it; Outpost sends the same columns. */
export interface SentSchedule extends Recurrence {
  until: string | null;
  valid_from: string | null;
  valid_to: string | null;
  opens_at: string | null;
  closes_at: string | null;
  description: string | null;
  notes: string | null;
}

/** What could be made of a schedule: a rule, or words for people where its columns make no rule. */
export interface ReadSchedule {
  schedule: Schedule | null;
  /** Null where there is a schedule, which has its own. */
  words: string | null;
  /** Why there is no schedule, when that is a fault of the record. */
  problem: string | null;
}

export function toSchedule(sent: SentSchedule): ReadSchedule {
  const { rrule, counts, problem } = toRule(sent);
  const notes = [sent.description, sent.notes].filter((note) => note !== null);
  if (rrule === null) return { schedule: null, words: notes.join('. ') || null, problem };

  const start = parseDate(sent.dtstart ?? '');
  const rule = {
    rrule,
    opensAt: parseLocalTime(sent.opens_at ?? ''),
    closesAt: parseLocalTime(sent.closes_at ?? ''),
    // A rule that counts has to count from its own start; any other holds from when the record is valid.
    from: counts ? start : latest(start, parseDate(sent.valid_from ?? '')),
    to: earliest(parseDate(sent.valid_to ?? ''), parseDate(sent.until ?? '')),
  };
  const text = [describeSchedule(rule), ...notes].join('. ');
  return problem === null
    ? { schedule: { ...rule, text }, words: null, problem }
    : { schedule: null, words: text, problem };
}

/** ISO dates sort as words do. */
function latest(...dates: readonly (string | null)[]): string | null {
  return (
    dates
      .filter((date) => date !== null)
      .toSorted()
      .at(-1) ?? null
  );
}

function earliest(...dates: readonly (string | null)[]): string | null {
  return dates.filter((date) => date !== null).toSorted()[0] ?? null;
}
