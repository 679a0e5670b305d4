import fc from 'fast-check';
import { type ReferenceRule, referenceStarts } from './reference.ts';

/** A rule with its first date, both in the spelling of calendars and taken apart for the reference. */
export interface RandomRule {
  /** `2026-10-06T10:00`, on London's wall clock; a date of the rule itself. */
  first: string;
  /** RFC 5545, without COUNT and UNTIL. */
  rrule: string;
  rule: ReferenceRule;
}

const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

const weekday = fc.integer({ min: 0, max: 6 });

function some(values: fc.Arbitrary<number>, most: number): fc.Arbitrary<number[]> {
  return fc.uniqueArray(values, { minLength: 1, maxLength: most });
}

/** A part of a rule that most rules do without. */
function rarely(part: fc.Arbitrary<number[]>): fc.Arbitrary<number[]> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant<number[]>([]) }, { weight: 1, arbitrary: part });
}

function either(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: -most, max: most }).filter((value) => value !== 0);
}

/** Days with a place in the month or year, or every one of them. */
function daysOf(nth: fc.Arbitrary<number>): fc.Arbitrary<ReferenceRule['byDay']> {
  const days = fc.uniqueArray(fc.record({ weekday, nth }), {
    minLength: 1,
    maxLength: 4,
    selector: (one) => `${one.weekday}/${one.nth}`,
  });
  return fc.oneof({ weight: 1, arbitrary: fc.constant<ReferenceRule['byDay']>([]) }, { weight: 2, arbitrary: days });
}

const every = fc.constant(0);
const month = fc.integer({ min: 1, max: 12 });
const position = rarely(some(either(4), 2));
const wkst = fc.oneof(fc.constant(1), weekday);
const byHour = rarely(some(fc.integer({ min: 0, max: 23 }), 2));

const none = {
  byMonth: fc.constant<number[]>([]),
  byMonthDay: fc.constant<number[]>([]),
  byYearDay: fc.constant<number[]>([]),
  byWeekNo: fc.constant<number[]>([]),
};

const ruleOf: Record<ReferenceRule['freq'], fc.Arbitrary<ReferenceRule>> = {
  DAILY: fc.record({
    ...none,
    freq: fc.constant('DAILY' as const),
    interval: fc.integer({ min: 1, max: 40 }),
    wkst,
    byDay: daysOf(every),
    byMonth: rarely(some(month, 4)),
    byMonthDay: rarely(some(either(31), 5)),
    byHour,
    bySetPos: fc.constant<number[]>([]),
  }),
  WEEKLY: fc.record({
    ...none,
    freq: fc.constant('WEEKLY' as const),
    interval: fc.integer({ min: 1, max: 6 }),
    wkst,
    byDay: daysOf(every),
    byMonth: rarely(some(month, 4)),
    byHour,
    bySetPos: position,
  }),
  MONTHLY: fc.record({
    ...none,
    freq: fc.constant('MONTHLY' as const),
    interval: fc.integer({ min: 1, max: 5 }),
    wkst,
    byDay: daysOf(fc.oneof(every, either(5))),
    byMonth: rarely(some(month, 4)),
    byMonthDay: rarely(some(either(31), 5)),
    byHour,
    bySetPos: position,
  }),
  YEARLY: fc.record({
    ...none,
    freq: fc.constant('YEARLY' as const),
    interval: fc.integer({ min: 1, max: 2 }),
    wkst,
    byDay: daysOf(fc.oneof(every, either(5))),
    byMonth: rarely(some(month, 4)),
    byMonthDay: rarely(some(either(31), 5)),
    byYearDay: rarely(some(either(366), 5)),
    byHour,
    bySetPos: position,
  }),
};

const kinds = fc.oneof(
  { weight: 2, arbitrary: ruleOf.DAILY },
  { weight: 3, arbitrary: ruleOf.WEEKLY },
  { weight: 4, arbitrary: ruleOf.MONTHLY },
  { weight: 1, arbitrary: ruleOf.YEARLY },
  // Weeks of the year, which libraries read most differently, with the days that have them.
  {
    weight: 1,
    arbitrary: fc
      .record({ rule: ruleOf.YEARLY, byDay: daysOf(every), byWeekNo: some(either(53), 3) })
      .map(({ rule, ...weeks }) => ({ ...rule, ...weeks, byMonth: [], byMonthDay: [], byYearDay: [] })),
  },
);

/** Half of the times of day lie about those at which clocks change. */
const time = fc.oneof(
  fc.constantFrom('00:30', '01:00', '01:30', '02:00', '02:30'),
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '45'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`),
);

/** Rules that begin in the two years before the end of 2026, on a date that they give themselves. */
export const randomRules: fc.Arbitrary<RandomRule> = fc
  .record({ rule: kinds, days: fc.integer({ min: 0, max: 700 }), time })
  .map(({ rule, days, time }) => {
    const begin = `${Temporal.PlainDate.from('2025-01-01').add({ days }).toString()}T${time}`;
    const [first] = referenceStarts(
      rule,
      begin,
      Temporal.PlainDate.from(begin.slice(0, 10)).add({ years: 2 }).toString(),
    );
    return first === undefined ? null : { first, rrule: toText(rule), rule };
  })
  .filter((one) => one !== null)
  // A series that begins in the hour that the clocks skip begins an hour later, and so goes on (docs/decisions/0014).
  .filter(({ first }) => !/^(?:2025-03-30|2026-03-29)T01/.test(first));

function toText({
  freq,
  interval,
  wkst,
  byDay,
  byMonth,
  byMonthDay,
  byYearDay,
  byWeekNo,
  byHour,
  bySetPos,
}: ReferenceRule): string {
  return [
    `FREQ=${freq}`,
    interval > 1 ? `;INTERVAL=${interval}` : '',
    wkst === 1 ? '' : `;WKST=${codes[wkst]}`,
    list('BYMONTH', byMonth),
    list('BYWEEKNO', byWeekNo),
    list('BYYEARDAY', byYearDay),
    list('BYMONTHDAY', byMonthDay),
    list(
      'BYDAY',
      byDay.map(({ weekday, nth }) => `${nth === 0 ? '' : nth}${codes[weekday]}`),
    ),
    list('BYHOUR', byHour),
    list('BYSETPOS', bySetPos),
  ].join('');
}

function list(name: string, values: readonly (number | string)[]): string {
  return values.length > 0 ? `;${name}=${values.join(',')}` : '';
}
