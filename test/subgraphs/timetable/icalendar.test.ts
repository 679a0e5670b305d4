import { describe, expect, it } from 'vitest';
import { mostEvents, parseCalendar } from '../../../subgraphs/timetable/parse/icalendar.ts';
import { toSchedules } from '../../../subgraphs/timetable/convert/listings/schedules.ts';
import type { Series } from '../../../subgraphs/timetable/series.ts';
import { readCalendar, sessionsIn, startsIn, toFile, toFileWith } from './calendar.ts';

function only(series: readonly Series[]): Series {
  if (!series[0] || series.length > 1) throw new Error('Expected one series.');
  return series[0];
}

const weekly = ['UID:a', 'SUMMARY:Baby group', 'DTSTART;TZID=Europe/London:20261020T100000', 'DURATION:PT1H'];

/** The starts of one entry, made of a name and what is added to it. */
function startsOf(...lines: readonly string[]): string[] {
  return startsIn(readCalendar(toFile(['UID:a', 'SUMMARY:Baby group', ...lines])).series);
}

function reasonsOf(...lines: readonly string[]): string[] {
  return readCalendar(toFile(['UID:a', 'SUMMARY:Baby group', ...lines])).rejected.map(({ reason }) => reason);
}

describe('the time of an entry', () => {
  it.each([
    ['of London', 'DTSTART;TZID=Europe/London:20260706T100000', '2026-07-06T09:00'],
    ['without a zone, which is London’s', 'DTSTART:20260706T100000', '2026-07-06T09:00'],
    ['in UTC', 'DTSTART:20260706T100000Z', '2026-07-06T10:00'],
    ['of Outlook, summer time included', 'DTSTART;TZID=GMT Standard Time:20260706T100000', '2026-07-06T09:00'],
    ['of Outlook in another country', 'DTSTART;TZID=Eastern Standard Time:20260706T100000', '2026-07-06T14:00'],
    ['of Exchange', 'DTSTART;TZID="(UTC+00:00) Dublin, Edinburgh, Lisbon, London":20260706T100000', '2026-07-06T09:00'],
    ['of a program that signs its zones', 'DTSTART;TZID=/example.org/Europe/Paris:20260706T100000', '2026-07-06T08:00'],
    ['of another country', 'DTSTART;TZID=America/New_York:20260706T100000', '2026-07-06T14:00'],
    ['that the spring change skips', 'DTSTART;TZID=Europe/London:20270328T013000', '2027-03-28T01:30'],
    ['that the autumn change repeats: the first', 'DTSTART;TZID=Europe/London:20261025T013000', '2026-10-25T00:30'],
    ['without seconds', 'DTSTART:20260706T1000', '2026-07-06T09:00'],
    ['that is a day and does not say so', 'DTSTART:20260706', '2026-07-05T23:00'],
    ['that is a day: midnight in London', 'DTSTART;VALUE=DATE:20260706', '2026-07-05T23:00'],
  ])('%s', (_what, start, expected) => {
    expect(
      startsIn(readCalendar(toFile(['UID:a', 'SUMMARY:x', start])).series, [
        '2026-07-01T00:00:00Z',
        '2027-07-01T00:00:00Z',
      ]),
    ).toEqual([expected]);
  });

  it('needs a zone that is known', () => {
    expect(reasonsOf('DTSTART;TZID=Customized Time Zone 1:20260706T100000')).toEqual([
      'The time zone of DTSTART is not known.',
    ]);
  });

  it.each([
    ['to DTEND', ['DTSTART:20261020T100000Z', 'DTEND:20261020T113000Z'], '2026-10-20T10:00–11:30'],
    ['for DURATION', ['DTSTART:20261020T100000Z', 'DURATION:PT45M'], '2026-10-20T10:00–10:45'],
    ['with neither: a time has no length', ['DTSTART:20261020T100000Z'], '2026-10-20T10:00–10:00'],
    ['with neither: a day lasts that day', ['DTSTART;VALUE=DATE:20261120'], '2026-11-20T00:00–00:00'],
    [
      'a day that ends when it begins',
      ['DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261120'],
      '2026-11-20T00:00–00:00',
    ],
  ])('lasts %s', (_what, lines, expected) => {
    const { series } = readCalendar(toFile(['UID:a', 'SUMMARY:x', ...lines]));
    expect(sessionsIn(series)).toEqual([`${expected} SCHEDULED`]);
  });

  it.each([
    [['DTSTART:20261020T100000Z', 'DTEND:20261020T090000Z'], 'It ends before it starts.'],
    [['DTSTART;VALUE=DATE:20261020', 'DTEND:20261020T090000Z'], 'Only one of DTSTART and DTEND has a time of day.'],
    [['DTSTART:20261320T100000Z'], 'DTSTART is not a date or time.'],
    [['DTSTART:tomorrow'], 'DTSTART is not a date or time.'],
    [['DURATION:PT1H'], 'It has no DTSTART.'],
  ])('%j is refused', (lines, reason) => {
    expect(reasonsOf(...lines)).toEqual([reason]);
  });
});

