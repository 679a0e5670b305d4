import { afterAll, expect, it } from 'vitest';
import { sampleUuid } from '../../../../subgraphs/kit/sample/ids.ts';
import { createConnectedPlacesPagesStandIn } from '../../../../subgraphs/local-offer/sample/connected-places-pages/index.ts';
import { hubVillage } from '../../../fixtures/local-offer/world.ts';
import { clock } from '../open-directory.ts';

const app = createConnectedPlacesPagesStandIn({ world: hubVillage, clock });
afterAll(() => app.close());

async function ask(path: string) {
  const answer = await app.inject({ url: `/core/v1/${path}`, headers: { accept: 'application/json' } });
  return { status: answer.statusCode, body: answer.json() };
}

const idOf = (title: string) => sampleUuid('information-hub', `page/${title}`);

it('lists the pages below a landing page at any depth, in the order of their tree and without their content', async () => {
  const { body } = await ask(`pages?filter[landing_page]=${idOf('SEND Local Offer')}`);
  expect(body.data.map(({ title }: { title: string }) => title)).toEqual([
    'Activities and short breaks',
    'Getting started',
    'Words that we use',
  ]);
  expect(body.data[1]).toMatchObject({ enabled: true, parent: { title: 'Activities and short breaks' } });
  expect(Object.keys(body.data[1])).not.toEqual(expect.arrayContaining(['content']));
  expect(body).not.toHaveProperty('meta');
});

it('gives a single page whole, by its slug or id in any case', async () => {
  const bySlug = await ask('pages/activities-and-short-breaks');
  const byId = await ask(`pages/${idOf('Activities and short breaks').toUpperCase()}`);
  expect(byId).toEqual(bySlug);
  expect(bySlug.body.data).toMatchObject({
    content: { introduction: { content: [{ type: 'copy', value: 'Invented sample data.' }] }, about: null },
    collection_categories: [{ name: 'Children with SEND', category_taxonomies: [{ name: 'SEND' }] }],
    children: [{ title: 'Getting started' }],
    ancestors: [{ title: 'SEND Local Offer' }],
    landing_page: { slug: 'send-local-offer' },
  });
});

it('refuses a page that is switched off, and knows no page that is none', async () => {
  expect(await ask('pages/not-yet-ready')).toMatchObject({ status: 403 });
  expect(await ask('pages/nothing')).toMatchObject({ status: 404 });
  expect(await ask('pages?include=nothing')).toMatchObject({ status: 400 });
});
