import { describe, expect, it } from 'vitest';
import { asksForMeeting, parseSpokenTime } from '../../../../subgraphs/directory/search/spoken/days.ts';
import { type Answer, harvestedDirectory, listing, place } from '../support.ts';
import { session } from '../sessions/session.ts';

const none = { weekdays: [], daysOff: [], parts: [] };

describe('the time that a question asks for', () => {
  it.each([
    ['free activities on saturday', { ...none, weekdays: [6] }],
    ['something for teenagers friday night', { ...none, weekdays: [5], parts: ['evening'] }],
    ['dads group at the weekend', { ...none, weekdays: [6, 7] }],
    ['baby group tomorrow morning', { ...none, daysOff: [1], parts: ['morning'] }],
    ['clubs tonight', { ...none, daysOff: [0], parts: ['evening'] }],
    ['no money for food till friday', null],
    ['7 year old wets the bed every night', null],
    ['coffee morning', null],
  ])('of %j is %j', (text, time) => expect(parseSpokenTime(text.split(' '))).toEqual(time));

  it.each([
    ['baby group on thursday', true],
    ['after school clubs tuesday', true],
    ['sleeping in my car tonight', false],
  ])('%j names something that people come to: %s', (text, asks) => expect(asksForMeeting(text.split(' '))).toBe(asks));
});

const weekly = (day: string, opensAt: string, closesAt: string, more = {}) => ({
  rrule: `FREQ=WEEKLY;BYDAY=${day}`,
  opensAt,
  closesAt,
  from: null,
  to: null,
  text: '',
  ...more,
});

const group = (id: number, name: string, schedules: ReturnType<typeof weekly>[] = []) =>
  listing(`information-hub:${id}`, name, {
    kind: 'GROUP',
    locations: schedules.length > 0 ? [place(`information-hub:p${id}`, { schedules })] : [],
    eligibility: { text: 'Ages 5 to 11', ages: [], circumstances: [] },
  });

const meeting = (id: string, name: string) => listing(`timetable:${id}`, name, { kind: 'GROUP' });

async function ask(text: string, sources: Parameters<typeof harvestedDirectory>[0]): Promise<Answer[]> {
  const query = `query ($text: String) { services(filter: { text: $text }, first: 50) {
    edges { node { name } because { field text } } } }`;
  return (await (await harvestedDirectory(sources)).ask(query, { text })).services.edges;
}

const namesOf = (edges: Answer[]): string[] => edges.map(({ node }) => node.name);

describe('services, where a day is asked for', () => {
  it('are first those that are there then or on that day, after them what does not say, and last what is there on another', async () => {
    const listings = [
      group(1, 'Art club A', [weekly('TU', '10:00', '12:00')]),
      group(2, 'Art club B'),
      group(3, 'Art club C', [weekly('SA', '10:00', '12:00')]),
      group(4, 'Art club D', [weekly('SA', '14:00', '15:00')]),
      group(5, 'Art club E', [weekly('SA', '10:00', '12:00', { to: '2020-01-01' })]),
    ];
    expect(namesOf(await ask('art club saturday morning', { 'information-hub': { listings } }))).toEqual([
      'Art club C',
      'Art club D',
      'Art club B',
      'Art club A',
      'Art club E',
    ]);
  });

  it('count what meets once a month, and are told to meet where they do within the week', async () => {
    const edges = await ask('art club saturday', {
      timetable: {
        listings: [meeting('a', 'Art club A'), meeting('b', 'Art club B'), meeting('c', 'Art club C')],
        sessions: [
          session('1', '2026-11-26T10:00:00Z', { listingId: 'timetable:a', title: 'Art club A', placeId: null }),
          session('2', '2026-12-12T10:00:00Z', { listingId: 'timetable:b', title: 'Art club B', placeId: null }),
          session('3', '2026-11-28T10:00:00Z', { listingId: 'timetable:c', title: 'Art club C', placeId: null }),
        ],
      },
    });
    expect(namesOf(edges).toSorted()).toEqual(['Art club A', 'Art club B', 'Art club C']);
    expect(namesOf(edges).at(-1)).toBe('Art club A');
    const meets = edges.filter(({ because }) => because.some(({ field }: Answer) => field === 'sessions'));
    expect(namesOf(meets)).toEqual(['Art club C']);
  });

  it('stand as they are where the day is part of what has happened', async () => {
    const listings = [
      listing('information-hub:1', 'Housing advice', {
        locations: [place('information-hub:p', { schedules: [weekly('TU', '10:00', '12:00')] })],
      }),
      listing('information-hub:2', 'Housing help on the phone', {}),
    ];
    const sources = { 'information-hub': { listings } };
    const today = namesOf(await ask('sleeping in my car with my son tonight housing', sources));
    expect(today).toEqual(namesOf(await ask('sleeping in my car with my son housing', sources)));
  });
});

describe('where something to do is asked for', () => {
  it.each([
    'things to do with the kids',
    'something saturday morning for my 2 year old',
    'anything near SM5',
    'is there something to go to',
  ])('groups, clubs and activities for children answer, whatever they are called: %s', async (text) => {
    const listings = [
      group(1, 'Skate park'),
      listing('information-hub:2', 'Family solicitors', {}),
      listing('information-hub:3', 'Welfare drop-in', { kind: 'GROUP' }),
      group(4, 'Health visitor clinic'),
    ];
    expect(namesOf(await ask(text, { 'information-hub': { listings } }))).toEqual(['Skate park']);
  });

  it('those of a category of that name are as good as others, and what is for somebody in trouble comes after', async () => {
    const categories = [{ id: 'information-hub:activities', name: 'Activities' }];
    const listings = [group(1, 'Gloves not Guns'), group(2, 'Skate park'), { ...group(3, 'Zumba'), categories }];
    expect(namesOf(await ask('things to do', { 'information-hub': { listings } }))).toEqual([
      'Skate park',
      'Zumba',
      'Gloves not Guns',
    ]);
  });

  it('and said what, that is looked for', async () => {
    const listings = [group(1, 'Skate park'), group(2, 'Swimming lessons')];
    expect(namesOf(await ask('swimming activities', { 'information-hub': { listings } }))[0]).toBe('Swimming lessons');
  });
});
