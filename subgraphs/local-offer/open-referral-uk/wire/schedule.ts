import { z } from 'zod';
import { flag, number, text } from '../../wire/lenient.ts';

/** When something is on: columns named after the parts of an RFC 5545 rule. 1.x calls the list `regular_schedules`. */
export const WireSchedule = z.object({
  id: text,
  service_at_location_id: text,
  valid_from: text,
  valid_to: text,
  dtstart: text,
  freq: text,
  interval: number,
  byday: text,
  bymonthday: text,
  /* HSDS 3 proper */
  until: text,
  count: number,
  wkst: text,
  opens_at: text,
  closes_at: text,
  description: text,
  attending_type: text,
  notes: text,
});

export type WireSchedule = z.output<typeof WireSchedule>;

/** 1.x: dates on which other hours hold. */
export const WireHolidaySchedule = z.object({
  closed: flag,
  start_date: text,
  end_date: text,
  opens_at: text,
  closes_at: text,
});

export type WireHolidaySchedule = z.output<typeof WireHolidaySchedule>;
