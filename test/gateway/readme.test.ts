import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { sampleWorld } from '../../subgraphs/kit/sample/borough/index.ts';
import { truthOf } from '../../subgraphs/kit/sample/borough/truth.ts';
import { sourceNames } from '../../subgraphs/kit/subgraph-names.ts';
import { askAt } from '../support/ask.ts';
import { serveSample } from '../support/sample-gateway.ts';

const readme = readFileSync('README.md', 'utf8');

const sample = serveSample();

it('answers the query of the README with its answer', async () => {
  const sent = /--data '(.+)'/.exec(readme)?.[1] ?? '';
  const answer = /```json\n(.+?)```/s.exec(readme)?.[1] ?? '';
  const { query } = z.object({ query: z.string() }).parse(JSON.parse(sent));
  const { data } = await askAt(sample.gateway.url, query);
  expect({ data }).toEqual(JSON.parse(answer));
});

it('names every source in the README’s table', () => {
  const rows = [...readme.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
  expect(rows).toEqual([...sourceNames]);
});

it('joins no two services of the sample that only look alike, and shows where directories disagree', async () => {
  const { listingsOf, neverOne, conflicts } = truthOf(sampleWorld);
  const { data } = await askAt(
    sample.gateway.url,
    '{ services(first: 400, filter: { includeWithdrawn: true }) { nodes { listings { id } conflicts { field } } } }',
  );
  const { nodes } = Services.parse(data).services;
  const serviceOf = new Map(nodes.flatMap((node, nth) => node.listings.map(({ id }) => [id, nth] as const)));
  const placesOf = (key: string) => new Set(listingsOf.get(key)?.map((id) => serviceOf.get(id)));

  const joined = neverOne.filter(([one, other]) => !placesOf(one).isDisjointFrom(placesOf(other)));
  expect(joined).toEqual([]);

  // The chemist is listed under another name by the Information Hub, which the first identity rule keeps apart.
  const shown = conflicts.filter(({ service }) => service !== 'pha-13');
  const missing = shown.filter(({ service, field }) => {
    const fields = [...placesOf(service)].flatMap((nth) => nodes[nth ?? -1]?.conflicts ?? []);
    return !fields.some((conflict) => conflict.field === field);
  });
  expect(missing).toEqual([]);
});

const Services = z.object({
  services: z.object({
    nodes: z.array(
      z.object({
        listings: z.array(z.object({ id: z.string() })),
        conflicts: z.array(z.object({ field: z.string() })),
      }),
    ),
  }),
});
