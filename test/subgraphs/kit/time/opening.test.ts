import { describe, expect, it } from 'vitest';
import type { HolidayHours, Schedule } from '../../../../subgraphs/kit/listing.ts';
import { toInstant } from '../../../../subgraphs/kit/time/london.ts';
import { assessOpen, assessOpenAnywhere, nextOpening } from '../../../../subgraphs/kit/time/opening.ts';

function on(rrule: string, hours: string, more: Partial<Schedule> = {}): Schedule {
  const [opensAt = null, closesAt = null] = hours.split('-').map((time) => time || null);
  return { rrule, opensAt, closesAt, from: null, to: null, text: '', ...more };
}

function shut(from: string, to = from): HolidayHours {
  return { from, to, closed: true, opensAt: null, closesAt: null };
}

function other(day: string, hours: string): HolidayHours {
  const { opensAt, closesAt } = on('', hours);
  return { from: day, to: day, closed: false, opensAt, closesAt };
}

const weekdays = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';

/** Made by hand: the wall clock in London, and whether it is open then (+), closed (-) or not known (?). */
const truth: readonly [string, { schedules: Schedule[]; holidayHours?: HolidayHours[] }, string][] = [
  [
    'an office on weekdays',
    { schedules: [on(weekdays, '09:00-17:00')] },
    `Sun 2026-11-22: 00:00- 09:00- 12:00- 16:59- 23:59-
     Mon 2026-11-23: 00:00- 08:59- 09:00+ 12:00+ 16:59+ 17:00- 23:59-
     Fri 2026-11-27: 08:00- 09:30+ 16:30+ 17:30-
     Sat 2026-11-28: 09:00- 12:00-`,
  ],
  [
    'split days',
    { schedules: [on('FREQ=WEEKLY;BYDAY=MO,WE', '09:00-12:30'), on('FREQ=WEEKLY;BYDAY=MO,WE', '13:30-17:00')] },
    `Mon 2026-11-23: 08:59- 09:00+ 12:29+ 12:30- 13:00- 13:29- 13:30+ 16:59+ 17:00-
     Tue 2026-11-24: 09:30- 14:00-
     Wed 2026-11-25: 08:30- 10:00+ 12:45- 15:00+ 17:01-`,
  ],
  [
    'a café at the weekend',
    { schedules: [on('FREQ=WEEKLY;BYDAY=SU', '10:00-16:00'), on('FREQ=WEEKLY;BYDAY=SA', '09:00-13:00')] },
    `Sat 2026-11-21: 08:59- 09:00+ 12:59+ 13:00- 15:00-
     Sun 2026-11-22: 09:00- 09:59- 10:00+ 13:30+ 15:59+ 16:00-
     Mon 2026-11-23: 10:00- 12:00-`,
  ],
  [
    'nights that run past midnight',
    { schedules: [on('FREQ=WEEKLY;BYDAY=FR,SA', '22:00-02:00')] },
    `Fri 2026-11-27: 00:30- 01:59- 21:59- 22:00+ 23:59+
     Sat 2026-11-28: 00:00+ 01:59+ 02:00- 12:00- 22:00+
     Sun 2026-11-29: 00:30+ 01:30+ 02:00- 22:30-
     Mon 2026-11-30: 00:30-`,
  ],
  [
    'a line that is always open',
    { schedules: [on('FREQ=DAILY', '00:00-23:59')] },
    `Sun 2026-11-22: 00:00+ 03:00+ 12:00+ 23:59+
     Fri 2026-12-25: 00:00+ 23:59+
     Fri 2027-01-01: 00:00+`,
  ],
  [
    'until midnight, and from then on',
    { schedules: [on('FREQ=WEEKLY;BYDAY=MO', '18:00-00:00'), on('FREQ=WEEKLY;BYDAY=WE', '00:00-00:00')] },
    `Mon 2026-11-23: 17:59- 18:00+ 23:59+
     Tue 2026-11-24: 00:00- 12:00- 23:59-
     Wed 2026-11-25: 00:00+ 12:00+ 23:59+
     Thu 2026-11-26: 00:00-`,
  ],
  [
    'every other Tuesday',
    { schedules: [on('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', '10:00-12:00', { from: '2026-11-03' })] },
    `Mon 2026-11-02: 10:30?
     Tue 2026-11-03: 09:59- 10:00+ 12:00-
     Tue 2026-11-10: 10:30-
     Tue 2026-11-17: 10:30+ 12:30-
     Tue 2026-11-24: 10:30-
     Tue 2026-12-01: 11:59+
     Tue 2027-03-23: 10:00+
     Tue 2027-03-30: 10:00-
     Tue 2027-04-06: 10:00+`,
  ],
  [
    'every other Tuesday, nobody says which',
    { schedules: [on('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', '10:00-12:00')] },
    `Tue 2026-11-24: 10:30? 15:00?
     Wed 2026-11-25: 10:30?`,
  ],
  [
    'first Tuesdays and last Fridays',
    { schedules: [on('FREQ=MONTHLY;BYDAY=1TU', '14:00-16:00'), on('FREQ=MONTHLY;BYDAY=-1FR', '14:00-16:00')] },
    `Tue 2026-11-24: 14:30-
     Fri 2026-11-20: 14:30-
     Fri 2026-11-27: 13:59- 14:00+ 15:59+ 16:00-
     Tue 2026-12-01: 14:30+ 16:30-
     Tue 2026-12-08: 14:30-
     Fri 2026-12-25: 14:30+`,
  ],
  [
    'the 31st, or else the last day',
    { schedules: [on('FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', '09:00-11:00')] },
    `Sat 2026-11-28: 10:00-
     Sun 2026-11-29: 10:00-
     Mon 2026-11-30: 08:59- 10:00+ 11:00-
     Wed 2026-12-30: 10:00-
     Thu 2026-12-31: 10:00+
     Sun 2027-02-28: 10:00+`,
  ],
  [
    'Christmas, with hours of its own',
    {
      schedules: [on(weekdays, '09:00-17:00')],
      holidayHours: [
        other('2026-12-24', '09:00-12:00'),
        shut('2026-12-25', '2026-12-28'),
        other('2026-12-31', '09:00-13:00'),
      ],
    },
    `Wed 2026-12-23: 09:00+ 16:00+
     Thu 2026-12-24: 08:59- 09:00+ 11:59+ 12:00- 16:00-
     Fri 2026-12-25: 09:00- 12:00-
     Sat 2026-12-26: 10:00-
     Mon 2026-12-28: 10:00- 16:59-
     Tue 2026-12-29: 10:00+ 16:59+
     Thu 2026-12-31: 12:59+ 13:00- 16:00-
     Fri 2027-01-01: 10:00+`,
  ],
  [
    'a bank holiday of which nothing is said',
    { schedules: [on(weekdays, '09:00-17:00')] },
    `Fri 2026-12-25: 10:00+ 18:00-
     Mon 2026-12-28: 10:00+`,
  ],
  [
    'a closed day beside other rows, and two rows of one day',
    {
      schedules: [on('FREQ=DAILY', '08:00-20:00')],
      holidayHours: [
        other('2026-12-26', '10:00-12:00'),
        shut('2026-12-26'),
        other('2026-12-27', '10:00-12:00'),
        other('2026-12-27', '14:00-16:00'),
      ],
    },
    `Fri 2026-12-25: 19:59+
     Sat 2026-12-26: 09:00- 11:00-
     Sun 2026-12-27: 09:00- 10:00+ 12:00- 13:00- 14:00+ 15:59+ 16:00- 19:00-
     Mon 2026-12-28: 08:00+`,
  ],
  [
    'a night that a closed day follows, and one that it is',
    { schedules: [on('FREQ=DAILY', '20:00-03:00')], holidayHours: [shut('2026-12-25')] },
    `Thu 2026-12-24: 19:59- 20:00+
     Fri 2026-12-25: 00:00+ 02:59+ 03:00- 20:00- 23:00-
     Sat 2026-12-26: 00:30- 02:00- 20:00+`,
  ],
  [
    'summer and winter: ten is ten',
    { schedules: [on('FREQ=WEEKLY;BYDAY=SA,SU,MO', '10:00-11:00')] },
    `Sat 2026-10-24: 09:59- 10:00+ 10:59+ 11:00-
     Sun 2026-10-25: 09:00- 09:59- 10:00+ 11:00-
     Mon 2026-10-26: 09:59- 10:00+ 11:00-
     Sat 2027-03-27: 09:59- 10:00+ 11:00-
     Sun 2027-03-28: 09:00- 09:59- 10:00+ 10:59+ 11:00-
     Mon 2027-03-29: 10:00+ 11:00-`,
  ],
  [
    'the nights on which clocks change',
    { schedules: [on('FREQ=WEEKLY;BYDAY=SA', '23:00-03:00')] },
    `Sat 2026-10-24: 22:59- 23:00+
     Sun 2026-10-25: 00:59+ 01:30+ 02:59+ 03:00-
     Sat 2027-03-27: 23:30+
     Sun 2027-03-28: 00:59+ 02:00+ 02:59+ 03:00-`,
  ],
  [
    'two school terms',
    {
      schedules: [
        on('FREQ=WEEKLY;BYDAY=TU', '10:00-11:00', { from: '2026-11-02', to: '2026-12-18' }),
        on('FREQ=WEEKLY;BYDAY=TU', '13:00-14:00', { from: '2027-01-04', to: '2027-02-12' }),
      ],
    },
    `Tue 2026-10-27: 10:30?
     Tue 2026-11-03: 10:30+ 13:30-
     Tue 2026-12-15: 10:30+
     Wed 2026-12-16: 10:30-
     Tue 2026-12-22: 10:30?
     Tue 2027-01-05: 10:30- 13:30+
     Tue 2027-02-16: 13:30?`,
  ],
  [
    'one day, and a number of days',
    {
      schedules: [
        on('FREQ=DAILY;COUNT=1', '10:00-15:00', { from: '2026-11-21', to: '2026-11-21' }),
        on('FREQ=WEEKLY;COUNT=2', '18:00-19:00', { from: '2026-11-18' }),
      ],
    },
    `Wed 2026-11-18: 17:59- 18:30+
     Sat 2026-11-21: 10:00+ 15:00-
     Sun 2026-11-22: 10:30-
     Wed 2026-11-25: 18:30+
     Wed 2026-12-02: 18:30?`,
  ],
  [
    'no word of closing, and none of opening',
    {
      schedules: [
        on('FREQ=WEEKLY;BYDAY=MO', '10:00-'),
        on('FREQ=WEEKLY;BYDAY=WE', '-12:00'),
        on('FREQ=WEEKLY;BYDAY=FR', '-'),
      ],
    },
    `Mon 2026-11-23: 09:59- 10:00? 23:00?
     Tue 2026-11-24: 10:00-
     Wed 2026-11-25: 00:00? 11:59? 12:00- 18:00-
     Thu 2026-11-26: 12:00-
     Fri 2026-11-27: 00:00? 12:00? 23:59?`,
  ],
  ['no hours at all', { schedules: [] }, `Mon 2026-11-23: 03:00? 10:00? 23:00?`],
  [
    'hours of one date alone',
    { schedules: [], holidayHours: [shut('2026-12-25'), other('2026-12-26', '10:00-12:00')] },
    `Thu 2026-12-24: 10:00?
     Fri 2026-12-25: 10:00- 20:00-
     Sat 2026-12-26: 09:00- 10:00+ 12:00-
     Sun 2026-12-27: 10:00?`,
  ],
  [
    'a rule that says nothing, beside one that does',
    { schedules: [on('FREQ=FULLMOON', '10:00-12:00'), on('FREQ=WEEKLY;BYDAY=MO', '09:00-11:00')] },
    `Mon 2026-11-23: 09:30+ 11:30?
     Tue 2026-11-24: 10:30?`,
  ],
];

