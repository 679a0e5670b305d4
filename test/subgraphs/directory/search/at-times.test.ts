import { describe, expect, it } from 'vitest';
import { type Answer, harvestedDirectory, listing, place } from '../support.ts';
import { session } from '../sessions/session.ts';

const tuesdays = {
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
  opensAt: '10:00',
  closesAt: '12:00',
  from: null,
  to: null,
  text: 'Tuesdays 10:00 to 12:00',
};

const hub = (name: string) =>
  place(`timetable:${name}`, { name: `The ${name} hub`, latitude: 51.36, longitude: -0.17 });
const underFives = { text: 'Under 5s', ages: [], circumstances: [] };
const refuge = place('timetable:safe', { postcode: 'SM1 1AB' });

const sources = {
  timetable: {
    listings: [
      listing('timetable:group', 'Stay and play', { locations: [hub('carshalton')], eligibility: underFives }),
      listing('timetable:late', 'Adult craft', { locations: [hub('carshalton')] }),
      listing('timetable:none', 'Quiet group', { locations: [hub('carshalton')] }),
      listing('timetable:safe', 'Women’s refuge coffee', { locations: [refuge], eligibility: underFives }),
    ],
    sessions: [
      session('1', '2026-11-24T10:00:00Z', { status: 'CANCELLED' }),
      session('2', '2026-11-26T10:00:00Z'),
      session('3', '2026-11-25T18:00:00Z', { listingId: 'timetable:late', title: 'Adult craft' }),
      session('4', '2026-11-23T12:00:00Z', { listingId: 'timetable:safe', title: 'Coffee', placeId: 'timetable:safe' }),
    ],
  },
  'information-hub': {
    listings: [
      listing('information-hub:1', 'Advice desk', {
        locations: [place('information-hub:d', { schedules: [tuesdays] })],
      }),
      listing('information-hub:2', 'Somewhere', {}),
    ],
  },
};

const query = `query ($filter: ServiceFilter, $orderBy: ServiceOrder) {
  services(filter: $filter, orderBy: $orderBy, first: 50) {
    setAside { filter unknown withoutIt }
    edges { node { name } because { field text } }
    waysIn { text hub { id } session { id title } }
  }
}`;

async function searching() {
  const test = await harvestedDirectory(sources);
  const search = async (variables: object): Promise<Answer> => (await test.ask(query, { ...variables })).services;
  const names = async (variables: object): Promise<string[]> =>
    (await search(variables)).edges.map(({ node }: Answer) => node.name);
  return { ...test, search, names };
}

describe('services at a time', () => {
  it('are open at a moment, by their hours or by a session, and who does not say is counted', async () => {
    const { search, names } = await searching();
    expect(await names({ filter: { openAt: '2026-11-24T11:00:00Z' } })).toEqual(['Advice desk']);
    expect(await names({ filter: { openAt: '2026-11-25T18:30:00Z' } })).toEqual(['Adult craft']);
    const { setAside } = await search({ filter: { openAt: '2026-11-24T11:00:00Z' } });
    expect(setAside).toEqual([{ filter: 'openAt', unknown: 5, withoutIt: 6 }]);
    const filter = { openAt: '2026-11-24T11:00:00Z', includeUnknown: true };
    const { edges } = await search({ filter });
    expect(edges.map(({ node }: Answer) => node.name)[0]).toBe('Advice desk');
    expect(edges[0].because).toContainEqual({ field: 'openAt', text: 'It is open then.' });
    expect(edges[1].because).toContainEqual({
      field: 'openAt',
      text: 'No directory says whether it is open then.',
    });
  });

  it('have sessions in a window, but for those that are called off or have something to hide', async () => {
    const { search, names } = await searching();
    const week = { from: '2026-11-23T00:00:00Z', to: '2026-11-30T00:00:00Z' };
    expect(await names({ filter: { sessionsBetween: week } })).toEqual(['Adult craft', 'Stay and play']);
    const tuesday = { from: '2026-11-24T00:00:00Z', to: '2026-11-25T00:00:00Z' };
    expect(await names({ filter: { sessionsBetween: tuesday } })).toEqual([]);
    const { setAside } = await search({ filter: { sessionsBetween: week } });
    expect(setAside).toEqual([{ filter: 'sessionsBetween', unknown: 2, withoutIt: 6 }]);
  });

  it.each([
    [{ openAt: '2030-01-01T00:00:00Z' }, 'filter.openAt must be within 366 days of now.'],
    [
      { sessionsBetween: { from: '2026-11-25T00:00:00Z', to: '2026-11-24T00:00:00Z' } },
      'filter.sessionsBetween.to must be after',
    ],
  ])('are refused for %j', async (filter, message) => {
    const { askForErrors } = await searching();
    const [error] = await askForErrors(query, { filter });
    expect(error?.message).toMatch(message);
  });

  it('come in the order of their next session, those without one last and by name', async () => {
    const { names } = await searching();
    expect(await names({ orderBy: 'NEXT_SESSION' })).toEqual([
      'Adult craft',
      'Stay and play',
      'Advice desk',
      'Quiet group',
      'Somewhere',
      'Women’s refuge coffee',
    ]);
  });
});

const atCarshalton = ({ waysIn }: Answer) => waysIn.find((way: Answer) => way.hub?.id === 'carshalton');

describe('the way in at a hub', () => {
  it('names the next session there, of an answer where there is one', async () => {
    const { search } = await searching();
    expect(atCarshalton(await search({}))).toMatchObject({
      text: expect.stringMatching(/Next there: Adult craft, Wednesday 25 November at 18:00\.$/),
      session: { id: 'timetable:feed/3', title: 'Adult craft' },
    });
    expect(atCarshalton(await search({ filter: { text: 'stay and play' } })).session.id).toBe('timetable:feed/2');
    expect((await search({})).waysIn.filter(({ session: next }: Answer) => next?.title === 'Coffee')).toEqual([]);
  });
});

describe('a household', () => {
  it('is told when each service meets next', async () => {
    const { ask } = await searching();
    const { household } = await ask(
      `{ household(household: { members: [{ ageMonths: 24 }] }) { groups { services { service { name } nextSession { id start } } } } }`,
    );
    const services = household.groups.flatMap((group: Answer) => group.services);
    const next = Object.fromEntries(services.map((one: Answer) => [one.service.name, one.nextSession?.id ?? null]));
    expect(next).toMatchObject({ 'Stay and play': 'timetable:feed/2', 'Women’s refuge coffee': null });
  });
});
