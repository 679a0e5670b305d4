import { expect, it } from 'vitest';
import { assessOpen } from '../../../subgraphs/kit/time/opening.ts';
import { toInstant } from '../../../subgraphs/kit/time/london.ts';
import { toListings } from '../../../subgraphs/timetable/convert/listings/listings.ts';
import { createIsHoliday } from '../../../subgraphs/timetable/expand/terms.ts';
import { readCalendar, toFile } from './calendar.ts';

const group = [
  'UID:a',
  'SUMMARY:Group',
  'LOCATION:Sample Hall',
  'DTSTART;TZID=Europe/London:20261006T100000',
  'DURATION:PT1H',
  'RRULE:FREQ=WEEKLY',
];
const isHoliday = createIsHoliday([
  { from: '2026-09-02', to: '2026-10-23' },
  { from: '2026-11-02', to: '2027-02-12' },
]);

function locationOf(...entries: readonly (readonly string[])[]) {
  const { series } = readCalendar(toFile(...entries));
  const [listing] = toListings(series, Temporal.Instant.from('2026-10-12T09:00:00Z'), isHoliday).listings;
  const [location] = listing?.locations ?? [];
  if (!location) throw new Error('Expected one place.');
  return location;
}

it('names the days on which a group does not meet as its schedule says', () => {
  const location = locationOf(
    [...group, 'EXDATE;TZID=Europe/London:20261013T100000'],
    ['UID:a', 'RECURRENCE-ID;TZID=Europe/London:20261020T100000', 'STATUS:CANCELLED'],
    ['UID:a', 'RECURRENCE-ID;TZID=Europe/London:20261103T100000', 'DTSTART;TZID=Europe/London:20261104T140000'],
  );
  expect(location.holidayHours).toEqual([
    { from: '2026-10-13', to: '2026-10-13', closed: true, opensAt: null, closesAt: null },
    { from: '2026-10-20', to: '2026-10-20', closed: true, opensAt: null, closesAt: null },
    { from: '2026-11-03', to: '2026-11-03', closed: true, opensAt: null, closesAt: null },
    { from: '2026-11-04', to: '2026-11-04', closed: false, opensAt: '14:00', closesAt: '15:00' },
  ]);
  const open = (day: string, time: string) => assessOpen(location, toInstant(day, time));
  expect(open('2026-10-20', '10:30')).toBe('NO');
  expect(open('2026-10-27', '10:30')).toBe('YES');
  expect(open('2026-11-04', '14:30')).toBe('YES');
});

it('has one that pauses in the school holidays closed then', () => {
  const { holidayHours } = locationOf([...group, 'CATEGORIES:Term time only']);
  expect(holidayHours.map(({ from, closed }) => [from, closed])).toEqual([['2026-10-27', true]]);
});

it('keeps the other session of a day on which one is off', () => {
  const afternoon = group.map((line) => line.replace('UID:a', 'UID:b').replace('T100000', 'T130000'));
  const off = ['UID:a', 'RECURRENCE-ID;TZID=Europe/London:20261020T100000', 'STATUS:CANCELLED'];
  expect(locationOf(group, afternoon, off).holidayHours).toEqual([
    { from: '2026-10-20', to: '2026-10-20', closed: false, opensAt: '13:00', closesAt: '14:00' },
  ]);
});

it('says nothing of a group that meets as its schedule says', () => {
  expect(locationOf(group).holidayHours).toEqual([]);
});
