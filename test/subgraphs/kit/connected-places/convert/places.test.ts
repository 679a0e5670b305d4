import { expect, it } from 'vitest';
import { createIds } from '../../../../../subgraphs/kit/connected-places/convert/id.ts';
import { toPlaces } from '../../../../../subgraphs/kit/connected-places/convert/places.ts';
import record from '../../../../fixtures/information-hub/service-location.json' with { type: 'json' };

const today = '2025-12-01';
const ids = createIds('information-hub');
const placesOf = (...records: unknown[]) => toPlaces(records, { service: 'Example', today, ids });

it('reads a place as the directory has it, with false for nobody has said', () => {
  const { locations, fieldDates, rejected } = placesOf(record);
  expect(locations).toEqual([
    {
      id: 'information-hub:d9aa0000-0000-4000-8000-000000000001',
      name: null,
      room: 'Main hall',
      addressLines: ['1 Sample Road'],
      city: 'Sutton',
      county: 'Greater London',
      postcode: 'sm11cc',
      latitude: 51.3618,
      longitude: -0.1945,
      approximate: false,
      wheelchair: 'YES',
      accessibleToilet: 'UNKNOWN',
      inductionLoop: 'UNKNOWN',
      stepFree: 'UNKNOWN',
      accessibilityText: 'A ramp at the side.',
      schedules: [
        expect.objectContaining({ text: 'Tuesdays, 09:30 to 11:30' }),
        expect.objectContaining({ text: 'Last Saturday of the month, 10:00 to 12:00' }),
      ],
      holidayHours: [{ from: '2025-12-22', to: '2026-01-02', closed: true, opensAt: null, closesAt: null }],
    },
  ]);
  expect(fieldDates).toEqual([
    { field: 'locations', at: '2024-10-01T13:00:00+01:00' },
    { field: 'schedules', at: '2024-09-01T13:00:00+01:00' },
  ]);
  expect(rejected).toEqual([]);
});

it('names a place once when a service has two rooms of it', () => {
  const { locations } = placesOf(record, { ...record, id: 'other', name: 'Garden room' });
  expect(locations).toHaveLength(1);
  expect(locations[0]).toMatchObject({ room: 'Main hall, Garden room' });
  expect(locations[0]?.schedules).toHaveLength(4);
});

function placeAt(lat: number, lon: number | null) {
  return placesOf({ ...record, location: { ...record.location, lat, lon } }).locations[0];
}

it('makes no point of 0, 0, nor of half a point', () => {
  expect(placeAt(0, 0)).toMatchObject({ latitude: null, longitude: null });
  expect(placeAt(51.3, null)).toMatchObject({ latitude: null, longitude: null });
  expect(placeAt(95, 0.1)).toMatchObject({ latitude: null, longitude: null });
});

it('knows the hours of a place whose address did not come', () => {
  const { location: _, ...without } = record;
  expect(placesOf(without).locations[0]).toMatchObject({ addressLines: [], wheelchair: 'UNKNOWN' });
  expect(placesOf(without).locations[0]?.schedules).toHaveLength(2);
});

it('rejects rows that cannot be read by the names of service and room', () => {
  const bad = {
    frequency: 'nth_occurrence_of_month',
    weekday: null,
    occurrence_of_month: 2,
    opens_at: '',
    closes_at: '',
  };
  const { locations, rejected } = placesOf({
    ...record,
    regular_opening_hours: [...record.regular_opening_hours, bad],
    holiday_opening_hours: [{}, {}],
  });
  expect(locations[0]?.schedules).toHaveLength(2);
  expect(rejected).toEqual([
    {
      sourceId: record.id,
      reason: '“Example” at “Main hall”: a row of its regular opening hours cannot be read.',
    },
    {
      sourceId: record.id,
      reason: '“Example” at “Main hall”: 2 rows of its holiday opening hours cannot be read.',
    },
  ]);
});
