import { describe, expect, it } from 'vitest';
import { type Listing, createListingOrganisation } from '../../../../subgraphs/kit/listing.ts';
import { type Answer, type TestDirectory, harvestedDirectory, listing, place } from '../support.ts';

const hall = (number: number) =>
  place(`information-hub:p${number}`, {
    name: `Sample hall ${number}`,
    postcode: 'SM1 1AA',
    addressLines: [`${number} Sample Road`],
  });
const trust = (name: string) => createListingOrganisation({ id: `information-hub:${name}`, name });
const about = (name: string) => ({ id: `information-hub:${name}`, name });
const one = (number: number, name: string, more: Partial<Listing> = {}): Listing => ({
  ...listing(`information-hub:${number}`, name),
  ...more,
});

/** By the name of a service, those related to it, with the reasons. */
async function related(listings: Listing[], first?: number): Promise<Record<string, string[][]>> {
  const { ask } = await harvestedDirectory({ 'information-hub': { listings } });
  return askRelated(ask, first);
}

async function askRelated(ask: TestDirectory['ask'], first = 5): Promise<Record<string, string[][]>> {
  const { services }: Answer = await ask(
    `query ($first: Int) { services(first: 1000, filter: { includeWithdrawn: true }) {
      nodes { name related(first: $first) { reason service { name } } }
    } }`,
    { first },
  );
  return Object.fromEntries(
    services.nodes.map(({ name, related: all }: Answer) => [
      name,
      all.map(({ reason, service }: Answer) => [service.name, reason]),
    ]),
  );
}

it('tells who else runs, meets or helps, and why, the closest first', async () => {
  const found = await related([
    one(1, 'Baby group', { organisation: trust('A'), locations: [hall(1)], categories: [about('Babies')] }),
    one(2, 'Toddler group', { organisation: trust('A'), locations: [hall(1)] }),
    one(3, 'Job club', { locations: [hall(1)] }),
    one(4, 'Helpline', { organisation: trust('A') }),
    one(5, 'Baby massage', { categories: [about('Babies'), about('Massage')] }),
    one(6, 'Cinema'),
  ]);
  expect(found['Baby group']).toEqual([
    ['Toddler group', 'Also run by A'],
    ['Baby massage', 'Similar: Babies'],
    ['Helpline', 'Also run by A'],
    ['Job club', 'Also at Sample hall 1'],
  ]);
  expect(found['Job club']).toContainEqual(['Baby group', 'Also at Sample hall 1']);
  expect(found['Cinema']).toEqual([]);
});

it('tells as many as asked, and refuses to tell none', async () => {
  const listings = [1, 2, 3, 4].map((number) => one(number, `Group ${number}`, { organisation: trust('A') }));
  expect((await related(listings, 2))['Group 1']).toHaveLength(2);
  await expect(related(listings, 0)).rejects.toThrow('first must be from 1 to 1,000, but was 0.');
});

it('never tells of what has ended, and tells of others to who looks at that', async () => {
  const found = await related([
    one(1, 'Ended', { organisation: trust('A'), status: 'WITHDRAWN' }),
    one(2, 'Running', { organisation: trust('A') }),
  ]);
  expect(found).toEqual({ Ended: [['Running', 'Also run by A']], Running: [] });
});

it('says nothing of what a large part of all services share', async () => {
  const found = await related(
    Array.from({ length: 30 }, (_, index) =>
      one(index, `Group ${index}`, { categories: [about('Families'), ...(index < 2 ? [about('Twins')] : [])] }),
    ),
  );
  expect(found['Group 0']).toEqual([['Group 1', 'Similar: Twins']]);
  expect(found['Group 2']).toEqual([]);
});

describe('a service with a hidden place', () => {
  const refuge = one(1, 'Women’s refuge', {
    organisation: trust('A'),
    locations: [hall(1)],
    categories: [about('Safety')],
  });

  it('is related by its place to none, and none to it', async () => {
    const found = await related([
      refuge,
      one(2, 'Next door', { organisation: trust('Other people'), locations: [hall(1)] }),
      one(3, 'Lodger', { organisation: trust('Quite unlike'), locations: [hall(1)] }),
    ]);
    expect(found['Women’s refuge']).toEqual([]);
    for (const all of Object.values(found)) expect(JSON.stringify(all)).not.toContain('refuge');
  });

  it('is not either where it also has a place that everyone may know', async () => {
    const library = place('local-offer:library', { name: 'Sample library', postcode: 'SM1 1MK' });
    const { ask } = await harvestedDirectory({
      'information-hub': {
        listings: [
          refuge,
          one(2, 'Advice', { organisation: trust('A'), locations: [hall(1), library] }),
          one(3, 'Story time', { organisation: trust('Library'), locations: [library] }),
        ],
      },
    });
    const found = await askRelated(ask);
    expect(found['Story time']).toEqual([]);
    expect(found['Advice']).not.toContainEqual(['Story time', expect.anything()]);
  });

  it('is still related by what it does and who runs it', async () => {
    const found = await related([
      refuge,
      one(2, 'Advice', { organisation: trust('A') }),
      one(3, 'Freedom course', { categories: [about('Safety')] }),
    ]);
    expect(found['Women’s refuge']).toEqual([
      ['Advice', 'Also run by A'],
      ['Freedom course', 'Similar: Safety'],
    ]);
  });
});
