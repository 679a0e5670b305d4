import type { SampleService } from '../../world.ts';
import { london, on, service } from '../define.ts';

const halls = [
  'st-helier-hall',
  'carshalton-hall',
  'sutton-hall',
  'sutton-south-hall',
  'cheam-hall',
  'hackbridge-hall',
  'wrythe-hall',
  'worcester-park-hall',
  'beddington-hall',
  'north-cheam-hall',
];
const hallNames = ['Heron', 'Willow', 'Rowan', 'Juniper', 'Hazel', 'Alder', 'Aspen', 'Sycamore', 'Poplar', 'Beech'];

/**
 * What goes on in halls and libraries anyway: groups and clubs that no strategy names, made by the dozen so that the
 * invented borough is about as large as a real one.
 */
export const everyday: readonly SampleService[] = [...hallGroups(), ...libraryGroups(), ...clubs(), ...volunteering()];

function hallGroups(): SampleService[] {
  return halls.flatMap((venue, index) => {
    const hall = `${hallNames[index]} Hall`;
    return [
      service({
        key: `toddlers-${venue}`,
        name: `${hallNames[index]} Tots`,
        kind: 'GROUP',
        organisation: 'faith-groups',
        summary: `Toys, songs and a biscuit at ${hall} for babies and toddlers with whoever looks after them.`,
        venues: [venue],
        hours: [on((index % 5) + 1, '09:30', '11:30')],
        phone: london(300 + index),
        free: index % 2 === 0 ? false : null,
        costText: index % 2 === 0 ? 'A pound or two a family (invented).' : null,
        ages: { text: 'under 5s', fromYears: 0, toYears: 4 },
        delivery: ['IN_PERSON'],
        referral: ['DROP_IN'],
        categories: ['Baby and toddler'],
        confirmedDaysAgo: 10 + index * 45,
        listedBy: { 'information-hub': index === 3 ? { alsoAs: 'Juniper Tots toddler group' } : {} },
      }),
      service({
        key: `brownies-${venue}`,
        name: `${hallNames[index]} Brownies and Cubs`,
        kind: 'CLUB',
        organisation: 'scouts',
        summary: `Badges and games at ${hall}.`,
        venues: [venue],
        hours: [on(((index + 2) % 5) + 1, '17:45', '19:15')],
        email: `${venue}@example.org`,
        free: false,
        costText: 'Paid by the term (invented).',
        ages: { text: '7-10', fromYears: 7, toYears: 10 },
        delivery: ['IN_PERSON'],
        categories: ['Activities', 'Youth'],
        confirmedDaysAgo: 30 + index * 25,
        listedBy: { 'information-hub': {} },
      }),
    ];
  });
}

function libraryGroups(): SampleService[] {
  const libraries = ['sutton-library', 'wallington-library', 'cheam-library', 'worcester-park-library'] as const;
  const names = ['Sutton Library', 'Kestrel Library', 'Linnet Library', 'Plover Library'];
  return libraries.flatMap((venue, index) =>
    [
      ['rhyme-time', 'Rhyme Time', 'Songs and rhymes for babies and toddlers.', 'under 5s', 0, 4, '10:30', '11:00'],
      ['homework-club', 'Homework Club', 'A table, a computer and somebody to ask.', '8-16', 8, 16, '15:30', '17:30'],
      ['story-time', 'Story Time', 'Stories for small ears.', '3-7', 3, 7, '15:45', '16:15'],
      ['warm-space', 'Warm Space', 'A warm room and a hot drink.', null, null, null, '13:00', '16:00'],
    ].map(([key, title, summary, text, fromYears, toYears, opens, closes], nth) =>
      service({
        key: `${String(key)}-${venue}`,
        name: `${String(title)} at ${names[index]}`,
        kind: 'GROUP',
        organisation: 'libraries',
        summary: String(summary),
        venues: [venue],
        hours: [on(((index + nth) % 5) + 1, String(opens), String(closes))],
        phone: london(35),
        free: true,
        ages: typeof text === 'string' ? { text, fromYears: Number(fromYears), toYears: Number(toYears) } : null,
        delivery: ['IN_PERSON'],
        referral: ['DROP_IN'],
        categories: nth === 3 ? ['Money and debt'] : ['Baby and toddler', 'Education'],
        confirmedDaysAgo: 20 + index * 20 + nth * 15,
        listedBy: { 'information-hub': {} },
      }),
    ),
  );
}