const cases = truth.flatMap(([what, { schedules, holidayHours = [] }, table]) =>
  table.split('\n').flatMap((line) => {
    const [, weekday = '', day = '', moments = ''] = line.trim().match(/^(\w{3}) ([\d-]+): (.+)$/) ?? [];
    return moments.split(' ').map((moment) => ({
      what,
      hours: { schedules, holidayHours },
      weekday,
      day,
      time: moment.slice(0, 5),
      expected: { '+': 'YES', '-': 'NO', '?': 'UNKNOWN' }[moment.slice(5)],
    }));
  }),
);

describe('open at a moment', () => {
  it('is asked of at least 200 moments made by hand', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });

  it.each(cases)('$what: $weekday $day $time is $expected', ({ hours, weekday, day, time, expected }) => {
    expect(Temporal.PlainDate.from(day).toLocaleString('en-GB', { weekday: 'short' })).toBe(weekday);
    expect(assessOpen(hours, toInstant(day, time))).toBe(expected);
  });

  it('anywhere is open where one place is, and closed where every place is', () => {
    const [open, closed] = ['09:00-17:00', '18:00-19:00'].map((hours) => ({
      schedules: [on('FREQ=DAILY', hours)],
      holidayHours: [],
    }));
    const unknown = { schedules: [], holidayHours: [] };
    const at = toInstant('2026-11-23', '10:00');
    if (!open || !closed) throw new Error('Expected two places.');
    expect(assessOpenAnywhere([closed, unknown, open], at)).toBe('YES');
    expect(assessOpenAnywhere([closed, unknown], at)).toBe('UNKNOWN');
    expect(assessOpenAnywhere([closed, closed], at)).toBe('NO');
    expect(assessOpenAnywhere([], at)).toBe('UNKNOWN');
  });
});

