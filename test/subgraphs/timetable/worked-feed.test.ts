import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toListings } from '../../../subgraphs/timetable/convert/listings/listings.ts';
import { readCalendar, sessionsIn } from './calendar.ts';

const file = readFileSync(new URL('../../fixtures/timetable/worked.ics', import.meta.url), 'utf8');
const { series, rejected } = readCalendar(file, 'wallington');

describe('a term of one group, with one date left out, one moved and one called off', () => {
  it('keeps ten o’clock across the clock change, and every exception', () => {
    expect(rejected).toEqual([]);
    expect(sessionsIn(series)).toEqual([
      '2026-10-06T09:00–10:30 SCHEDULED',
      '2026-10-13T09:00–10:30 SCHEDULED',
      '2026-10-20T09:00–10:30 SCHEDULED',
      '2026-11-03T13:00–14:30 MOVED',
      '2026-11-10T10:00–11:30 CANCELLED',
      '2026-11-17T10:00–11:30 SCHEDULED',
      '2026-11-24T10:00–11:30 SCHEDULED',
      '2026-12-01T10:00–11:30 SCHEDULED',
      '2026-12-08T10:00–11:30 SCHEDULED',
      '2026-12-15T10:00–11:30 SCHEDULED',
    ]);
  });

  it('finds a date that moved into the window, and not one that moved out of it', () => {
    expect(sessionsIn(series, ['2026-11-03T12:00:00Z', '2026-11-03T18:00:00Z'])).toEqual([
      '2026-11-03T13:00–14:30 MOVED',
    ]);
    expect(sessionsIn(series, ['2026-11-03T09:00:00Z', '2026-11-03T12:00:00Z'])).toEqual([]);
  });

  it('is one listing', () => {
    const { listings, details } = toListings(series, Temporal.Instant.from('2026-09-20T06:00:00Z'), () => false);
    expect(Object.keys(details)).toEqual(['timetable:wallington/stay-and-play']);
    expect(listings).toMatchObject([
      {
        id: 'timetable:wallington/stay-and-play',
        sourceId: 'wallington/stay-and-play',
        name: 'Stay and play',
        kind: 'GROUP',
        status: 'ACTIVE',
        delivery: ['IN_PERSON'],
        cost: { free: 'YES' },
        eligibility: { text: 'Under 5s', ages: [{ minMonths: null, maxMonths: 60, text: 'Under 5s' }] },
        assertedAt: '2026-09-15T13:00:00+01:00',
        endsAt: '2026-12-15T11:30:00+00:00',
        locations: [
          {
            id: 'timetable:wallington/the-example-centre',
            name: 'The Example Centre',
            addressLines: ['Wallington'],
            latitude: 51.361,
            longitude: -0.149,
            schedules: [
              {
                rrule: 'FREQ=WEEKLY;BYDAY=TU',
                opensAt: '10:00',
                closesAt: '11:30',
                from: '2026-10-06',
                to: '2026-12-15',
                text: 'Tuesdays, 10:00 to 11:30, until 15 December 2026',
              },
            ],
          },
        ],
      },
    ]);
  });
});
