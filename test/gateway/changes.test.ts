import { expect, it } from 'vitest';
import { z } from 'zod';
import { askAt } from '../support/ask.ts';
import { serveSample } from '../support/sample-gateway.ts';

const sample = serveSample();

const Page = z.object({
  changes: z.object({
    nodes: z.array(
      z.object({
        kind: z.string(),
        serviceId: z.string(),
        service: z.object({ id: z.string(), name: z.string(), related: z.array(z.object({ reason: z.string() })) }),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }),
  }),
});

const query = `query ($since: String) {
  changes(since: $since, first: 50) {
    nodes { kind serviceId service { id name related(first: 2) { reason service { name nhs { odsCode } } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

it('a client outside copies the sample borough by the feed, and is told when it has to start again', async () => {
  const { url: origin } = sample.gateway;
  const copy = new Map<string, string>();
  let page: z.infer<typeof Page> | null = null;
  do {
    const { data, codes } = await askAt(origin, query, { since: page?.changes.pageInfo.endCursor });
    expect(codes).toEqual([]);
    page = Page.parse(data);
    for (const { serviceId, service } of page.changes.nodes) copy.set(serviceId, service.name);
  } while (page.changes.pageInfo.hasNextPage);

  const all = await askAt(
    origin,
    '{ services(first: 1000, filter: { includeWithdrawn: true }) { nodes { id name } } }',
  );
  const { services } = z
    .object({ services: z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) }) })
    .parse(all.data);
  expect(services.nodes.length).toBeGreaterThan(50);
  expect(copy).toEqual(new Map(services.nodes.map(({ id, name }) => [id, name])));

  const ofAnother = Buffer.from(JSON.stringify(['another', 1, 1])).toString('base64url');
  const refused = await askAt(origin, query, { since: ofAnother });
  expect(refused.codes).toEqual(['CURSOR_EXPIRED']);
  expect(refused.text).toContain('start again');
  expect((await askAt(origin, query, { since: 'no cursor' })).codes).toEqual(['BAD_USER_INPUT']);
});
