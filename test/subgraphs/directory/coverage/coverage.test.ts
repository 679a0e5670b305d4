import { describe, expect, it } from 'vitest';
import { type Answer, harvestedDirectory, listing } from '../support.ts';

const sources = {
  'information-hub': {
    listings: [
      listing('information-hub:1', "Children's Services", { phone: '020 7946 0001' }),
      listing('information-hub:2', 'Sutton Foodbank'),
      listing('information-hub:3', 'Welfare support drop-ins', { status: 'WITHDRAWN' }),
      listing('information-hub:4', 'Debt advice', { summary: 'Free debt advice for families.' }),
    ],
  },
};

const query = `{ coverage { need { label } listed missing named { name services { name } } } }`;

describe('coverage', () => {
  it('says of every need what the strategy names and the directories list, and what they do not', async () => {
    const { ask } = await harvestedDirectory(sources);
    const { coverage } = await ask(query);
    expect(coverage).toHaveLength(28);
    expect(coverage.reduce((sum: number, { named }: Answer) => sum + named.length, 0)).toBe(122);
    const money = coverage.find(({ need }: Answer) => need.label === 'I am struggling financially');
    expect(money).toMatchObject({ listed: 1, missing: 6 });
    expect(money.named).toContainEqual({ name: 'Sutton Foodbank', services: [{ name: 'Sutton Foodbank' }] });
    expect(money.named).toContainEqual({ name: 'Sutton Citizens Advice', services: [] });
  });

  it('does not take for listed what has ended', async () => {
    const { ask } = await harvestedDirectory(sources);
    const { need } = await ask(
      '{ need(id: "struggling-financially") { coverage { named { name services { name } } } } }',
    );
    expect(need.coverage.named).toContainEqual({ name: 'Welfare support drop-ins', services: [] });
  });
});

describe('the services of a need', () => {
  it('are those that the strategy names, and those whose words say so', async () => {
    const { ask } = await harvestedDirectory(sources);
    const { need } = await ask(
      '{ need(id: "struggling-financially") { services { totalCount nodes { name needs { id } } } } }',
    );
    expect(need.services.nodes.map(({ name }: Answer) => name)).toEqual(['Debt advice', 'Sutton Foodbank']);
    expect(need.services.nodes[0].needs).toEqual([{ id: 'struggling-financially' }]);
  });

  it('are a filter of the search, which names an id that is none', async () => {
    const { ask, askForErrors } = await harvestedDirectory(sources);
    const filtered =
      'query ($needs: [ID!]) { services(filter: { needs: $needs }) { nodes { name } setAside { filter unknown withoutIt } } }';
    const { services } = await ask(filtered, { needs: ['struggling-financially'] });
    expect(services.setAside).toEqual([{ filter: 'needs', unknown: 0, withoutIt: 3 }]);
    expect(await askForErrors(filtered, { needs: ['nobody'] })).toMatchObject([
      { message: expect.stringContaining('filter.needs'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('give urgent help the number that its own listing has, and none where there is no listing', async () => {
    const help = '{ need(id: "my-parents-have-told-me-to-leave-home") { urgentHelp { name phone } } }';
    const listed = await harvestedDirectory(sources);
    expect((await listed.ask(help)).need.urgentHelp[0]).toEqual({
      name: "Children's Services",
      phone: '020 7946 0001',
    });
    const unlisted = await harvestedDirectory({
      'information-hub': { listings: [listing('information-hub:9', 'Chess')] },
    });
    expect((await unlisted.ask(help)).need.urgentHelp[0]).toEqual({ name: "Children's Services", phone: null });
  });
});
