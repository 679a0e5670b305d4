import type { SampleSeries } from '../world.ts';

type Hub = SampleSeries['hub'];

/** The hubs' week: about sixty sessions, every time invented. */
export const series: readonly SampleSeries[] = [
  ...eachHub(
    'stay-and-play',
    'Stay and play',
    'Toys, messy play and songs for children under five and whoever looks after them.',
    1,
    '10:00',
    '11:30',
    { agesText: 'Under 5s', termTimeOnly: true },
  ),
  ...eachHub(
    'baby-group',
    'Baby group',
    'For babies who do not walk yet, with a family hub connector at hand.',
    2,
    '10:00',
    '11:00',
    { agesText: 'Under 1s' },
  ),
  ...eachHub(
    'feeding',
    'Infant feeding support group',
    'Breast, bottle or both: come with any question.',
    2,
    '12:30',
    '14:00',
    { service: 'infant-feeding', agesText: 'Under 1s' },
  ),
  ...eachHub(
    'connector',
    'Family Hub connector drop-in',
    'Come with anything; a connector listens and finds the way in.',
    3,
    '09:30',
    '12:00',
    {},
  ),
  ...eachHub('coffee', 'Parent coffee morning', 'Coffee and company.', 5, '09:30', '11:00', {
    service: 'coffee-mornings',
  }),
  ...eachHub(
    'nurse',
    'School nurse drop-in',
    'For young people: talk to a nurse, nothing goes further without your word.',
    3,
    '15:30',
    '17:00',
    { service: 'school-nurse-drop-ins', agesText: '11-19', termTimeOnly: true },
  ),
  ...eachHub(
    'welfare',
    'Welfare support drop-in',
    'Bring the letter; somebody reads it with you.',
    1,
    '13:00',
    '15:00',
    { service: 'welfare-drop-ins' },
  ),
  ...eachHub('toddler-rhymes', 'Rhyme and sign', 'Rhymes with signs for toddlers.', 4, '10:00', '10:45', {
    agesText: '1-3',
  }),
  ...eachHub(
    'breathing-space',
    'Breathing space',
    'A quiet hour for parents who feel low, babies welcome.',
    4,
    '13:00',
    '14:30',
    { agesText: 'Parents' },
  ),
  ...eachHub(
    'online-talk',
    'Sleep and routines (online)',
    'A talk on the screen with time for questions.',
    3,
    '19:30',
    '20:30',
    { online: true },
  ),
  ...eachHub(
    'health-visitor-clinic',
    'Health visitor clinic',
    'Weighing, growth and advice, no appointment.',
    5,
    '13:00',
    '15:00',
    { agesText: '0-5' },
  ),
  ...eachHub(
    'english',
    'Conversation group',
    'Practise English together; children play in the next room.',
    2,
    '14:30',
    '16:00',
    { termTimeOnly: true },
  ),
  at('carshalton', {
    key: 'saturday-dads',
    title: 'Dads and kids',
    description: 'Bacon rolls and train sets.',
    day: 6,
    start: '09:30',
    end: '11:30',
    every: { nth: 1 },
    agesText: '0-5',
    free: true,
  }),
  at('carshalton', {
    key: 'autism-evening',
    title: 'Parenting programmes for autism',
    description: 'An evening for parents of autistic children.',
    day: 2,
    start: '18:30',
    end: '20:30',
    service: 'autism-parenting',
    every: 'fortnightly',
    free: true,
  }),
  at('central-sutton', {
    key: 'housing-coffee',
    title: 'Housing and welfare coffee drop-in',
    description: 'Coffee, and somebody who knows about housing.',
    day: 3,
    start: '10:00',
    end: '11:30',
    service: 'housing-coffee',
    free: true,
  }),
  at('wallington', {
    key: 'boxing',
    title: 'After-school boxing',
    description: 'Gloves lent.',
    day: 5,
    start: '16:00',
    end: '17:30',
    agesText: '10-16',
    free: false,
    termTimeOnly: true,
  }),
  at('wallington', {
    key: 'last-friday-supper',
    title: 'Family supper',
    description: 'Cook and eat together.',
    day: 5,
    start: '17:00',
    end: '19:00',
    every: { nth: 5 },
    free: true,
  }),
  at('cheam-south-sutton', {
    key: 'antenatal',
    title: 'Getting ready for baby',
    description: 'Four evenings before the birth.',
    day: 1,
    start: '18:00',
    end: '20:00',
    agesText: 'Antenatal',
    free: true,
  }),
  at('carshalton', {
    key: 'eat-and-share',
    title: 'Eat and share',
    description: 'A meal for families in the holidays.',
    day: 4,
    start: '12:00',
    end: '13:30',
    service: 'eat-and-share',
    free: true,
    venue: 'riverside',
  }),
  at('cheam-south-sutton', {
    key: 'physio-tots',
    title: 'Moving tots',
    description: 'Play with a physiotherapist.',
    day: 3,
    start: '10:00',
    end: '11:00',
    agesText: '0-5',
    free: true,
  }),
  at('central-sutton', {
    key: 'ukrainian',
    title: 'Ukrainian families',
    description: 'In Ukrainian, with tea.',
    day: 6,
    start: '11:00',
    end: '13:00',
    free: true,
  }),
];

type More = Partial<Pick<SampleSeries, 'agesText' | 'termTimeOnly' | 'service' | 'online'>>;

/** The same sort of session at every hub, each hub on another day and some an hour later, as real timetables differ. */
function eachHub(
  key: string,
  title: string,
  description: string,
  day: number,
  start: string,
  end: string,
  more: More,
): SampleSeries[] {
  const hubs: readonly Hub[] = ['wallington', 'carshalton', 'cheam-south-sutton', 'central-sutton'];
  return hubs.map((hub, index) =>
    at(hub, {
      key: `${key}-${hub}`,
      title,
      description,
      day: ((day - 1 + index) % 5) + 1,
      start,
      end,
      free: true,
      ...more,
      ...exceptionsOf(key, index),
    }),
  );
}

/** A known few are called off, left out or moved, so that readers of the timetable have something to notice. */
function exceptionsOf(key: string, hub: number): Pick<SampleSeries, 'exceptions'> {
  if (key === 'stay-and-play' && hub === 1)
    return {
      exceptions: [
        { weeksAhead: 1, what: 'cancelled' },
        { weeksAhead: 2, what: { movedTo: { start: '13:00', end: '14:30' } } },
      ],
    };
  if (key === 'baby-group' && hub === 0) return { exceptions: [{ weeksAhead: 1, what: 'skipped' }] };
  if (key === 'coffee' && hub === 3) return { exceptions: [{ weeksAhead: 0, what: 'cancelled' }] };
  if (key === 'connector' && hub === 2)
    return { exceptions: [{ weeksAhead: 3, what: { movedTo: { start: '14:00', end: '16:00' } } }] };
  return {};
}

function at(hub: Hub, session: Omit<SampleSeries, 'hub'>): SampleSeries {
  return { ...session, hub };
}
