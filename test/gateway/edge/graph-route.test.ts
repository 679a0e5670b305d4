import { describe, expect, it } from 'vitest';
import { createTestEdge } from '../../support/test-edge.ts';

const joined = `query Services($first: Int) {
  services(first: $first) {
    nodes { id nhs { odsCode } localOffer { sendNeeds } sessions { title } listings { source { name } } }
  }
}`;

describe('the graph', () => {
  it('joins what four subgraphs know, asking each once a level', async () => {
    const { app, asked } = await createTestEdge();
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: joined, variables: { first: 20 } },
    });
    expect(answer.statusCode).toBe(200);
    const { data, errors } = answer.json();
    expect(errors).toBeUndefined();
    expect(data.services.nodes).toHaveLength(20);
    expect(data.services.nodes[0]).toEqual({
      id: 'service-1',
      nhs: { odsCode: 'service-1' },
      localOffer: { sendNeeds: ['Autism'] },
      sessions: [{ title: 'Stay and play' }],
      listings: [{ source: { name: 'NHS service finders' } }],
    });
    expect(asked.toSorted()).toEqual(['directory', 'local-offer', 'nhs', 'timetable']);
  });

  it('may be kept by whoever reads it, for as long as its shortest-lived part', async () => {
    const { app } = await createTestEdge();
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: joined, variables: { first: 2 } },
    });
    expect(answer.headers['cache-control']).toBe('max-age=60, public');
  });
});
