import type { RuleParts } from './rule-parts.ts';

/**
 * On which days a rule falls, in words: `Tuesdays`, `Monday to Friday`, `Every other Tuesday`, `Last Friday of the
 * month`. `from` gives the day where the rule itself does not. Null for a rule that has no plain words.
 */
export function describeDays(rule: RuleParts, from: Temporal.PlainDate | null): string | null {
  if (rule.hasOtherParts) return null;
  if (rule.freq === 'MONTHLY') return describeMonthly(rule, from);
  if (rule.monthDays.length > 0 || rule.setPositions.length > 0 || rule.days.some(({ nth }) => nth !== 0)) return null;
  if (rule.freq === 'WEEKLY') return describeWeekly(rule, from);
  if (rule.freq === 'DAILY') return describeDaily(rule);
  return null;
}

function describeDaily(rule: RuleParts): string | null {
  if (rule.days.length === 0) return every(rule.interval, 'day');
  return rule.interval === 1 ? describeWeekly(rule, null) : null;
}

function describeWeekly({ days, interval }: RuleParts, from: Temporal.PlainDate | null): string {
  const stated = [...new Set(days.map(({ weekday }) => weekday))].toSorted((a, b) => a - b);
  const weekdays = stated.length === 0 && from ? [from.dayOfWeek] : stated;
  const names = weekdays.map(nameOf);
  if (names.length === 0) return every(interval, 'week');
  if (interval === 2) return `Every other ${inSeries(names)}`;
  const plural = inSeries(names.map((name) => `${name}s`));
  if (interval > 2) return `${plural}, every ${interval} weeks`;
  if (names.length === 7) return 'Every day';
  return isRun(weekdays) ? `${names[0]} to ${names.at(-1)}` : plural;
}

/** Three or more days one after another. */
function isRun(weekdays: readonly number[]): boolean {
  return weekdays.length > 2 && weekdays.every((day, index) => day === (weekdays[0] ?? 0) + index);
}

function describeMonthly(rule: RuleParts, from: Temporal.PlainDate | null): string | null {
  const days = rule.days.length > 0 ? describeMonthlyWeekdays(rule) : describeMonthDay(rule, from);
  if (days === null) return null;
  const months = rule.interval === 1 ? 'the month' : every(rule.interval, 'month').toLowerCase();
  return `${days.charAt(0).toUpperCase()}${days.slice(1)} of ${months}`;
}

/** `first Tuesday`, from `1TU` or from `TU` with BYSETPOS=1. */
function describeMonthlyWeekdays({ days, monthDays, setPositions }: RuleParts): string | null {
  const [position] = setPositions;
  if (monthDays.length > 0 || (position !== undefined && (days.length > 1 || setPositions.length > 1))) return null;
  const words = days.map(({ weekday, nth }) => {
    const ordinal = ordinals.get(position === undefined ? nth : nth === 0 ? position : 0);
    return ordinal ? `${ordinal} ${nameOf(weekday)}` : null;
  });
  return words.every((word) => word !== null) ? inSeries(words) : null;
}

/** `the 15th`; days 28 to n with BYSETPOS=-1, as monthlyByDate writes them, are the nth or else the month's last. */
function describeMonthDay({ monthDays, setPositions }: RuleParts, from: Temporal.PlainDate | null): string | null {
  const stated = monthDays.length === 0 && from ? [from.day] : monthDays;
  const [first] = stated;
  if (setPositions.length === 0) {
    if (first === undefined || stated.length > 1) return null;
    return first === -1 ? 'last day' : first > 0 ? `the ${toOrdinal(first)}` : null;
  }
  const last = stated.at(-1);
  const clamped = first === 28 && last === first + stated.length - 1 && setPositions.join() === '-1';
  if (!clamped) return null;
  return last === 31 ? 'last day' : `the ${toOrdinal(last)} or last day`;
}

function every(interval: number, unit: string): string {
  if (interval === 1) return `Every ${unit}`;
  return interval === 2 ? `Every other ${unit}` : `Every ${interval} ${unit}s`;
}

function toOrdinal(day: number): string {
  return `${day}${suffixes.get(new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(day)) ?? 'th'}`;
}

const suffixes = new Map<Intl.LDMLPluralRule, string>([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
]);

const ordinals = new Map([
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [5, 'fifth'],
  [-1, 'last'],
  [-2, 'last but one'],
]);

function nameOf(weekday: number): string {
  return weekdayNames[weekday - 1] ?? '';
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function inSeries(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
