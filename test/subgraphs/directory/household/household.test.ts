import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../../subgraphs/kit/listing.ts';
import { type Answer, harvestedDirectory, listing } from '../support.ts';

/** Invented services of a small borough. */
function service(id: number, name: string, more: Parameters<typeof listing>[2] = {}): Listing {
  return listing(`information-hub:${id}`, name, more);
}

function forAges(text: string): Pick<Listing, 'eligibility'> {
  return { eligibility: { text, ages: [], circumstances: [] } };
}

const sources = {
  'information-hub': {
    listings: [
      service(1, 'Sutton Foodbank'),
      service(2, 'Holiday Activities Fund in school holidays', forAges('5 to 16 years')),
      service(3, 'Baby bank', { summary: 'A baby bank: clothes and nappies.', ...forAges('under 1s') }),
      service(4, 'Hospital based and Community midwives', forAges('Antenatal: for people who are pregnant')),
      service(5, 'Pensioners Link', { summary: 'Debt advice.', ...forAges('60 years and over') }),
      service(6, 'Budget clinic', {
        summary: 'Debt advice.',
        languages: [{ language: 'Tamil', support: null }],
      }),
      service(7, 'Toddler football', forAges('2 to 4 years')),
      service(8, 'Play in the park', forAges('all ages')),
      service(9, "Children's Services", { phone: '020 7946 0001' }),
    ],
  },
};

const query = `query ($household: HouseholdInput!) {
  household(household: $household) {
    groups {
      label member need { id } notListed
      services { service { name } verdict reasons { field text } alsoFor nextSession { id } }
    }
    waysIn { text phone hub { id } }
  }
}`;

const money = 'struggling-financially';
const newborn = { ageMonths: 1 };
const schoolchild = { ageMonths: 84 };

async function plan(household: Record<string, unknown>): Promise<Answer> {
  const { ask } = await harvestedDirectory(sources);
  return (await ask(query, { household })).household;
}

function namesOf({ services }: Answer): string[] {
  return services.map(({ service: { name } }: Answer) => name);
}

describe('a household with needs', () => {
  it('is answered by person and need, and for the family together', async () => {
    const { groups } = await plan({ members: [newborn, schoolchild], needs: [money] });
    expect(groups.map(({ label, member }: Answer) => [label, member])).toEqual([
      ['Person 1, aged 1 month: I am struggling financially', 0],
      ['Person 2, aged 7: I am struggling financially', 1],
      ['The whole family: I am struggling financially', null],
    ]);
    expect(namesOf(groups[0])).toEqual(['Baby bank']);
    expect(namesOf(groups[1])).toEqual(['Holiday Activities Fund in school holidays']);
    expect(namesOf(groups[2])).toEqual(expect.arrayContaining(['Sutton Foodbank', 'Budget clinic']));
  });

  it('leaves out what is for none of them', async () => {
    const { groups } = await plan({ members: [newborn, schoolchild], needs: [money] });
    expect(groups.flatMap(namesOf)).not.toContain('Pensioners Link');
  });

  it('is told what the strategy names and no directory lists', async () => {
    const { groups } = await plan({ members: [], needs: [money] });
    expect(groups).toMatchObject([{ member: null, notListed: expect.arrayContaining(['Sutton Citizens Advice']) }]);
    expect(groups[0].notListed).not.toContain('Sutton Foodbank');
  });

  it('gets the services that speak its language first, and says so', async () => {
    const { groups } = await plan({ members: [], needs: [money], languages: ['ta-LK'] });
    const [first] = groups[0].services;
    expect(first.service.name).toBe('Budget clinic');
    expect(first.reasons).toContainEqual({ field: 'languages', text: 'It speaks a language that you asked for.' });
    expect(namesOf(groups[0])).toContain('Sutton Foodbank');
  });

  it('is understood in its own words', async () => {
    const { groups } = await plan({ members: [{ pregnantWeeks: 20 }], text: 'im pregnant and scared' });
    expect(groups[0]).toMatchObject({ label: 'Person 1, pregnant: I am pregnant and need support', member: 0 });
    expect(namesOf(groups[0])).toEqual(['Hospital based and Community midwives']);
  });

  it('is shown urgent help before all else, with the number of its own listing', async () => {
    const { waysIn } = await plan({ postcode: 'SM5 1', members: [], needs: ['my-parents-have-told-me-to-leave-home'] });
    expect(waysIn[0]).toMatchObject({ text: expect.stringContaining("Children's Services"), phone: '020 7946 0001' });
    expect(waysIn.some(({ hub }: Answer) => hub !== null)).toBe(true);
  });
});

describe('a household without needs', () => {
  it('is answered for each person, and for all together', async () => {
    const { groups } = await plan({ members: [{ ageMonths: 36 }, schoolchild] });
    const [toddler, together] = [groups[0], groups.at(-1)];
    expect(toddler).toMatchObject({ label: 'Person 1, aged 3', member: 0, need: null });
    expect(namesOf(toddler)).toEqual(['Toddler football']);
    expect(together).toMatchObject({ label: 'The whole family', member: null });
    expect(namesOf(together)).toEqual(['Play in the park']);
  });

  it('is shown no service twice without being told of the other group', async () => {
    const { groups } = await plan({ members: [newborn, schoolchild, { ageMonths: 90 }], needs: [money, 'new-baby'] });
    const all = groups.flatMap(({ services }: Answer) => services);
    const twice = all.filter(
      (one: Answer) => all.filter((other: Answer) => other.service.name === one.service.name).length > 1,
    );
    expect(twice.filter(({ alsoFor }: Answer) => alsoFor.length === 0)).toEqual([]);
    const holidays = all.find((one: Answer) => one.service.name.startsWith('Holiday'));
    expect(holidays.alsoFor).toEqual(['Person 3, aged 7: I am struggling financially']);
  });
});

describe('what a household may not be', () => {
  it.each([
    [{ members: [newborn, { ageMonths: 2000 }] }, 'household.members[1].ageMonths must be from -9 to 1,500 months'],
    [{ members: [{ circumstances: ['nonsense'] }] }, 'household.members[0].circumstances must each be one of'],
    [{ members: [{ postcode: 'ZZ99 9ZZ' }] }, 'household.members[0].postcode must be one that is known here'],
    [{ members: [newborn], postcode: 'Wallington' }, 'household.postcode must be one that is known here'],
    [{ members: [newborn], postcode: 'nonsense' }, 'household.postcode must be one that is known here'],
    [{ members: [newborn], needs: [money, 'nobody'] }, 'household.needs[1] must be the id of a need'],
    [{ members: Array.from({ length: 13 }, () => newborn) }, 'household.members must have at most 12, but had 13.'],
    [
      { members: [newborn], languages: Array.from({ length: 11 }, () => 'ta') },
      'household.languages must have at most 10',
    ],
    [{ members: [newborn], text: 'x'.repeat(501) }, 'household.text must have at most 500 characters, but had 501.'],
    [{ members: [] }, 'household must tell of a person in members, or of a need in needs or text.'],
  ])('is named by its path: %#', async (household, message) => {
    const { askForErrors } = await harvestedDirectory(sources);
    const errors = await askForErrors(query, { household });
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
