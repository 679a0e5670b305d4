import type { SampleHours } from '../../kit/sample/world.ts';
import type { Site } from './site.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Rows as sent: in no order, one for each closed day, dates of the coming holidays, a surgery's reception among them. */
export function toOpeningTimes({ record, facts, nth }: Site, today: Temporal.PlainDate): object[] {
  const hours = record.hours.filter(({ every }) => every === undefined);
  if (hours.length === 0) return [];
  const general = weekdays.flatMap((weekday, index) => toDay(weekday, openOn(hours, index + 1)));
  const rows = [...general, ...toHolidays(today, facts.type === 'PHA')];
  if (facts.type === 'GPB') rows.push(toRow({ weekday: 'Monday', type: 'Reception', opens: '07:30', closes: '19:00' }));
  const turn = nth % rows.length;
  return [...rows.slice(turn), ...rows.slice(0, turn)];
}

function openOn(hours: readonly SampleHours[], day: number): SampleHours[] {
  return hours.filter(({ days }) => days.includes(day));
}

function toDay(weekday: string, open: readonly SampleHours[]): object[] {
  if (open.length === 0) return [toRow({ weekday, type: 'General' })];
  return open.map(({ opens, closes }) => toRow({ weekday, type: 'General', opens, closes }));
}

/** Christmas and New Year, and pharmacies that close early on Christmas Eve. */
function toHolidays(today: Temporal.PlainDate, closesEarly: boolean): object[] {
  const dates = [toComing(today, 12, 25), toComing(today, 12, 26), toComing(today, 1, 1)];
  const closed = dates.map((date) => toRow({ type: 'Additional', date }));
  const eve = toRow({ type: 'Additional', date: toComing(today, 12, 24), opens: '09:00', closes: '13:00' });
  return closesEarly ? [...closed, eve] : closed;
}

function toComing(today: Temporal.PlainDate, month: number, day: number): Temporal.PlainDate {
  const date = today.with({ month, day });
  return Temporal.PlainDate.compare(date, today) < 0 ? date.add({ years: 1 }) : date;
}

interface Opening {
  type: 'General' | 'Additional' | 'Reception';
  weekday?: string;
  date?: Temporal.PlainDate;
  /** Closed without it. */
  opens?: string;
  closes?: string;
}

function toRow({ type, weekday = '', date, opens, closes }: Opening): object {
  return {
    Weekday: weekday,
    OpeningTime: opens ?? null,
    ClosingTime: closes ?? null,
    OffsetOpeningTime: toMinutes(opens),
    OffsetClosingTime: toMinutes(closes),
    OpeningTimeType: type,
    AdditionalOpeningDate: date ? toAdditionalDate(date) : '',
    IsOpen: opens !== undefined,
  };
}

function toMinutes(time = '00:00'): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** `Dec 25 2026`; `Jan  1 2027`, padded with a space as C's strftime does. */
function toAdditionalDate({ month, day, year }: Temporal.PlainDate): string {
  return `${months[month - 1]} ${String(day).padStart(2)} ${year}`;
}
