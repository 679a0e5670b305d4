import { z } from 'zod';

/** A cell; null when it is empty or the spreadsheet has no such column. */
const Cell = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || null);

/** A row of a hub's spreadsheet. Its columns are described in docs/timetable-csv.md; others are not read. */
export const WireRow = z.object({
  id: Cell,
  title: Cell,
  hub: Cell,
  venue: Cell,
  address: Cell,
  postcode: Cell,
  online: Cell,
  date: Cell,
  weekday: Cell,
  start: Cell,
  end: Cell,
  repeats: Cell,
  from: Cell,
  to: Cell,
  not_on: Cell,
  cancelled_on: Cell,
  ages: Cell,
  free: Cell,
  cost: Cell,
  booking: Cell,
  description: Cell,
  term_time_only: Cell,
  phone: Cell,
  hub_phone: Cell,
  web_page: Cell,
  updated: Cell,
});
export type WireRow = z.infer<typeof WireRow>;

/** Without these columns a file is not a timetable. */
export const neededColumns = ['title', 'start'] as const satisfies readonly (keyof WireRow)[];