function summerDaysUntil(until: string): string[] {
  const lines = ['UID:a', 'SUMMARY:x', 'DTSTART;VALUE=DATE:20260601', `RRULE:FREQ=DAILY;UNTIL=${until}`];
  return startsIn(readCalendar(toFile(lines)).series, ['2026-05-01T00:00:00Z', '2026-08-01T00:00:00Z']);
}

describe('a rule', () => {
  const start = 'DTSTART;TZID=Europe/London:20261020T100000';

  it.each([
    ['a moment in UTC', 'UNTIL=20261103T100000Z', 3],
    ['a moment in UTC, just before the last', 'UNTIL=20261103T095959Z', 2],
    ['a time on the wall', 'UNTIL=20261103T100000', 3],
    ['a day, to its end', 'UNTIL=20261103', 3],
    ['the day before', 'UNTIL=20261102', 2],
  ])('ends at %s', (_what, until, count) => {
    expect(startsOf(start, `RRULE:FREQ=WEEKLY;${until}`)).toHaveLength(count);
  });

  it('of whole days ends on the day that is meant in London', () => {
    expect(summerDaysUntil('20260603')).toHaveLength(3);
    expect(summerDaysUntil('20260602T230000Z')).toHaveLength(3);
    expect(summerDaysUntil('20260602')).toHaveLength(2);
  });

  it('counts the first date, and those that are left out', () => {
    expect(startsOf(start, 'RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE;TZID=Europe/London:20261027T100000')).toEqual([
      '2026-10-20T09:00',
      '2026-11-03T10:00',
      '2026-11-10T10:00',
    ]);
  });

  it('counts a first date that it would not give itself', () => {
    expect(startsOf(start, 'RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=3')).toEqual([
      '2026-10-20T09:00',
      '2026-10-21T09:00',
      '2026-10-28T10:00',
    ]);
  });

  it('keeps every other week, and the last Friday of the month', () => {
    const fortnightly = startsOf(start, 'RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261130');
    expect(fortnightly).toEqual(['2026-10-20T09:00', '2026-11-03T10:00', '2026-11-17T10:00']);
    const monthly = startsOf('DTSTART;TZID=Europe/London:20261030T170000', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3');
    expect(monthly).toEqual(['2026-10-30T17:00', '2026-11-27T17:00', '2026-12-25T17:00']);
  });

  it('skips days that a month does not have', () => {
    const monthly = startsOf('DTSTART;TZID=Europe/London:20261031T100000', 'RRULE:FREQ=MONTHLY;UNTIL=20270331');
    expect(monthly.map((start) => start.slice(0, 10))).toEqual([
      '2026-10-31',
      '2026-12-31',
      '2027-01-31',
      '2027-03-31',
    ]);
  });

  it('of dates in UTC stays in UTC', () => {
    const starts = startsOf('DTSTART:20261020T100000Z', 'RRULE:FREQ=WEEKLY;COUNT=2');
    expect(starts).toEqual(['2026-10-20T10:00', '2026-10-27T10:00']);
  });

  it('has further dates and periods beside it, and needs none', () => {
    expect(
      startsOf(
        start,
        'RDATE;TZID=Europe/London:20261022T140000,20261029T140000',
        'RDATE;VALUE=PERIOD:20261105T100000Z/PT2H',
      ),
    ).toEqual(['2026-10-20T09:00', '2026-10-22T13:00', '2026-10-29T14:00', '2026-11-05T10:00']);
  });

  it.each([
    ['RRULE:FREQ=HOURLY', 'RRULE repeats HOURLY; only DAILY, WEEKLY, MONTHLY and YEARLY are read.'],
    ['RRULE:FREQ=SECONDLY;COUNT=5', 'RRULE repeats SECONDLY; only DAILY, WEEKLY, MONTHLY and YEARLY are read.'],
    ['RRULE:FREQ=DAILY;COUNT=99999', 'RRULE has a COUNT that is not from 1 to 1000.'],
    ['RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5', 'RRULE is not a rule that can be followed.'],
    ['RRULE:FREQ=WEEKLY;BYDAY=XX', 'An entry of the calendar is not iCalendar.'],
    ['EXRULE:FREQ=MONTHLY', 'It uses EXRULE, which RFC 5545 has withdrawn.'],
  ])('%s is refused, with its entry', (line, reason) => {
    expect(reasonsOf(start, line)).toEqual([reason]);
  });
});

describe('dates that are left out', () => {
  const rule = ['DTSTART;TZID=Europe/London:20261020T100000', 'RRULE:FREQ=WEEKLY;COUNT=3'];
  it.each([
    ['by their start', 'EXDATE;TZID=Europe/London:20261027T100000'],
    ['by their start in UTC', 'EXDATE:20261027T100000Z'],
    ['by their day', 'EXDATE;VALUE=DATE:20261027'],
    ['by their day, which does not say so', 'EXDATE:20261027'],
    ['one of a list', 'EXDATE;TZID=Europe/London:20261201T100000,20261027T100000'],
  ])('%s', (_what, line) => {
    expect(startsOf(...rule, line)).toEqual(['2026-10-20T09:00', '2026-11-03T10:00']);
  });

  it('are not those at another time of the day', () => {
    expect(startsOf(...rule, 'EXDATE;TZID=Europe/London:20261027T110000')).toHaveLength(3);
  });

  it('of whole days may be written with a time', () => {
    const lines = ['DTSTART;VALUE=DATE:20261120', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20261121T000000'];
    expect(startsOf(...lines)).toEqual(['2026-11-20T00:00', '2026-11-22T00:00']);
  });
});

const id = 'RECURRENCE-ID;TZID=Europe/London:20261027T100000';

/** The entry that moves that date to another hour. */
function at(hour: number, ...more: readonly string[]): string[] {
  return ['UID:a', id, `DTSTART;TZID=Europe/London:20261027T${hour}0000`, ...more];
}

describe('an entry for one date', () => {
  const series = [...weekly, 'LOCATION:Hall A', 'DESCRIPTION:Songs', 'CATEGORIES:Free', 'RRULE:FREQ=WEEKLY;COUNT=3'];

  function changedBy(...lines: readonly string[]) {
    return readCalendar(toFile(series, ['UID:a', id, ...lines]), 'carshalton');
  }

  it('that changes its words alone does not move it, and takes the rest from its series', () => {
    const { series } = changedBy('SUMMARY:Baby group with the library', 'DTSTART;TZID=Europe/London:20261027T100000');
    expect(sessionsIn(series)[1]).toBe('2026-10-27T10:00–11:00 SCHEDULED');
    expect(series[0]?.changes[0]?.occasion).toMatchObject({
      title: 'Baby group with the library',
      description: 'Songs',
      free: 'YES',
      place: { id: 'timetable:carshalton/hall-a' },
    });
  });

  it('that changes its place moves it', () => {
    const { series } = changedBy('LOCATION:Hall B', 'DTSTART;TZID=Europe/London:20261027T100000');
    expect(sessionsIn(series)[1]).toBe('2026-10-27T10:00–11:00 MOVED');
  });

  it('may say only that it is off', () => {
    expect(sessionsIn(changedBy('STATUS:CANCELLED').series)[1]).toBe('2026-10-27T10:00–11:00 CANCELLED');
    expect(sessionsIn(changedBy('SUMMARY:CANCELLED - Baby group').series)[1]).toBe('2026-10-27T10:00–11:00 CANCELLED');
  });

  it('names its date by a day too', () => {
    const file = toFile(series, ['UID:a', 'RECURRENCE-ID;VALUE=DATE:20261027', 'STATUS:CANCELLED']);
    expect(sessionsIn(readCalendar(file).series)[1]).toBe('2026-10-27T10:00–11:00 CANCELLED');
  });

  it('holds although the date is also left out, unless it is off', () => {
    const left = [...series, 'EXDATE;TZID=Europe/London:20261027T100000'];
    const moved = ['UID:a', id, 'DTSTART;TZID=Europe/London:20261028T100000'];
    expect(sessionsIn(readCalendar(toFile(left, moved)).series)).toContain('2026-10-28T10:00–11:00 MOVED');
    expect(sessionsIn(readCalendar(toFile(left, ['UID:a', id, 'STATUS:CANCELLED'])).series)).toHaveLength(2);
  });

  it('holds the newest of several, by SEQUENCE and then by LAST-MODIFIED', () => {
    const bySequence = toFile(at(15, 'SEQUENCE:2'), series, at(14, 'SEQUENCE:1'));
    expect(startsIn(readCalendar(bySequence).series)[1]).toBe('2026-10-27T15:00');
    const byDate = toFile(at(15, 'LAST-MODIFIED:20261002T000000Z'), series, at(14, 'LAST-MODIFIED:20261001T000000Z'));
    expect(startsIn(readCalendar(byDate).series)[1]).toBe('2026-10-27T15:00');
  });

  it('stands alone where its series is missing', () => {
    const file = toFile(
      ['UID:a', id, 'SUMMARY:Baby group', 'DTSTART:20261027T110000Z'],
      ['UID:a', 'RECURRENCE-ID:20261103T100000Z', 'SUMMARY:Baby group', 'DTSTART:20261103T100000Z', 'STATUS:CANCELLED'],
    );
    expect(sessionsIn(readCalendar(file).series)).toEqual([
      '2026-10-27T11:00–11:00 MOVED',
      '2026-11-03T10:00–10:00 CANCELLED',
    ]);
  });

  const onwards = 'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20261027T100000';

  it('and every later one moves them all as far, and gives them its words', () => {
    const { series: read, rejected } = readCalendar(
      toFile(
        [...weekly, 'RRULE:FREQ=WEEKLY;COUNT=4'],
        ['UID:a', onwards, 'SUMMARY:Toddler group', 'DTSTART;TZID=Europe/London:20261028T133000', 'DURATION:PT2H'],
        ['UID:a', 'RECURRENCE-ID;TZID=Europe/London:20261103T100000', 'STATUS:CANCELLED'],
      ),
    );
    expect(rejected).toEqual([]);
    expect(sessionsIn(read)).toEqual([
      '2026-10-20T09:00–10:00 SCHEDULED',
      '2026-10-28T13:30–15:30 MOVED',
      '2026-11-03T10:00–11:00 CANCELLED',
      '2026-11-11T13:30–15:30 MOVED',
    ]);
    expect(sessionsIn(read, ['2026-11-11T15:00:00Z', '2026-11-11T16:00:00Z'])).toHaveLength(1);
    expect(toSchedules(only(read)).map(({ text }) => text)).toEqual([
      'Tuesdays, 10:00 to 11:00, until 26 October 2026',
    ]);
  });

  describe('and every later one with a rule of its own', () => {
    const thursdays = ['UID:a', onwards, 'DTSTART;TZID=Europe/London:20261029T140000', 'DURATION:PT1H'];

    it('ends the old rule and begins the new one', () => {
      const { series: read, rejected } = readSix([...thursdays, 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2']);
      expect(rejected).toEqual([]);
      expect(sessionsIn(read)).toEqual([
        '2026-10-20T09:00–10:00 SCHEDULED',
        '2026-10-29T14:00–15:00 SCHEDULED',
        '2026-11-12T14:00–15:00 SCHEDULED',
      ]);
      expect(read.map(({ id }) => id)).toEqual(['feed/a', 'feed/a~2026-10-27T10%3A00%3A00Z']);
      expect(new Set(read.map(({ announced: { title } }) => title)).size).toBe(1);
    });

    it('takes the changes of its dates along, and may be ended by another', () => {
      const { series: read } = readSix(
        [...thursdays, 'RRULE:FREQ=WEEKLY'],
        ['UID:a', 'RECURRENCE-ID;TZID=Europe/London:20261105T140000', 'STATUS:CANCELLED'],
        [
          'UID:a',
          'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20261112T140000',
          'DTSTART;TZID=Europe/London:20261113T090000',
          'DURATION:PT1H',
          'RRULE:FREQ=WEEKLY;COUNT=1',
        ],
      );
      expect(sessionsIn(read)).toEqual([
        '2026-10-20T09:00–10:00 SCHEDULED',
        '2026-10-29T14:00–15:00 SCHEDULED',
        '2026-11-05T14:00–15:00 CANCELLED',
        '2026-11-13T09:00–10:00 SCHEDULED',
      ]);
    });

    it('holds as its newest version has it, and leaves out what the old rule left out', () => {
      const { series: read } = readCalendar(
        toFile(
          [...weekly, 'RRULE:FREQ=WEEKLY', 'EXDATE;VALUE=DATE:20261105'],
          [...thursdays, 'RRULE:FREQ=DAILY;COUNT=30', 'SEQUENCE:1'],
          [...thursdays, 'RRULE:FREQ=WEEKLY;COUNT=3', 'SEQUENCE:2'],
        ),
      );
      expect(startsIn(read)).toEqual(['2026-10-20T09:00', '2026-10-29T14:00', '2026-11-12T14:00']);
    });

    it('from the first date on leaves nothing of the old rule', () => {
      const first = 'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20261020T100000';
      const { series: read } = readSix([
        'UID:a',
        first,
        'DTSTART;TZID=Europe/London:20261021T100000',
        'RRULE:FREQ=WEEKLY;COUNT=2',
      ]);
      expect(startsIn(read)).toEqual(['2026-10-21T09:00', '2026-10-28T10:00']);
    });

    it('of whole days ends the day before', () => {
      const { series: read } = readCalendar(
        toFile(
          ['UID:d', 'SUMMARY:Fair', 'DTSTART;VALUE=DATE:20261020', 'RRULE:FREQ=WEEKLY;UNTIL=20261110'],
          [
            'UID:d',
            'RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261103',
            'DTSTART;VALUE=DATE:20261104',
            'RRULE:FREQ=WEEKLY;COUNT=1',
          ],
        ),
      );
      expect(startsIn(read)).toEqual(['2026-10-19T23:00', '2026-10-27T00:00', '2026-11-04T00:00']);
    });

    it('that cannot be followed costs itself alone', () => {
      const { series: read, rejected } = readSix([...thursdays, 'RRULE:FREQ=HOURLY']);
      expect(startsIn(read)).toEqual(['2026-10-20T09:00']);
      expect(rejected).toMatchObject([{ reason: expect.stringContaining('HOURLY') }]);
    });
  });

  it('and every later one at the same weekday is a schedule of its own', () => {
    const { series: read } = readCalendar(
      toFile(
        [...weekly, 'RRULE:FREQ=WEEKLY;BYDAY=TU'],
        ['UID:a', onwards, 'DTSTART;TZID=Europe/London:20261027T110000'],
      ),
    );
    expect(sessionsIn(read, ['2026-10-19T00:00:00Z', '2026-11-05T00:00:00Z'])).toEqual([
      '2026-10-20T09:00–10:00 SCHEDULED',
      '2026-10-27T11:00–12:00 MOVED',
      '2026-11-03T11:00–12:00 MOVED',
    ]);
    expect(toSchedules(only(read)).map(({ text }) => text)).toEqual([
      'Tuesdays, 10:00 to 11:00, until 26 October 2026',
      'Tuesdays, 11:00 to 12:00',
    ]);
  });

  it('and every later one may be off, and the latest such entry holds', () => {
    const { series: read } = readCalendar(
      toFile(
        [...weekly, 'RRULE:FREQ=WEEKLY;COUNT=3'],
        ['UID:a', onwards, 'DTSTART;TZID=Europe/London:20261027T110000'],
        ['UID:a', onwards.replace('1027', '1103'), 'STATUS:CANCELLED'],
      ),
    );
    expect(sessionsIn(read)).toEqual([
      '2026-10-20T09:00–10:00 SCHEDULED',
      '2026-10-27T11:00–12:00 MOVED',
      '2026-11-03T10:00–11:00 CANCELLED',
    ]);
  });

  it('of another range is named, and the rest stays', () => {
    const file = toFile(series, ['UID:a', 'RECURRENCE-ID;RANGE=THISANDPRIOR:20261027T100000Z', 'SUMMARY:x']);
    const { series: read, rejected } = readCalendar(file);
    expect(sessionsIn(read)).toHaveLength(3);
    expect(rejected).toEqual([{ sourceId: 'a', reason: 'RANGE of RECURRENCE-ID is not THISANDFUTURE.' }]);
  });

  it('that has become private is left out', () => {
    const { series } = changedBy('CLASS:PRIVATE', 'SUMMARY:Secret');
    expect(startsIn(series)).toEqual(['2026-10-20T09:00', '2026-11-03T10:00']);
    expect(JSON.stringify(series)).not.toContain('Secret');
  });
});

describe('a series', () => {
  it('that is called off is shown as such, its moved dates too', () => {
    const file = toFile(
      [...weekly, 'RRULE:FREQ=WEEKLY;COUNT=2', 'STATUS:CANCELLED'],
      ['UID:a', 'RECURRENCE-ID:20261027T100000Z', 'DTSTART:20261027T140000Z', 'DTEND:20261027T150000Z'],
    );
    expect(sessionsIn(readCalendar(file).series)).toEqual([
      '2026-10-20T09:00–10:00 CANCELLED',
      '2026-10-27T14:00–15:00 CANCELLED',
    ]);
  });

  it('that is private is left out, and so is its every date', () => {
    const file = toFile([...weekly, 'CLASS:PRIVATE'], ['UID:a', 'RECURRENCE-ID:20261020T090000Z', 'SUMMARY:x']);
    expect(readCalendar(file)).toEqual({ series: [], rejected: [] });
  });

  it('keeps its texts whole, and nobody’s name', () => {
    const file = toFile([
      'UID:a',
      'DTSTART:20261020T100000Z',
      'SUMMARY:Stay\\, play\\; and',
      '  sing',
      'DESCRIPTION:One\\nTwo\\\\three',
      'ORGANIZER;CN=Sam Secret:mailto:secret@example.org',
      'ATTENDEE;CN=Sam Secret:mailto:secret@example.org',
      'CONTACT:Sam Secret',
      'CATEGORIES:Under 5s,Free',
    ]);
    const { series } = readCalendar(file);
    expect(series[0]?.announced).toMatchObject({
      title: 'Stay, play; and sing',
      description: 'One\\\nTwo\\\\three',
      categories: ['Under 5s', 'Free'],
    });
    expect(JSON.stringify(series).toLowerCase()).not.toContain('secret');
  });

  it.each(['Online', 'Zoom', 'https://example.org/meet', 'Online via Teams'])('at %s has no place', (location) => {
    const { series } = readCalendar(toFile([...weekly, `LOCATION:${location}`]), 'carshalton');
    expect(series[0]?.announced).toMatchObject({ online: true, place: null });
  });

  it('is told from others by its UID, whose newest entry holds', () => {
    const file = toFile(
      [...weekly, 'SEQUENCE:3'],
      ['UID:a', 'SUMMARY:Old name', 'DTSTART:20261020T090000Z', 'SEQUENCE:1'],
      ['UID:b', 'SUMMARY:Other', 'DTSTART:20261020T090000Z'],
    );
    expect(readCalendar(file).series.map(({ announced }) => announced.title)).toEqual(['Baby group', 'Other']);
  });
});

/** A zone in a file's own words, whose clocks change by two rules. */
function zoneOf(name: string, [winter, summer]: readonly [string, string], [toSummer, toWinter]: readonly string[]) {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    ...observance('STANDARD', summer, winter, toWinter),
    ...observance('DAYLIGHT', winter, summer, toSummer),
    'END:VTIMEZONE',
  ];
}

function observance(kind: string, from: string, to: string, rule = ''): string[] {
  return [
    `BEGIN:${kind}`,
    'DTSTART:16010101T010000',
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `RRULE:FREQ=YEARLY;${rule}`,
    `END:${kind}`,
  ];
}

describe('a zone that only its file knows', () => {
  const entry = ['UID:a', 'SUMMARY:x', 'DTSTART;TZID=Our Clock:20261020T100000', 'RRULE:FREQ=WEEKLY;COUNT=2'];
  const lastSundays = ['BYMONTH=3;BYDAY=-1SU', 'BYMONTH=10;BYDAY=-1SU;BYHOUR=2'];
  const startsWith = (...zone: readonly string[]) => startsIn(readCalendar(toFileWith(zone, entry)).series);

  it('is London’s where its clocks change as London’s do', () => {
    const { series } = readCalendar(toFileWith(zoneOf('Our Clock', ['+0000', '+0100'], lastSundays), entry));
    expect(series[0]?.announced.start).toBe('2026-10-20T10:00:00+01:00[Europe/London]');
    expect(startsIn(series)).toEqual(['2026-10-20T09:00', '2026-10-27T10:00']);
  });

  it('is that of another country by its rules', () => {
    const rules = ['BYMONTH=3;BYDAY=2SU;BYHOUR=2', 'BYMONTH=11;BYDAY=1SU;BYHOUR=2'];
    expect(startsWith(...zoneOf('Our Clock', ['-0500', '-0400'], rules))).toEqual([
      '2026-10-20T14:00',
      '2026-10-27T14:00',
    ]);
  });

  it('may stand still', () => {
    const still = zoneOf('Our Clock', ['+0100', '+0100'], lastSundays);
    expect(startsWith(...still)).toEqual(['2026-10-20T09:00', '2026-10-27T09:00']);
  });

  it('may name the changes of one year alone', () => {
    const lines = zoneOf('Our Clock', ['+0000', '+0100'], lastSundays).filter((line) => !line.startsWith('RRULE'));
    const dated = lines.map((line) => line.replace('16010101T010000', '20261025T020000'));
    dated[dated.lastIndexOf('DTSTART:20261025T020000')] = 'DTSTART:20260329T010000';
    expect(startsWith(...dated)).toEqual(['2026-10-20T09:00', '2026-10-27T10:00']);
  });

  it('is refused where no place keeps such a time', () => {
    const odd = zoneOf('Our Clock', ['+0000', '+0100'], ['BYMONTH=5;BYDAY=1SU', 'BYMONTH=7;BYDAY=1SU']);
    expect(readCalendar(toFileWith(odd, entry)).rejected.map(({ reason }) => reason)).toEqual([
      'The time zone of DTSTART is not known.',
    ]);
  });

  it('counts for nothing where its name is known', () => {
    const old = zoneOf('Europe/London', ['+0500', '+0600'], lastSundays);
    const known = entry.map((line) => line.replace('Our Clock', 'Europe/London'));
    expect(startsIn(readCalendar(toFileWith(old, known)).series)[0]).toBe('2026-10-20T09:00');
  });
});

describe('a file’s METHOD', () => {
  it('CANCEL calls off what stands in the file, whole series and single dates', () => {
    const whole = readCalendar(
      toFileWith(['METHOD:CANCEL'], [...weekly, 'STATUS:CONFIRMED', 'RRULE:FREQ=WEEKLY;COUNT=2']),
    );
    expect(sessionsIn(whole.series)).toEqual(['2026-10-20T09:00–10:00 CANCELLED', '2026-10-27T10:00–11:00 CANCELLED']);
    const one = readCalendar(toFileWith(['METHOD:CANCEL'], at(10, 'SUMMARY:Baby group', 'DURATION:PT1H')));
    expect(sessionsIn(one.series)).toEqual(['2026-10-27T10:00–11:00 CANCELLED']);
  });

  it('PUBLISH says nothing more', () => {
    expect(sessionsIn(readCalendar(toFileWith(['METHOD:PUBLISH'], weekly)).series)).toEqual([
      '2026-10-20T09:00–10:00 SCHEDULED',
    ]);
  });
});

describe('a file', () => {
  it.each([
    ['a web page', '<!doctype html><html>BEGIN:VCALENDAR</html>'],
    ['nothing', ''],
    ['cut off in an entry', toFile(weekly).slice(0, 120)],
    ['cut off between entries', toFile(weekly).replace(/END:VCALENDAR\r\n$/, '')],
    ['with an end too many', toFile(weekly).replace('END:VEVENT', 'END:VEVENT\r\nEND:VEVENT')],
    ['with zones that do not end', toFileWith(['BEGIN:VTIMEZONE'], weekly)],
    ['with too many entries', toFile(...Array.from({ length: mostEvents + 1 }, () => weekly))],
  ])('%s is no calendar', (_what, text) => {
    expect(parseCalendar(text)).toBeNull();
  });

  it('without entries is a calendar', () => {
    expect(parseCalendar(toFile())).toEqual({ method: null, events: [], zones: [], rejected: [] });
  });

  it('may end its lines in any way, begin with a mark, and hold other things than entries', () => {
    const text = toFile([...weekly, 'BEGIN:VALARM', 'TRIGGER:-PT15M', 'ACTION:DISPLAY', 'END:VALARM']).replace(
      'PRODID',
      'BEGIN:VTODO\r\nUID:t\r\nSUMMARY:Buy milk\r\nEND:VTODO\r\nPRODID',
    );
    for (const file of [`\uFEFF${text}\r\n\r\n`, text.replaceAll('\r\n', '\n'), text.replaceAll('\r\n', '\r')]) {
      expect(startsIn(readCalendar(file).series)).toEqual(['2026-10-20T09:00']);
    }
  });

  it('loses one wrong entry, by its id, and no other', () => {
    const { series, rejected } = readCalendar(toFile(['UID:bad', 'this is no line'], weekly));
    expect(series).toHaveLength(1);
    expect(rejected).toEqual([{ sourceId: 'bad', reason: 'An entry of the calendar is not iCalendar.' }]);
  });
});

/** Six Tuesdays, changed by further entries. */
function readSix(...entries: string[][]) {
  return readCalendar(toFile([...weekly, 'RRULE:FREQ=WEEKLY;COUNT=6'], ...entries));
}
