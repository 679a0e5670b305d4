import { graphql } from 'graphql';
import { expect, it, onTestFinished } from 'vitest';
import { createInformationHub } from '../../../subgraphs/information-hub/index.ts';
import { createInformationHubStandIn } from '../../../subgraphs/information-hub/sample/index.ts';
import { fixedClock } from '../../../subgraphs/kit/clock.ts';
import { village } from '../../fixtures/information-hub/world.ts';
import { createTestObserver } from '../../support/observer.ts';
import { createMemoryReadingStore } from '../../support/reading-store.ts';
import { today } from './hub.ts';

const clock = fixedClock(`${today}T09:00:00Z`);
const area = { name: 'Sutton', code: 'E09000029', centre: [51.3618, -0.1945] } as const;
const query = '{ harvest(first: 10) { total problems rejected { reason } listings { name webPage raw } } }';

async function open(website?: string) {
  const standIn = createInformationHubStandIn({ world: village, clock });
  const address = await standIn.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => standIn.close());
  return createInformationHub({
    // Neither address ends in a slash, as people write them.
    config: { kind: 'connected-places', url: `${address}/core/v1`, website },
    area,
    clock,
    observer: createTestObserver(),
    cache: undefined,
    readings: createMemoryReadingStore(),
  });
}

it('answers the harvest with the listings of its directory', async () => {
  const subgraph = await open('https://hub.example.org');
  await subgraph.start();
  const { data, errors } = await graphql({
    schema: subgraph.schema,
    source: query,
    contextValue: subgraph.createContext(),
  });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    harvest: {
      total: 3,
      problems: [],
      rejected: [],
      listings: [
        { name: 'Café Tots', webPage: 'https://hub.example.org/services/cafe-tots' },
        { name: 'Listening line' },
        { name: 'Summer club' },
      ],
    },
  });
  expect(JSON.stringify(data)).not.toContain('Sam Example');
  await subgraph.stop();
});

it('gives no links when it does not know the website', async () => {
  const subgraph = await open();
  const { data } = await graphql({ schema: subgraph.schema, source: query, contextValue: subgraph.createContext() });
  expect(data).toMatchObject({ harvest: { listings: [{ webPage: null }, { webPage: null }, { webPage: null }] } });
});
