import type { SampleRecord } from '../../../kit/sample/account.ts';
import type { SampleVenue } from '../../../kit/sample/world.ts';
import type { SampleDirectory } from '../directory.ts';

export function toServiceAtLocations(directory: SampleDirectory, record: SampleRecord, index: number) {
  const service_id = directory.idOf(record.key);
  const places = record.venues.map((key) => toLocation(directory, directory.venue(key), index));
  const web = { id: directory.idOf('venue/web'), location_type: 'virtual', name: 'On the web' };
  return [...places, ...(record.delivery.includes('ONLINE') ? [web] : [])].map((location) => ({
    id: directory.idOf(`${record.key}/${location.id}`),
    service_id,
    location_id: location.id,
    location,
  }));
}

function toLocation(directory: SampleDirectory, venue: SampleVenue, index: number) {
  const id = directory.idOf(`venue/${venue.key}`);
  const { latitude, longitude } = venue;
  return {
    id,
    location_type: 'physical',
    name: venue.name,
    ...(index % 3 === 2 ? { latitude: String(latitude), longitude: String(longitude) } : { latitude, longitude }),
    addresses: [
      {
        id: `${venue.key}-address`,
        location_id: id,
        attention: 'Alex Sample',
        address_1: venue.lines.join('\n'),
        city: 'Sutton',
        state_province: 'Greater London',
        postal_code: index % 2 ? venue.postcode.replace(' ', '').toLowerCase() : venue.postcode,
        country: 'GB',
        address_type: 'physical',
      },
    ],
    accessibility: toAccessibility(venue),
  };
}

function toAccessibility(venue: SampleVenue) {
  const said = [
    venue.wheelchair && 'Wheelchair accessible',
    venue.accessibleToilet && 'Accessible toilet',
    venue.inductionLoop && 'Induction loop',
    venue.stepFree && 'Step-free access',
    venue.accessText,
  ];
  return said.flatMap((description, row) => (description ? [{ id: `${venue.key}-access-${row}`, description }] : []));
}
