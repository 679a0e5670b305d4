import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecurrence } from '../../../../../subgraphs/kit/time/recurrence/parse-recurrence.ts';
import { countedLast } from '../../../../../subgraphs/kit/time/recurrence/zoned-times.ts';
import { readCalendar, startsIn, toFile } from '../../../timetable/calendar.ts';
import { type RandomRule, randomRules } from './random-rules.ts';
import { readers } from './readers.ts';
import { type ReferenceRule, referenceStarts } from './reference.ts';

const plain: ReferenceRule = {
  freq: 'DAILY',
  interval: 1,
  wkst: 1,
  byDay: [],
  byMonth: [],
  byMonthDay: [],
  byYearDay: [],
  byWeekNo: [],
  byHour: [],
  bySetPos: [],
};

// Some thousands of rules take longer than other tests may where the machine is busy.
describe('random rules over both changes of the clocks', { timeout: 120_000 }, () => {
  it('are read as the obvious reference reads them', () => {
    fc.assert(
      fc.property(randomRules, (given) => {
        expect(readers.ours(given)).toEqual(readers.reference(given));
      }),
      { numRuns: 2_000 },
    );
  });

  it('end after so many dates, of which the first is one', () => {
    fc.assert(
      fc.property(randomRules, fc.integer({ min: 1, max: 12 }), ({ first, rrule, rule }, count) => {
        const starts = referenceStarts(rule, first, '2036-12-31');
        const parsed = parseRecurrence(rrule);
        const start = Temporal.ZonedDateTime.from(`${first}:00[UTC]`);
        const last = parsed && countedLast(parsed, start, count);
        fc.pre(starts.length >= count);
        expect(last?.toPlainDateTime().toString({ smallestUnit: 'minute' })).toBe(starts[count - 1]);
      }),
      { numRuns: 300 },
    );
  });
});

/** Rules that a library reads otherwise than the reference and we do: each fault of theirs, kept as a case. */
const faults: readonly (RandomRule & { library: 'rruleTemporal' | 'icalJs'; what: string })[] = [
  {
    library: 'rruleTemporal',
    what: 'of BYDAY in a year, some with a place and some without, it forgets the latter',
    first: '2026-11-27T01:00',
    rrule: 'FREQ=YEARLY;BYDAY=1TH,FR,1FR',
    rule: {
      ...plain,
      freq: 'YEARLY',
      byDay: [
        { weekday: 4, nth: 1 },
        { weekday: 5, nth: 0 },
        { weekday: 5, nth: 1 },
      ],
    },
  },
  {
    library: 'icalJs',
    what: 'it counts intervals of days from the wrong one where BYDAY skips some',
    first: '2025-01-12T10:45',
    rrule: 'FREQ=DAILY;INTERVAL=4;BYDAY=SU,FR,TU,SA;BYHOUR=13,10',
    rule: {
      ...plain,
      interval: 4,
      byHour: [13, 10],
      byDay: [0, 5, 2, 6].map((weekday) => ({ weekday, nth: 0 })),
    },
  },
  {
    library: 'icalJs',
    what: 'it counts BYSETPOS in a month without its hours',
    first: '2025-06-01T07:00',
    rrule: 'FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-9,1;BYHOUR=7,21;BYSETPOS=1',
    rule: { ...plain, freq: 'MONTHLY', interval: 5, byMonthDay: [-9, 1], byHour: [7, 21], bySetPos: [1] },
  },
  {
    library: 'icalJs',
    what: 'it leaves months out of a monthly rule that names its months',
    first: '2025-11-08T03:45',
    rrule: 'FREQ=MONTHLY;INTERVAL=2;BYMONTH=11,2,6',
    rule: { ...plain, freq: 'MONTHLY', interval: 2, byMonth: [11, 2, 6] },
  },
];

describe('what a library reads otherwise', () => {
  it.each(faults)('$library: $what ($rrule)', ({ library, ...given }) => {
    expect(readers.ours(given)).toEqual(readers.reference(given));
    expect(readers[library](given)).not.toEqual(readers.reference(given));
  });
});

