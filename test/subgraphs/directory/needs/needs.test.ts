import { describe, expect, it } from 'vitest';
import { type Answer, harvestedDirectory, listing } from '../support.ts';

const sources = { 'information-hub': { listings: [listing('information-hub:1', 'Stay and Play')] } };

describe('needs', () => {
  it('are all 28 of the strategy in its order where nothing is asked', async () => {
    const { ask } = await harvestedDirectory(sources);
    const { needs } = await ask(
      '{ needs { score because need { id label voice sensitive urgentHelp { name text phone url } } } }',
    );
    expect(needs).toHaveLength(28);
    expect(needs[0].need).toMatchObject({ id: 'pregnant-and-need-support', label: 'I am pregnant and need support' });
    expect(needs[26].need).toMatchObject({ label: 'My parents have told me to leave home', voice: 'young person' });
    expect(needs[27].need.label).toBe('I am struggling financially');
    const unhelped = needs.filter(({ need }: Answer) => need.sensitive && need.urgentHelp.length === 0);
    expect(unhelped).toEqual([]);
  });

  it('are those that the text speaks of, the surest first, and at most as many as asked for', async () => {
    const { ask } = await harvestedDirectory(sources);
    const query =
      'query ($first: Int) { needs(text: "my parnts told me to leave home", first: $first) { score need { label } } }';
    const { needs } = await ask(query);
    expect(needs[0].need.label).toBe('My parents have told me to leave home');
    expect((await ask(query, { first: 1 })).needs).toEqual([needs[0]]);
  });

  it('are none where the text speaks of none', async () => {
    const { ask } = await harvestedDirectory(sources);
    expect(await ask('{ needs(text: "???") { score } }')).toEqual({ needs: [] });
  });

  it('are found by id', async () => {
    const { ask } = await harvestedDirectory(sources);
    const { need, none } = await ask('{ need(id: "young-carer") { label } none: need(id: "nobody") { label } }');
    expect(need.label).toBe('I am a young carer');
    expect(none).toBeNull();
  });

  it.each([
    ['first: 0', 'first must be from 1 to 1,000, but was 0.'],
    ['first: 1001', 'first must be from 1 to 1,000, but was 1001.'],
    [`text: "${'x'.repeat(10_000)}"`, 'text must have at most 500 characters, but had 10000.'],
  ])('refuse %.12s', async (argument, message) => {
    const { askForErrors } = await harvestedDirectory(sources);
    const errors = await askForErrors(`{ needs(${argument}) { score } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
