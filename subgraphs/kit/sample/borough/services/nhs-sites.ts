import type { NhsFacts, SampleService, SampleVenue } from '../../world.ts';
import { london, on, service, weekdays } from '../define.ts';

/**
 * Surgeries, pharmacies, dentists and opticians of the invented borough. Of the names only Belmont GP Practice is the
 * strategy's. The codes have six characters where real ones of these sorts have five or six with other beginnings.
 */
const sorts = [
  {
    type: 'GPB',
    word: 'Surgery',
    count: 18,
    category: 'GP',
    hours: [...weekdays('08:00', '12:30'), ...weekdays('14:00', '18:30')],
  },
  {
    type: 'PHA',
    word: 'Pharmacy',
    count: 22,
    category: 'Pharmacy',
    hours: [...weekdays('09:00', '18:00'), on(6, '09:00', '13:00')],
  },
  { type: 'DEN', word: 'Dental Practice', count: 14, category: 'Dentist', hours: weekdays('09:00', '17:30') },
  {
    type: 'OPT',
    word: 'Opticians',
    count: 8,
    category: 'Optician',
    hours: [...weekdays('09:30', '17:30'), on(6, '09:30', '16:00')],
  },
] as const satisfies readonly {
  type: NhsFacts['type'];
  word: string;
  count: number;
  category: string;
  hours: SampleService['hours'];
}[];

const birds = [
  'Avocet',
  'Bittern',
  'Curlew',
  'Dunlin',
  'Egret',
  'Fulmar',
  'Goldfinch',
  'Harrier',
  'Ibis',
  'Jackdaw',
  'Kittiwake',
  'Lapwing',
  'Merlin',
  'Nightjar',
  'Osprey',
  'Pipit',
  'Quail',
  'Redstart',
  'Siskin',
  'Teal',
  'Whimbrel',
  'Yellowhammer',
];

/** Sectors that lie in Sutton (postcode-sectors.csv), their mean points, and an invented ward for each. */
const sectors = [
  ['SM1 1', 51.3653, -0.1949, 'Sutton Central'],
  ['SM6 9', 51.3539, -0.1373, 'South Beddington & Roundshaw'],
  ['SM5 1', 51.3838, -0.1757, 'St Helier West'],
  ['SM2 6', 51.353, -0.1992, 'Belmont'],
  ['SM3 8', 51.3627, -0.2203, 'Cheam'],
  ['SM6 7', 51.3733, -0.1508, 'Hackbridge'],
  ['SM5 2', 51.3728, -0.1661, 'Carshalton Central'],
  ['KT4 8', 51.3784, -0.2351, 'Worcester Park North'],
  ['SM1 3', 51.3737, -0.1862, 'The Wrythe'],
  ['SM6 0', 51.3567, -0.1514, 'Wallington South'],
  ['SM3 9', 51.3775, -0.2126, 'Stonecot'],
] as const;

/** Endings that no real postcode has and no venue in venues.ts uses. */
const endings = ['CI', 'KI', 'MI', 'VI', 'IC', 'IK', 'IM', 'IV'];

const sites = sorts.flatMap(({ type, word, count, category, hours }, sort) =>
  Array.from({ length: count }, (_, index) => {
    const belmont = type === 'GPB' && index === 0;
    const name = belmont ? 'Belmont GP Practice' : `${birds[index] ?? 'Wren'} ${word}`;
    const key = `${type.toLowerCase()}-${index + 1}`;
    return {
      key,
      type,
      name,
      category,
      hours,
      index,
      sort,
      venue: belmont ? null : siteVenue(key, name, sitesBefore(sort) + index),
    };
  }),
);

/** One building for each site, but for Belmont GP Practice, which has its own in venues.ts. */
export const nhsVenues: readonly SampleVenue[] = sites.flatMap(({ venue }) => (venue ? [venue] : []));

export const nhsSites: readonly SampleService[] = sites.map(
  ({ key, type, name, category, hours, index, sort, venue }) =>
    service({
      key,
      name,
      kind: 'HEALTH_SITE',
      organisation: 'primary-care',
      summary: `${category} for everybody in the invented borough.`,
      venues: [venue?.key ?? 'belmont'],
      hours,
      phone: london(500 + sort * 40 + index),
      free: type === 'GPB' ? true : null,
      delivery: ['IN_PERSON'],
      referral: type === 'GPB' ? ['SELF'] : [],
      categories: ['Health', category],
      situations: type === 'GPB' && index === 0 ? [1, 8, 11] : [],
      confirmedDaysAgo: 30 + index * 60,
      listedBy: {
        nhs: {
          odsCode: `ZZ${type.slice(0, 1)}${String(sort * 100 + index + 1).padStart(3, '0')}`,
          type,
          name: index % 4 === 1 ? name.toUpperCase() : name,
          acceptingPatients: index % 3 === 0 ? null : index % 3 === 1,
          open: !(type === 'PHA' && index === 21),
          ...(type === 'GPB' &&
            index % 2 === 0 && { services: ['Baby clinic with health visitor', 'Childhood immunisations'] }),
          ...(type === 'DEN' && { omit: index % 5 === 4 ? (['hours'] as const) : [] }),
        },
        // The Information Hub lists some of them too, by hand, and so with other hours and older numbers.
        ...(index % 6 === 0 && {
          'information-hub': {
            name: type === 'PHA' ? name.replace('Pharmacy', 'Chemist') : name,
            hours: weekdays('09:00', '17:00'),
            confirmedDaysAgo: 150 + index * 40,
            ...(index === 12 && { phone: london(990) }),
          },
        }),
      },
    }),
);

function sitesBefore(sort: number): number {
  return sorts.slice(0, sort).reduce((sum, { count }) => sum + count, 0);
}

function siteVenue(key: string, name: string, nth: number): SampleVenue {
  const [sector, latitude, longitude, ward] = sectors[nth % sectors.length] ?? sectors[0];
  return {
    key: `site-${key}`,
    name,
    lines: [`${nth + 40} Sample Street`],
    postcode: `${sector}${endings[Math.floor(nth / sectors.length) % endings.length]}`,
    latitude: round(latitude + ((nth * 7) % 11) * 0.0004 - 0.002),
    longitude: round(longitude + ((nth * 5) % 13) * 0.0004 - 0.0024),
    ward,
    ...(nth % 3 !== 2 && { wheelchair: nth % 3 === 0 }),
    ...(nth % 4 === 0 && { accessibleToilet: true }),
    ...(nth % 5 === 0 && { inductionLoop: true }),
    ...(nth % 2 === 0 && { stepFree: true }),
  };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