function clubs(): SampleService[] {
  const activities = [
    ['mini-football', 'Mini Football', 'sports', 'Football for small feet.', 5, 11],
    ['girls-cricket', 'Girls’ Cricket', 'sports', 'Cricket for girls, kit lent.', 8, 15],
    ['after-school-dance', 'After-school Dance', 'arts', 'Street, jazz and tap.', 6, 14],
    ['junior-choir', 'Junior Choir', 'arts', 'Sing together, no audition.', 7, 16],
    ['drama-den', 'Drama Den', 'arts', 'Make a play in a term.', 8, 14],
    ['code-club', 'Code Club', 'libraries', 'Make games on a computer.', 9, 13],
    ['chess-club', 'Chess Club', 'libraries', 'Beginners and better.', 7, 18],
    ['park-run-juniors', 'Junior Park Run', 'sports', 'Two kilometres round the park.', 4, 14],
    ['learn-to-swim', 'Learn to Swim', 'sports', 'Lessons in small groups.', 4, 11],
    ['gymnastics', 'Gymnastics for All', 'sports', 'Tumbling and beam.', 5, 16],
    ['skate-sessions', 'Skate Sessions', 'sports', 'Boards and helmets lent.', 8, 18],
    ['art-lab', 'Art Lab', 'arts', 'Paint, print and clay.', 6, 12],
    ['steel-pan', 'Steel Pan Band', 'arts', 'Learn a tune in an hour.', 9, 18],
    ['allotment-club', 'Allotment Club', 'volunteer-centre', 'Grow beans with other families.', 4, 12],
    [
      'ukrainian-peer-group',
      'Ukrainian psychotherapy peer support group',
      'family-hubs',
      'For families from Ukraine, in Ukrainian.',
      0,
      99,
    ],
    [
      'conversation-group',
      'Conversation group for families new to the borough',
      'family-hubs',
      'Practise English over tea.',
      0,
      99,
    ],
    ['dads-saturday', 'Dads and Kids Saturday', 'family-hubs', 'Bacon rolls and train sets.', 0, 5],
    ['twins-club', 'Twins and More', 'faith-groups', 'For families with twins or more.', 0, 5],
    ['cooking-club', 'Holiday cooking club', 'family-hubs', 'Cook supper together in the holidays.', 5, 16],
    ['teen-parents', 'Teen pregnancy peer support', 'family-hubs', 'For young parents and parents-to-be.', 13, 20],
  ] as const;
  return activities.map(([key, name, organisation, summary, fromYears, toYears], index) =>
    service({
      key,
      name,
      kind: index % 2 === 0 ? 'ACTIVITY' : 'CLUB',
      organisation,
      summary,
      venues: [
        ['phoenix', 'youth-centre', 'sutton-hall', 'cheam-hall', 'hackbridge-hall', 'riverside'][index % 6] ?? 'civic',
      ],
      hours: [on((index % 6) + 1, '16:30', '18:00')],
      phone: london(400 + index),
      free: organisation === 'family-hubs' || organisation === 'libraries' ? true : index % 3 === 0 ? null : false,
      costText: index % 3 === 1 ? 'Ask for this term’s price (invented).' : null,
      ages: toYears > 25 ? null : { text: `${fromYears}-${toYears}`, fromYears, toYears },
      delivery: ['IN_PERSON'],
      referral: index % 2 === 0 ? ['SELF'] : ['DROP_IN'],
      languages: key === 'ukrainian-peer-group' ? ['Ukrainian'] : [],
      categories: organisation === 'family-hubs' ? ['Family support'] : ['Activities'],
      confirmedDaysAgo: 12 + index * 22,
      listedBy: { 'information-hub': {} },
    }),
  );
}

function volunteering(): SampleService[] {
  return [
    'Home visiting volunteer',
    'Foodbank helper',
    'Reading helper in schools',
    'Youth club helper',
    'Hub welcomer',
    'Parent Group Leader',
  ].map((name, index) =>
    service({
      key: `volunteer-${index + 1}`,
      name,
      kind: 'VOLUNTEERING',
      organisation: 'volunteer-centre',
      summary: `Give two hours a week as a ${name.toLowerCase()}.`,
      phone: london(39),
      free: true,
      ages: { text: '16+', fromYears: 16, toYears: null },
      referral: ['SELF'],
      categories: ['Volunteering'],
      areaServed: 'London Borough of Sutton',
      confirmedDaysAgo: 25 + index * 50,
      listedBy: { 'information-hub': {} },
    }),
  );
}
