import { describe, expect, it } from 'vitest';
import { toSeries } from '../../../subgraphs/timetable/convert/connected-places/series.ts';
import type { HubId } from '../../../subgraphs/kit/place/hubs.ts';
import { sessionsIn } from './calendar.ts';
import { toEvent, toLocation } from './events.ts';

function read(events: readonly unknown[], places: readonly unknown[] = [], hub: HubId | null = null) {
  return toSeries(events, places, {
    id: 'events',
    hub,
    website: 'https://hub.example.org/',
    readAt: '2026-11-22T06:00:00+00:00',
  });
}

function readOne(known: Record<string, unknown> = {}, place: Record<string, unknown> = {}, hub: HubId | null = null) {
  const { series, rejected } = read([toEvent(known)], [toLocation(place)], hub);
  expect(rejected).toEqual([]);
  return series[0];
}

describe('an event', () => {
  it('is on London’s clock, whatever its calendar links say', () => {
    const summer = { start_date: '2026-07-04', end_date: '2026-07-04' };
    const { series } = read([toEvent(), toEvent({ ...summer, id: 'other' })]);
    expect(sessionsIn(series, ['2026-07-01T00:00:00Z', '2027-01-01T00:00:00Z'])).toEqual([
      '2026-07-04T09:00–11:30 SCHEDULED',
      '2026-12-05T10:00–12:30 SCHEDULED',
    ]);
  });

  it('says who offers it, what it costs, and nobody’s name', () => {
    const organisation = {
      id: 'a1d5',
      name: 'Toy Library',
      url: 'https://example.org',
      email: null,
      phone: '02079460005',
    };
    const series = readOne({ organisation, is_free: false, fees_text: '£1 a toy' });
    expect(series).toMatchObject({
      id: 'events/c2f4aa00-0000-4000-8000-000000000001',
      summary: 'Borrow toys.',
      phones: [{ number: '02079460004' }],
      url: 'https://example.org/toys',
      webPage: 'https://hub.example.org/events/toy-library-day',
      assertedAt: '2026-10-20T10:00:00+01:00',
      organisation: {
        name: 'Toy Library',
        identifiers: [{ scheme: 'information-hub', value: 'a1d50000-0000-4000-8000-000000000001' }],
      },
      announced: { description: 'Bring a bag.', free: 'NO', costText: '£1 a toy', ages: [] },
    });
    expect(JSON.stringify(series)).not.toContain('Secret');
  });

  it('has its place, whose empty boxes say nothing', () => {
    expect(readOne()?.announced.place).toMatchObject({
      id: 'timetable:events/d9aa0000-0000-4000-8000-000000000001',
      name: null,
      addressLines: ['Heron Hall', '15 Sample Circle'],
      postcode: 'SM5 1KK',
      latitude: 51.3859,
      wheelchair: 'YES',
      inductionLoop: 'UNKNOWN',
    });
  });

  it('at a hub’s building is at the hub’s place, and the hub’s own only where its address says so', () => {
    const at = readOne({}, { address_line_1: 'Phoenix Leisure Centre' });
    expect(at).toMatchObject({ hub: null, announced: { place: { id: 'timetable:wallington' } } });
    expect(readOne({}, { address_line_1: 'Wallington Family Hub' })?.hub).toBe('wallington');
    expect(readOne({}, {}, 'carshalton')).toMatchObject({
      hub: 'carshalton',
      announced: { place: { id: 'timetable:carshalton/d9aa0000-0000-4000-8000-000000000001' } },
    });
  });

  it('on a screen, or at a place that is not described', () => {
    expect(readOne({ is_virtual: true, location_id: null })?.announced).toMatchObject({ online: true, place: null });
    expect(read([toEvent({ location_id: 'gone' })]).series[0]?.announced.place).toMatchObject({
      id: 'timetable:events/gone',
      addressLines: [],
    });
    expect(readOne({ location_id: null })?.announced.place).toBeNull();
  });

  it('that cannot be read costs no other', () => {
    const { series, rejected } = read([
      toEvent({ id: 'one', end_time: '09:00:00' }),
      toEvent({ id: 'two', start_date: '0001-01-01' }),
      toEvent({ id: 'three', title: null }),
      null,
      toEvent({ id: 'four' }),
    ]);
    expect(series).toHaveLength(1);
    expect(rejected).toEqual([
      { sourceId: 'one', reason: 'An event ends before it starts.' },
      { sourceId: 'two', reason: 'An event has a date or time that is none.' },
      { sourceId: 'three', reason: 'An event cannot be read (title).' },
      { sourceId: null, reason: 'An event cannot be read (no record).' },
    ]);
  });
});
