import type { SampleVenue } from '../world.ts';

/**
 * Where the invented borough's services are. The names of the hubs' host buildings, The Quad, Limes College, Riverside
 * Community Centre and the St Nicholas Centre are in the Helping Early Strategy; every address, postcode, point and
 * ward here is invented, and so is every other venue.
 */
export const venues: readonly SampleVenue[] = [
  venue(
    'phoenix',
    'Phoenix Leisure Centre',
    '1 Sample Way',
    'SM6 9CK',
    51.3562,
    -0.1321,
    'South Beddington & Roundshaw',
    { wheelchair: true, accessibleToilet: true, stepFree: true },
  ),
  venue('tweeddale', "Tweeddale Children's Centre", '2 Sample Green', 'SM5 1CM', 51.3871, -0.1792, 'St Helier West', {
    wheelchair: true,
    accessibleToilet: true,
    inductionLoop: true,
    stepFree: true,
  }),
  venue('belmont', 'Belmont GP Practice', '3 Sample Rise', 'SM2 6KV', 51.3447, -0.2005, 'Belmont', {
    wheelchair: true,
    stepFree: true,
  }),
  venue('sutton-library', 'Sutton Library', '4 Sample Square', 'SM1 1MK', 51.3612, -0.1921, 'Sutton Central', {
    wheelchair: true,
    accessibleToilet: true,
    inductionLoop: true,
    stepFree: true,
  }),
  venue('quad', 'The Quad', '5 Sample Street', 'SM5 2CV', 51.3689, -0.1672, 'Carshalton Central', { wheelchair: true }),
  venue('limes', 'Limes College', '6 Sample Lane', 'SM1 3KC', 51.3718, -0.1901, 'Sutton North', {}),
  venue('riverside', 'Riverside Community Centre', '7 Sample Walk', 'SM5 1VK', 51.3902, -0.1745, 'St Helier East', {
    wheelchair: true,
    accessibleToilet: true,
  }),
  venue('st-nicholas', 'St Nicholas Centre', '8 Sample Parade', 'SM1 1VC', 51.3641, -0.1938, 'Sutton Central', {
    wheelchair: true,
    accessibleToilet: true,
    stepFree: true,
  }),
  venue('amber', "Amber Children's Centre", '9 Sample Close', 'SM6 7CC', 51.3741, -0.1528, 'Hackbridge', {
    wheelchair: true,
    stepFree: true,
  }),
  venue('birch', "Birch Children's Centre", '10 Sample Drive', 'SM3 9KM', 51.3781, -0.2118, 'Stonecot', {
    wheelchair: true,
    accessibleToilet: true,
  }),
  venue('cedar', "Cedar Children's Centre", '11 Sample Avenue', 'SM6 8VM', 51.3628, -0.1411, 'Wallington South', {
    wheelchair: true,
  }),
  venue('wallington-library', 'Kestrel Library', '12 Sample Grove', 'SM6 0MC', 51.3571, -0.1502, 'Wallington North', {
    wheelchair: true,
    inductionLoop: true,
  }),
  venue('cheam-library', 'Linnet Library', '13 Sample Road', 'SM3 8CK', 51.3618, -0.2189, 'Cheam', {
    wheelchair: true,
  }),
  venue(
    'worcester-park-library',
    'Plover Library',
    '14 Sample Court',
    'KT4 8VK',
    51.3788,
    -0.2362,
    'Worcester Park North',
    {},
  ),
  venue('st-helier-hall', 'Heron Hall', '15 Sample Circle', 'SM5 1KK', 51.3859, -0.1721, 'St Helier East', {
    wheelchair: false,
    accessText: 'Four steps at the front; ring for the side door.',
  }),
  venue(
    'carshalton-hall',
    'Willow Hall',
    '16 Sample Pond Lane',
    'SM5 3MV',
    51.3611,
    -0.1649,
    'Carshalton South & Clockhouse',
    { wheelchair: true },
  ),
  venue('sutton-hall', 'Rowan Hall', '17 Sample Hill', 'SM1 4VM', 51.3639, -0.1849, 'Sutton Central', {
    inductionLoop: true,
  }),
  venue('sutton-south-hall', 'Juniper Hall', '18 Sample Crescent', 'SM2 5CC', 51.3537, -0.1891, 'Sutton South', {}),
  venue('cheam-hall', 'Hazel Hall', '19 Sample Broadway', 'SM2 7MC', 51.3489, -0.2148, 'Cheam', {
    wheelchair: true,
    stepFree: true,
  }),
  venue('hackbridge-hall', 'Alder Hall', '20 Sample Mill', 'SM6 7VV', 51.3729, -0.1512, 'Hackbridge', {
    wheelchair: true,
    accessibleToilet: true,
  }),
  venue('wrythe-hall', 'Aspen Hall', '21 Sample Wrythe', 'SM1 3MM', 51.3742, -0.1851, 'The Wrythe', {}),
  venue('civic', 'Sample Civic Offices', '22 Sample Civic Way', 'SM1 1KV', 51.3619, -0.1942, 'Sutton Central', {
    wheelchair: true,
    accessibleToilet: true,
    inductionLoop: true,
    stepFree: true,
  }),
  venue(
    'therapy-centre',
    'Larch Therapy Centre',
    '23 Sample Field',
    'SM5 4CM',
    51.3499,
    -0.1671,
    'Carshalton South & Clockhouse',
    { wheelchair: true, accessibleToilet: true, stepFree: true },
  ),
  venue('carers-centre', 'Oak House', '24 Sample Benhill', 'SM1 4KC', 51.3652, -0.1863, 'Sutton Central', {
    wheelchair: true,
  }),
  venue(
    'youth-centre',
    'Maple Youth Centre',
    '25 Sample Park',
    'SM6 9VC',
    51.3541,
    -0.1379,
    'South Beddington & Roundshaw',
    { wheelchair: true, accessText: 'Lift to all floors.' },
  ),
  venue('job-centre', 'Elm Chambers', '26 Sample Exchange', 'SM1 2CM', 51.3651, -0.2031, 'Sutton West & East Cheam', {
    wheelchair: true,
    stepFree: true,
  }),
  venue(
    'womens-centre',
    'Hawthorn Rooms',
    '27 Sample Terrace',
    'SM1 2VK',
    51.3647,
    -0.2042,
    'Sutton West & East Cheam',
    { wheelchair: true },
  ),
  venue(
    'health-centre',
    'Jasmine Health Centre',
    '28 Sample Gardens',
    'SM6 0CV',
    51.3563,
    -0.1521,
    'Wallington South',
    { wheelchair: true, accessibleToilet: true, stepFree: true },
  ),
  venue('hospital', 'Sample General Hospital', '29 Sample Common', 'SM5 1MC', 51.3801, -0.1832, 'The Wrythe', {
    wheelchair: true,
    accessibleToilet: true,
    inductionLoop: true,
    stepFree: true,
  }),
  venue('refuge', 'Invented House', '30 Sample Hidden Lane', 'SM2 5KM', 51.3521, -0.1869, 'Sutton South', {
    wheelchair: true,
    confidential: true,
  }),
  venue('safe-house', 'Imaginary Lodge', '31 Sample Quiet Street', 'SM3 8MV', 51.3622, -0.2211, 'Cheam', {
    confidential: true,
  }),
  venue(
    'worcester-park-hall',
    'Sycamore Hall',
    '32 Sample Longfellow',
    'KT4 7CK',
    51.3781,
    -0.2531,
    'Worcester Park South',
    { wheelchair: true },
  ),
  venue('beddington-hall', 'Poplar Hall', '33 Sample Beddington', 'CR0 4KV', 51.3691, -0.1201, 'Beddington', {}),
  venue('north-cheam-hall', 'Beech Hall', '34 Sample Malden', 'SM3 9VC', 51.3779, -0.2131, 'North Cheam', {
    wheelchair: true,
    inductionLoop: true,
  }),
];

function venue(
  key: string,
  name: string,
  line: string,
  postcode: string,
  latitude: number,
  longitude: number,
  ward: string,
  more: Partial<SampleVenue>,
): SampleVenue {
  return { key, name, lines: [line], postcode, latitude, longitude, ward, ...more };
}
