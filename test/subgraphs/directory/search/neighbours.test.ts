import { expect, it } from 'vitest';
import { type Answer, harvestedDirectory, listing } from '../support.ts';

const query = `query ($text: String) { services(filter: { text: $text }, first: 100) {
  edges { because { field text } node { name } } } }`;

async function ask(text: string, more: ReturnType<typeof listing>[] = []): Promise<Answer[]> {
  const listings = [
    listing('information-hub:1', 'Kooth'),
    listing('information-hub:2', 'Glasshouse Project - Jigsaw4U'),
    listing('information-hub:3', 'Rhyme time'),
    ...more,
  ];
  const test = await harvestedDirectory({ 'information-hub': { listings } });
  return (await test.ask(query, { text })).services.edges;
}

const namesOf = (edges: Answer[]) => edges.map(({ node }) => node.name);

it('where few answer a need, those follow that answer one which mostly goes with it, and say so', async () => {
  const edges = await ask('my dad is in prison');
  expect(namesOf(edges)).toEqual(['Glasshouse Project - Jigsaw4U', 'Kooth']);
  expect(edges[1].because).toContainEqual({ field: 'needs', text: expect.stringContaining('mental health') });
});

it('where many answer a need, nobody has to look further', async () => {
  const more = Array.from({ length: 10 }, (_, index) =>
    listing(`information-hub:1${index}`, `Group ${index} for prisoners' families`),
  );
  expect(namesOf(await ask('my dad is in prison', more))).not.toContain('Kooth');
});