function startsOf(start: string, rrule: string, window: readonly [string, string]): string[] {
  const lines = ['UID:a', 'SUMMARY:x', `DTSTART;TZID=Europe/London:${start}`, `RRULE:${rrule}`];
  return startsIn(readCalendar(toFile(lines)).series, window);
}

/** The examples of RFC 5545 section 3.8.5.3 that families meet, moved to London. */
describe('the standard’s own examples', () => {
  it.each([
    [
      'every other week begun on Monday',
      '19970805T090000',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
      ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
    ],
    [
      'every other week begun on Sunday',
      '19970805T090000',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
    ],
    [
      'the last weekday of a month',
      '19970930T090000',
      'FREQ=MONTHLY;COUNT=4;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      ['1997-09-30', '1997-10-31', '1997-11-28', '1997-12-31'],
    ],
    [
      'the third of three weekdays',
      '19970904T090000',
      'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
      ['1997-09-04', '1997-10-07', '1997-11-06'],
    ],
    [
      'the third day from the end',
      '19970928T090000',
      'FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3',
      ['1997-09-28', '1997-10-29', '1997-11-28'],
    ],
    [
      'every Friday the 13th, and the first date',
      '19970902T090000',
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=4',
      ['1997-09-02', '1998-02-13', '1998-03-13', '1998-11-13'],
    ],
    [
      'the Monday of week 20',
      '19970512T090000',
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3',
      ['1997-05-12', '1998-05-11', '1999-05-17'],
    ],
    [
      'the 1st, 100th and 200th day',
      '19970101T090000',
      'FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200',
      ['1997-01-01', '1997-04-10', '1997-07-19', '2000-01-01'],
    ],
    [
      'the day that a short month lacks',
      '20000115T090000',
      'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
      ['2000-01-15', '2000-01-30', '2000-02-15', '2000-03-15', '2000-03-30'],
    ],
  ])('%s', (_what, start, rrule, expected) => {
    const starts = startsOf(start, rrule, ['1997-01-01T00:00:00Z', '2001-01-01T00:00:00Z']);
    expect(starts.map((one) => one.slice(0, 10))).toEqual(expected);
  });
});

describe('a time that the clocks', () => {
  const thrice = 'FREQ=DAILY;COUNT=3';
  const window = ['2026-10-01T00:00:00Z', '2027-04-30T00:00:00Z'] as const;

  it('skip is left out and not counted', () => {
    expect(startsOf('20270327T013000', thrice, window)).toEqual([
      '2027-03-27T01:30',
      '2027-03-29T00:30',
      '2027-03-30T00:30',
    ]);
  });

  it('repeat is the first of the two', () => {
    expect(startsOf('20261024T013000', thrice, window)).toEqual([
      '2026-10-24T00:30',
      '2026-10-25T00:30',
      '2026-10-26T01:30',
    ]);
  });
});

it.each([
  'FREQ=HOURLY',
  'FREQ=WEEKLY;BYMONTHDAY=3',
  'FREQ=WEEKLY;BYDAY=1TU',
  'FREQ=YEARLY;BYWEEKNO=3;BYDAY=1TU',
  'FREQ=MONTHLY;BYWEEKNO=3',
  'FREQ=DAILY;BYYEARDAY=3',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;COUNT=0',
  'FREQ=DAILY;BYHOUR=24',
  'FREQ=DAILY;BYMINUTE=60',
  'FREQ=MONTHLY;BYMONTHDAY=32',
  'FREQ=MONTHLY;BYSETPOS=0;BYDAY=MO',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=WEEKLY;WKST=XX',
  'FREQ=WEEKLY;UNTIL=tomorrow',
  'FREQ=WEEKLY;BYEASTER=1',
  'weekly',
  '',
])('%j is no rule', (text) => {
  expect(parseRecurrence(text)).toBeNull();
});