function next(schedules: Schedule[], day: string, time: string, holidayHours: HolidayHours[] = []): string | null {
  const span = nextOpening({ schedules, holidayHours }, toInstant(day, time));
  return span && [span.start, span.end].map((end) => end.toString().slice(0, 16)).join(' ');
}

describe('the next opening', () => {
  const office = [on(weekdays, '09:00-17:00')];

  it('is the one under way, and then the next', () => {
    expect(next(office, '2026-11-23', '10:00')).toBe('2026-11-23T09:00 2026-11-23T17:00');
    expect(next(office, '2026-11-23', '17:00')).toBe('2026-11-24T09:00 2026-11-24T17:00');
    expect(next(office, '2026-11-27', '18:00')).toBe('2026-11-30T09:00 2026-11-30T17:00');
  });

  it('passes over days that are closed, and keeps to London’s clock', () => {
    expect(next(office, '2026-12-24', '18:00', [shut('2026-12-25', '2026-12-28')])).toBe(
      '2026-12-29T09:00 2026-12-29T17:00',
    );
    expect(next(office, '2026-10-23', '18:00')).toBe('2026-10-26T09:00 2026-10-26T17:00');
    expect(next(office, '2027-03-26', '18:00')).toBe('2027-03-29T08:00 2027-03-29T16:00');
  });

  it('goes on past midnight, and over rows that follow one another', () => {
    expect(next([on('FREQ=DAILY', '22:00-02:00')], '2026-11-24', '01:00')).toBe('2026-11-23T22:00 2026-11-24T02:00');
    const rows = [on('FREQ=DAILY', '09:00-12:00'), on('FREQ=DAILY', '12:00-15:00')];
    expect(next(rows, '2026-11-24', '08:00')).toBe('2026-11-24T09:00 2026-11-24T15:00');
  });

  it('is none where none is known', () => {
    expect(next([], '2026-11-24', '08:00')).toBeNull();
    expect(next([on('FREQ=DAILY', '09:00-')], '2026-11-24', '08:00')).toBeNull();
    expect(next([on('FREQ=WEEKLY;BYDAY=TU', '10:00-11:00', { to: '2026-11-20' })], '2026-11-24', '08:00')).toBeNull();
  });
});
