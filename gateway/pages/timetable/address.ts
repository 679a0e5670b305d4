import { type Filters, filterParameters, parseFilters } from '../../calendar/filters.ts';
import { parseDate } from '../../../subgraphs/kit/time/london.ts';

/** Where the page of the timetable is. */
export const timetablePath = '/timetable';

/** What of the timetable is shown, as its address says. */
export interface Position {
  /** The id of the one hub that is asked for; null for all. */
  hub: string | null;
  /** The Monday that the week begins with. */
  monday: Temporal.PlainDate;
  /** The filters as the address says them. */
  said: URLSearchParams;
  filters: Filters;
}

const parameters: readonly string[] = ['hub', 'week', ...filterParameters];

/** What other sites add to links that people pass on. It asks for nothing here. */
const addedByOthers = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id)$/;

/** How many weeks from this one can be looked at. Further off, nothing but rules is known. */
export const weeksEitherWay = 52;

/**
 * Reads a position from an address; `today` is London's. Any day stands for its week, and what is empty, as forms send
 * it, asks for nothing. For what cannot be read, a sentence that says what it may be.
 */
export function parsePosition(
  query: URLSearchParams,
  today: Temporal.PlainDate,
): { position: Position } | { mistake: string } {
  const asked = [...query].filter(([name, value]) => value.trim() !== '' && !addedByOthers.test(name));
  if (asked.some(([name]) => !parameters.includes(name))) {
    const names = parameters.map((name) => `\`${name}\``).join(', ');
    return { mistake: `This page takes ${names}, and nothing else.` };
  }
  const one = (wanted: string) => asked.find(([name]) => name === wanted)?.[1].trim();
  const monday = parseWeek(one('week'), today);
  if (!monday) return { mistake: '`week` has to be a day such as `2026-11-23`, at most a year from today.' };
  const said = new URLSearchParams(asked.filter(([name]) => name !== 'hub' && name !== 'week'));
  const filters = parseFilters(said);
  if ('mistake' in filters) return filters;
  return { position: { hub: one('hub') ?? null, monday, said, filters } };
}

function parseWeek(text: string | undefined, today: Temporal.PlainDate): Temporal.PlainDate | null {
  if (text === undefined) return toMonday(today);
  const day = parseDate(text);
  if (day === null || day !== text) return null;
  const monday = toMonday(Temporal.PlainDate.from(day));
  return Math.abs(weeksFrom(today, monday)) <= weeksEitherWay ? monday : null;
}

function toMonday(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** How many weeks a Monday is after today's week; below 0 before it. */
export function weeksFrom(today: Temporal.PlainDate, monday: Temporal.PlainDate): number {
  return toMonday(today).until(monday, { largestUnit: 'weeks' }).weeks;
}

/** The address of a position. The week stands in it, so that a link that is passed on goes on meaning it. */
export function toAddress({ hub, monday, said }: Pick<Position, 'hub' | 'monday' | 'said'>): string {
  const query = new URLSearchParams({ ...(hub !== null && { hub }), week: monday.toString() });
  for (const [name, value] of said) query.append(name, value);
  return `${timetablePath}?${query.toString()}`;
}

/** The same position with one parameter set to another value, or left out for null. */
export function withFilter(position: Position, name: string, value: string | null): Position {
  const said = new URLSearchParams(position.said);
  if (value === null) said.delete(name);
  else said.set(name, value);
  const filters = parseFilters(said);
  if ('mistake' in filters) throw new Error(filters.mistake);
  return { ...position, said, filters };
}
