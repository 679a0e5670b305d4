import type { FilterName } from '../../calendar/filters.ts';
import { london } from '../../../subgraphs/kit/time/london.ts';
import type { Session } from './read-week.ts';

const inFull = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/** E.g. `Monday 23 November`. */
export function writeDay(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-GB', inFull);
}

/** E.g. `Monday 30 March to Sunday 5 April 2026`. */
export function writeWeek(monday: Temporal.PlainDate): string {
  const sunday = monday.add({ days: 6 });
  const year = monday.year === sunday.year ? '' : ` ${monday.year}`;
  return `${writeDay(monday)}${year} to ${writeDay(sunday)} ${sunday.year}`;
}

/** A moment as London's clocks show it, e.g. `10:00`. */
export function writeTime(moment: string): string {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(london).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The same with its day, for what goes on over midnight. */
export function writeDayAndTime(moment: string): string {
  return `${writeDay(Temporal.Instant.from(moment).toZonedDateTimeISO(london).toPlainDate())}, ${writeTime(moment)}`;
}

/** For which ages, as the directory words it or as families say it; null when that is not known. */
export function writeAges(ages: Session['ages']): string | null {
  const said = ages.map((range) => range.text ?? writeRange(range)).filter((text) => text !== null);
  return said.length === 0 ? null : said.join('; ');
}

function writeRange({ minMonths, maxMonths, maxMonthsWithSend }: Session['ages'][number]): string | null {
  const from =
    minMonths === null ? null : minMonths < 0 ? 'pregnancy' : minMonths === 0 ? 'birth' : writeAge(minMonths);
  const send = maxMonthsWithSend === null ? '' : ` (under ${writeAge(maxMonthsWithSend)} with SEND)`;
  if (maxMonths === null) return from === null ? null : `from ${from}${send}`;
  return `${from === null ? '' : `from ${from}, `}under ${writeAge(maxMonths)}${send}`;
}

function writeAge(months: number): string {
  const [count, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

const costWords: Readonly<Record<Session['free'], string>> = {
  YES: 'Free',
  NO: 'There is a charge',
  UNKNOWN: 'Not said',
};

/** What it costs, in the directory's words where it has some. */
export function writeCost({ free, costText }: Pick<Session, 'free' | 'costText'>): string {
  if (costText === null) return costWords[free];
  return free === 'YES' && !/\bfree\b/i.test(costText) ? `${costWords.YES}. ${costText}` : costText;
}

/** Whether a wheelchair gets in. */
export const wheelchairWords: Readonly<Record<Session['free'], string>> = {
  YES: 'Gets in',
  NO: 'Does not get in',
  UNKNOWN: 'Not said',
};

/** Whether a session pauses in school holidays. */
export const termWords: Readonly<Record<Session['termTimeOnly'], string>> = {
  YES: 'Term time only',
  NO: 'In school holidays too',
  UNKNOWN: 'Not said',
};

const unknownWords: Readonly<Record<FilterName, readonly [one: string, several: string]>> = {
  ages: ['for which ages it is', 'for which ages they are'],
  free: ['whether it is free', 'whether they are free'],
  online: ['whether it is online', 'whether they are online'],
  wheelchair: ['whether a wheelchair gets in', 'whether a wheelchair gets in'],
};

/** E.g. `3 more do not say whether they are free.` */
export function describeSetAside({ unknown, count }: { unknown: readonly FilterName[]; count: number }): string {
  const what = unknown.map((name) => unknownWords[name][count === 1 ? 0 : 1]).join(', or ');
  return `${count} more ${count === 1 ? 'does' : 'do'} not say ${what}.`;
}

/** What it is to leave each filter out. */
export const withoutWords: Readonly<Record<FilterName, string>> = {
  ages: 'For any age',
  free: 'Free or not',
  online: 'Online or in a place',
  wheelchair: 'Whether or not a wheelchair gets in',
};

/** E.g. `1 session`. */
export function countSessions(count: number): string {
  return `${count} ${count === 1 ? 'session' : 'sessions'}`;
}
