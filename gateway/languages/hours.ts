import type { Piece } from '../../subgraphs/kit/sentences/write.ts';
import { type RuleParts, parseRuleParts } from '../../subgraphs/kit/time/rule-parts.ts';
import { describeSchedule } from '../../subgraphs/kit/time/schedule.ts';
import type { HoursPhrases, Plural } from './contract.ts';

/** When something is on or open, as the graph has it. */
export interface Hours {
  rrule: string;
  opensAt: string | null;
  closesAt: string | null;
  from: string | null;
  to: string | null;
  /** In English. */
  text: string;
}

/**
 * Tells in one language when something is on, piece by piece: what a directory adds to the hours is English. Null where
 * it has the hours in words of its own, or where this language has none for the rule.
 */
export type HoursWriter = (hours: Hours) => Piece[] | null;

export function createHoursWriter(phrases: HoursPhrases, locale: string): HoursWriter {
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale);
  const comma = findComma(lists);
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const toDate = (day: string) => dates.format(new Date(`${day}T00:00:00Z`));
  const count = (forms: Plural, number: number, values: Values = {}) =>
    fill(forms[plurals.select(number)] ?? forms.other, { count: String(number), ...values });

  /** A Monday began the year 2024. */
  function nameOf(weekday: number): string {
    return weekdays.format(Date.UTC(2024, 0, weekday));
  }

  function tellDays(rule: RuleParts, from: Temporal.PlainDate | null): string | null {
    if (rule.hasOtherParts) return null;
    if (rule.freq === 'MONTHLY') return tellMonthly(rule, from);
    if (rule.monthDays.length > 0 || rule.setPositions.length > 0 || rule.days.some(({ nth }) => nth !== 0))
      return null;
    if (rule.freq === 'DAILY' && rule.days.length === 0) return count(phrases.everyDays, rule.interval);
    if (rule.freq === 'WEEKLY' || (rule.freq === 'DAILY' && rule.interval === 1)) return tellWeekly(rule, from);
    return null;
  }

  function tellWeekly({ days, interval }: RuleParts, from: Temporal.PlainDate | null): string | null {
    const stated = [...new Set(days.map(({ weekday }) => weekday))].toSorted((a, b) => a - b);
    const own = stated.length === 0 && from ? [from.dayOfWeek] : stated;
    const [first = 0, last = 0] = [own[0], own.at(-1)];
    if (own.length === 0) return null;
    if (own.length === 7 && interval === 1) return count(phrases.everyDays, 1);
    const isRun = own.length > 2 && last - first === own.length - 1;
    const names = isRun
      ? fill(phrases.run, { from: nameOf(first), to: nameOf(last) })
      : lists.format(own.map((weekday) => nameOf(weekday)));
    return interval === 1 ? names : count(phrases.everyWeeks, interval, { days: names });
  }

  function tellMonthly(rule: RuleParts, from: Temporal.PlainDate | null): string | null {
    const days = rule.days.length > 0 ? tellWeekdaysOfMonth(rule) : tellDayOfMonth(rule, from);
    return days === null ? null : count(phrases.everyMonths, rule.interval, { days });
  }

  /** Of `1TU`, or of `TU` with BYSETPOS=1. */
  function tellWeekdaysOfMonth({ days, monthDays, setPositions }: RuleParts): string | null {
    const [position] = setPositions;
    if (monthDays.length > 0 || (position !== undefined && (days.length > 1 || setPositions.length > 1))) return null;
    const names = days.map(({ weekday, nth }) => {
      const { nth: ordinals, feminine } = phrases;
      const [usual, other = usual] = ordinals[position ?? nth] ?? [];
      const phrase = feminine.includes(weekday) ? other : usual;
      return phrase === undefined ? null : fill(phrase, { day: nameOf(weekday) });
    });
    return names.every((name) => name !== null) ? lists.format(names) : null;
  }

  function tellDayOfMonth({ monthDays, setPositions }: RuleParts, from: Temporal.PlainDate | null): string | null {
    const [day, ...others] = monthDays.length === 0 && from ? [from.day] : monthDays;
    if (day === undefined || others.length > 0 || setPositions.length > 0) return null;
    if (day === -1) return phrases.lastDay;
    return day > 0 ? fill(phrases.monthDay, { day: String(day) }) : null;
  }

  function tellTimes(opensAt: string | null, closesAt: string | null): string | null {
    if (opensAt === null) return closesAt && fill(phrases.untilTime, { time: closesAt });
    if (closesAt === null) return fill(phrases.fromTime, { time: opensAt });
    if (opensAt === closesAt || (opensAt === '00:00' && closesAt === '23:59')) return phrases.allDay;
    return fill(closesAt < opensAt ? phrases.nextDay : phrases.span, { from: opensAt, to: closesAt });
  }

  return (hours) => {
    const { rrule, opensAt, closesAt, from, to, text } = hours;
    const rule = parseRuleParts(rrule);
    const english = describeSchedule(hours);
    if (!rule || (text !== english && !text.startsWith(`${english}. `))) return null;
    const once = from && rule.count === 1 ? toDate(from) : null;
    const days = once ?? tellDays(rule, from ? Temporal.PlainDate.from(from) : null);
    if (days === null) return null;
    const last = to ?? rule.until;
    const parts = [
      days,
      tellTimes(opensAt, closesAt),
      rule.count && once === null ? count(phrases.times, rule.count) : null,
      from && rule.interval > 1 ? fill(phrases.since, { date: toDate(from) }) : null,
      last ? fill(phrases.until, { date: toDate(last) }) : null,
    ];
    const told = { text: parts.filter((part) => part !== null).join(comma), lang: null };
    return text === english ? [told] : [told, { text: text.slice(english.length), lang: 'en' }];
  };
}

/** What stands between two of three items of a list, e.g. `, ` or `، `. */
export function findComma(lists: Intl.ListFormat): string {
  return lists.formatToParts(['1', '2', '3']).find(({ type }) => type === 'literal')?.value ?? ', ';
}

type Values = Readonly<Record<string, string>>;

function fill(phrase: string, values: Values): string {
  return phrase.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
