import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SentSchedule, toSchedule } from '../../../../subgraphs/local-offer/convert/schedule.ts';

const nothing: SentSchedule = {
  dtstart: null,
  freq: null,
  interval: null,
  byday: null,
  bymonthday: null,
  count: null,
  wkst: null,
  until: null,
  valid_from: null,
  valid_to: null,
  opens_at: null,
  closes_at: null,
  description: null,
  notes: null,
};

const read = (sent: Partial<SentSchedule>) => toSchedule({ ...nothing, ...sent });
const rruleOf = (sent: Partial<SentSchedule>) => read(sent).schedule?.rrule;

describe('a schedule of a feed', () => {
  it('becomes a rule in the hours of the wall clock, whatever offset it claims', () => {
    const sent = { freq: 'WEEKLY', byday: 'TU,TH', opens_at: '10:00:00Z', closes_at: '11:30+01:00' };
    expect(read(sent)).toEqual({
      schedule: {
        rrule: 'FREQ=WEEKLY;BYDAY=TU,TH',
        opensAt: '10:00',
        closesAt: '11:30',
        from: null,
        to: null,
        text: 'Tuesdays and Thursdays, 10:00 to 11:30',
      },
      words: null,
      problem: null,
    });
  });

  it.each([
    ['a frequency as Outpost writes it', { freq: 'week', byday: 'TH' }, 'FREQ=WEEKLY;BYDAY=TH'],
    ['days by their names', { freq: 'weekly', byday: 'Tuesday; thurs' }, 'FREQ=WEEKLY;BYDAY=TU,TH'],
    ['days without a frequency', { byday: 'MO' }, 'FREQ=WEEKLY;BYDAY=MO'],
    ['numbered days without a frequency', { byday: '2MO' }, 'FREQ=MONTHLY;BYDAY=2MO'],
    ['the last such day of the month', { freq: 'MONTHLY', byday: '-1FR' }, 'FREQ=MONTHLY;BYDAY=-1FR'],
    ['a plus before the number', { freq: 'MONTHLY', byday: '+1WE' }, 'FREQ=MONTHLY;BYDAY=1WE'],
    ['days of the month', { freq: 'MONTHLY', bymonthday: '1, 15' }, 'FREQ=MONTHLY;BYMONTHDAY=1,15'],
    [
      'a weekly rule with days of the month',
      { freq: 'WEEKLY', byday: 'MO', bymonthday: '2,3' },
      'FREQ=WEEKLY;BYDAY=MO',
    ],
    ['a start that says the weekday', { freq: 'WEEKLY', dtstart: '2026-10-06' }, 'FREQ=WEEKLY;BYDAY=TU'],
    ['a start that says the day', { freq: 'MONTHLY', dtstart: '2026-10-06' }, 'FREQ=MONTHLY;BYMONTHDAY=6'],
    ['a start alone', { dtstart: '2026-10-06' }, 'FREQ=DAILY;COUNT=1'],
    ['an interval of one', { freq: 'WEEKLY', interval: 1, byday: 'MO' }, 'FREQ=WEEKLY;BYDAY=MO'],
    ['an interval of nothing', { freq: 'WEEKLY', interval: 0, byday: 'MO' }, 'FREQ=WEEKLY;BYDAY=MO'],
    ['every day', { freq: 'DAILY' }, 'FREQ=DAILY'],
  ])('reads %s', (_what, sent, rrule) => {
    expect(rruleOf(sent)).toBe(rrule);
  });

  it('counts fortnights from its own start, and not from the day on which the record became valid', () => {
    const sent = { freq: 'WEEKLY', interval: 2, byday: 'TU', dtstart: '2026-10-06', valid_from: '2026-10-13' };
    expect(read(sent).schedule).toMatchObject({ rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: '2026-10-06' });
  });

  it('holds from the later of its two beginnings to the earlier of its two ends', () => {
    const dates = {
      dtstart: '2026-01-05',
      valid_from: '2026-09-01',
      valid_to: '2026-12-31',
      until: '2026-12-18T00:00:00Z',
    };
    expect(read({ freq: 'WEEKLY', byday: 'MO', ...dates }).schedule).toMatchObject({
      from: '2026-09-01',
      to: '2026-12-18',
    });
  });

  it('says what week an interval means where weeks begin on another day', () => {
    const sent = { freq: 'WEEKLY', interval: 2, byday: 'TU,SU', dtstart: '2026-10-06', wkst: 'SU' };
    expect(rruleOf(sent)).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU');
  });

  it('keeps its notes in its words', () => {
    const sent = { freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '11:30', description: 'Term time only' };
    expect(read(sent).schedule?.text).toBe('Tuesdays, 10:00 to 11:30. Term time only');
  });

  it('names the day of something that happens once', () => {
    const sent = { dtstart: '2026-10-06', opens_at: '10:00', closes_at: '11:30' };
    expect(read(sent).schedule?.text).toBe('6 October 2026, 10:00 to 11:30');
  });
});

describe('a schedule whose columns do not say which days are meant', () => {
  it.each([
    [
      'an interval with nothing to count from',
      { freq: 'WEEKLY', interval: 2, byday: 'TU' },
      /no dtstart to count from/,
    ],
    ['a count with nothing to count from', { freq: 'WEEKLY', count: 6, byday: 'TU' }, /no dtstart to count from/],
    ['a frequency alone', { freq: 'MONTHLY' }, /neither days nor a dtstart/],
    ['a frequency that is none', { freq: 'YEARLY' }, /freq/],
    ['a day that is none', { freq: 'WEEKLY', byday: 'TU,XX' }, /byday/],
    ['a day that is none, without a frequency', { byday: 'XX' }, /byday/],
    ['a week that counts as months do', { freq: 'WEEKLY', byday: '2TU' }, /byday/],
    ['a thirty-second', { freq: 'MONTHLY', bymonthday: '32' }, /bymonthday/],
  ])('is no rule: %s', (_what, sent, reason) => {
    const { schedule, problem } = read(sent);
    expect(schedule).toBeNull();
    expect(problem).toMatch(reason);
  });

  it('is kept as words', () => {
    const sent = { freq: 'WEEKLY', interval: 2, byday: 'TU', opens_at: '10:00', closes_at: '11:30' };
    expect(read(sent).words).toBe('Every other Tuesday, 10:00 to 11:30');
  });

  it('is no fault when it is meant as words', () => {
    expect(read({ description: 'By appointment' })).toEqual({ schedule: null, words: 'By appointment', problem: null });
  });
});

it('never throws, and never makes a rule with a part that RFC 5545 does not know', () => {
  const words = fc.option(fc.oneof(fc.string(), fc.constantFrom('WEEKLY', 'MO,TU', '2TU', '-1FR', '2026-10-06')), {
    nil: null,
  });
  const whole = fc.option(fc.double(), { nil: null });
  const sent = fc.record({
    freq: words,
    byday: words,
    bymonthday: words,
    dtstart: words,
    wkst: words,
    interval: whole,
    count: whole,
    opens_at: words,
    valid_to: words,
  });
  const part =
    /^(?:FREQ=(?:DAILY|WEEKLY|MONTHLY)|INTERVAL=\d+|COUNT=\d+|BYDAY=(?:-?\d?[A-Z]{2},?)+|BYMONTHDAY=[\d,-]+|WKST=[A-Z]{2})$/;
  fc.assert(
    fc.property(sent, (columns) => {
      const { schedule } = read(columns);
      for (const piece of schedule?.rrule.split(';') ?? []) expect(piece).toMatch(part);
    }),
    { numRuns: 2000 },
  );
});
