/**
 * The slow and obvious reading of RFC 5545 section 3.3.10, for comparing: every day is looked at by itself, on the
 * calendar of `Date` in UTC, and asked whether the rule means it. Nothing here comes from what it is compared with.
 */
export interface ReferenceRule {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** 0 = Sunday to 6, as `Date` has them. */
  wkst: number;
  byDay: readonly { weekday: number; nth: number }[];
  byMonth: readonly number[];
  byMonthDay: readonly number[];
  byYearDay: readonly number[];
  byWeekNo: readonly number[];
  byHour: readonly number[];
  bySetPos: readonly number[];
}

const dayMs = 86_400_000;

/** Days in the longest period of each kind. */
const longest = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 };

/** The wall-clock starts, `2026-10-06T10:00`, from `first` (in that form too) up to a day, that the rule gives. */
export function referenceStarts(rule: ReferenceRule, first: string, last: string): string[] {
  const time = first.slice(11);
  const times =
    rule.byHour.length > 0
      ? rule.byHour.map((hour) => `${String(hour).padStart(2, '0')}${time.slice(2)}`).toSorted()
      : [time];
  const start = new Date(`${first.slice(0, 10)}T00:00:00Z`);
  const found: string[] = [];
  let period: { number: number; starts: string[] } = { number: 0, starts: [] };
  // From the first day of the first period to the last of the last, since BYSETPOS counts in whole ones.
  const margin = longest[rule.freq] * dayMs;
  const end = Date.parse(`${last}T00:00:00Z`) + margin;
  for (let at = start.getTime() - margin; at <= end; at += dayMs) {
    const day = new Date(at);
    const number = periodOf(rule, day, start);
    if (number < 0) continue;
    if (number !== period.number) {
      found.push(...chosen(rule, period.starts));
      period = { number, starts: [] };
    }
    if (number % rule.interval !== 0 || !isMeant(rule, day, start)) continue;
    period.starts.push(...times.map((hour) => `${day.toISOString().slice(0, 10)}T${hour}`));
  }
  found.push(...chosen(rule, period.starts));
  return found.filter((one) => one >= first && one.slice(0, 10) <= last);
}

function chosen({ bySetPos }: ReferenceRule, starts: readonly string[]): string[] {
  if (bySetPos.length === 0) return [...starts];
  return starts.filter((_, index) => bySetPos.includes(index + 1) || bySetPos.includes(index - starts.length));
}

/** How many days, weeks, months or years after that of the start. */
function periodOf({ freq, wkst }: ReferenceRule, day: Date, start: Date): number {
  const years = day.getUTCFullYear() - start.getUTCFullYear();
  if (freq === 'YEARLY') return years;
  if (freq === 'MONTHLY') return years * 12 + day.getUTCMonth() - start.getUTCMonth();
  if (freq === 'WEEKLY') return (weekStart(day, wkst) - weekStart(start, wkst)) / (7 * dayMs);
  return (day.getTime() - start.getTime()) / dayMs;
}

function weekStart(day: Date, wkst: number): number {
  let at = day.getTime();
  while (new Date(at).getUTCDay() !== wkst) at -= dayMs;
  return at;
}

function isMeant(rule: ReferenceRule, day: Date, start: Date): boolean {
  const { freq, byDay, byMonth, byMonthDay, byYearDay, byWeekNo, wkst } = rule;
  const month = day.getUTCMonth() + 1;
  const monthLength = new Date(Date.UTC(day.getUTCFullYear(), month, 0)).getUTCDate();
  const yearDay = (day.getTime() - Date.UTC(day.getUTCFullYear(), 0, 1)) / dayMs + 1;
  const yearLength = (Date.UTC(day.getUTCFullYear() + 1, 0, 1) - Date.UTC(day.getUTCFullYear(), 0, 1)) / dayMs;
  if (byMonth.length > 0 && !byMonth.includes(month)) return false;
  if (byMonthDay.length > 0 && !isOneOf(byMonthDay, day.getUTCDate(), monthLength)) return false;
  if (byYearDay.length > 0 && !isOneOf(byYearDay, yearDay, yearLength)) return false;
  if (byWeekNo.length > 0 && !isInWeek(byWeekNo, day, wkst)) return false;
  const inMonth = freq === 'MONTHLY' || byMonth.length > 0;
  if (byDay.length > 0) {
    const [position, length] = inMonth ? [day.getUTCDate(), monthLength] : [yearDay, yearLength];
    return byDay.some(({ weekday, nth }) => {
      if (day.getUTCDay() !== weekday) return false;
      return nth === 0 || nth === Math.ceil(position / 7) || -nth === Math.ceil((length - position + 1) / 7);
    });
  }
  if (byMonthDay.length + byYearDay.length > 0 || freq === 'DAILY') return true;
  if (freq === 'WEEKLY' || byWeekNo.length > 0) return day.getUTCDay() === start.getUTCDay();
  if (day.getUTCDate() !== start.getUTCDate()) return false;
  return freq === 'MONTHLY' || byMonth.length > 0 || day.getUTCMonth() === start.getUTCMonth();
}

function isOneOf(wanted: readonly number[], position: number, length: number): boolean {
  return wanted.includes(position) || wanted.includes(position - length - 1);
}

/** A week belongs to the year that holds its fourth day. */
function isInWeek(wanted: readonly number[], day: Date, wkst: number): boolean {
  const fourth = new Date(weekStart(day, wkst) + 3 * dayMs);
  const year = fourth.getUTCFullYear();
  const number = Math.floor((fourth.getTime() - Date.UTC(year, 0, 1)) / dayMs / 7) + 1;
  let weeks = 53;
  while (
    new Date(weekStart(new Date(Date.UTC(year, 0, 1 + (weeks - 1) * 7 + 3)), wkst) + 3 * dayMs).getUTCFullYear() !==
    year
  ) {
    weeks -= 1;
  }
  return isOneOf(wanted, number, weeks);
}
