import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LinkError } from '../../../subgraphs/kit/link-error.ts';
import type { GraphLink } from '../../../subgraphs/kit/subgraph.ts';
import { ask } from '../../support/ask.ts';
import { createTestEdge } from '../../support/test-edge.ts';

const query = `{
  services(first: 2) { nodes { name nhs { odsCode } localOffer { sendNeeds } sessions { title } } }
  hubs { name }
}`;

const down =
  (subgraph: string): GraphLink =>
  () =>
    Promise.reject(new LinkError('SUBGRAPH_UNAVAILABLE', subgraph));
const hanging: GraphLink = () => new Promise(() => undefined);

/** Nine tenths of a second for one service. */
const slowDirectory: GraphLink = async () => {
  await new Promise((resolve) => setTimeout(resolve, 900));
  return { data: { services: { nodes: [{ __typename: 'Service', id: 'service-1', name: 'x', listingIds: [] }] } } };
};

/** Longer than a subgraph has at other times. */
const slowNhs: GraphLink = async () => {
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  return { data: { _entities: [{ nhs: { odsCode: 'late' } }] } };
};
const slowDecision: GraphLink = async () => {
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  return { data: { undoClearConfidential: true } };
};

function saying(code: string, message: string): GraphLink {
  return () => Promise.resolve({ data: null, errors: [{ message, extensions: { code, stacktrace: ['secret'] } }] });
}

describe('a subgraph that gives no answer', () => {
  it('costs its own fields and nothing else', async () => {
    const { app } = await createTestEdge({ links: { nhs: down('nhs') } });
    const { status, data, errors } = await ask(app, query);
    expect(status).toBe(200);
    expect(data).toEqual({
      services: {
        nodes: [1, 2].map((number) => ({
          name: `Service service-${number}`,
          nhs: null,
          localOffer: { sendNeeds: ['Autism'] },
          sessions: [{ title: 'Stay and play' }],
        })),
      },
      hubs: [{ name: 'Carshalton Family Hub' }],
    });
    expect(errors).toEqual([
      { message: 'nhs cannot be reached.', extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'nhs' } },
    ]);
  });

  it('costs no more when its fields are lists that are never null', async () => {
    const { app } = await createTestEdge({ links: { timetable: down('timetable') } });
    const { data, codes } = await ask(app, query);
    expect(data).toMatchObject({
      services: { nodes: [{ nhs: { odsCode: 'service-1' }, sessions: [] }, { sessions: [] }] },
      hubs: [],
    });
    expect(new Set(codes)).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
  });

  it('costs no service when it is the checks: each is judged by its date alone, and says so', async () => {
    const { app } = await createTestEdge({ links: { freshness: down('freshness') } });
    const { data, codes } = await ask(
      app,
      `{ services(first: 1) { nodes { name how: freshness { __typename ...F } } } }
       fragment F on Freshness { word: band score confirmedAt checkedAt reasons findings { id } }`,
    );
    expect(data).toEqual({
      services: {
        nodes: [
          {
            name: 'Service service-1',
            how: {
              __typename: 'Freshness',
              word: 'STALE',
              score: 40,
              confirmedAt: '2020-01-01T00:00:00+00:00',
              checkedAt: null,
              reasons: [
                expect.stringMatching(/^Confirmed \d+ days ago \(−60\)$/),
                'Judged by its date alone: the checks cannot be asked just now',
              ],
              findings: [],
            },
          },
        ],
      },
    });
    expect(codes).toEqual(['SUBGRAPH_UNAVAILABLE']);
  });

  it('costs no service when the checks fail over one, and no other is told otherwise', async () => {
    const { app } = await createTestEdge();
    const { data, codes } = await ask(app, '{ services(first: 8) { nodes { name freshness { band } } } }');
    const bands = Array.from({ length: 8 }, (_, at) => ({
      name: `Service service-${at + 1}`,
      freshness: { band: at === 6 ? 'STALE' : 'FRESH' },
    }));
    expect(data).toEqual({ services: { nodes: bands } });
    expect(codes).toEqual(['INTERNAL_SERVER_ERROR']);
  });

  it('keeps aliases and fragments in their places', async () => {
    const { app } = await createTestEdge({ links: { timetable: down('timetable') } });
    const aliased = `{ services(first: 1) { nodes { ...A coming: sessions(first: 2) { title } } } }
      fragment A on Service { past: sessions(first: 1) { title } name }`;
    expect((await ask(app, aliased)).data).toEqual({
      services: { nodes: [{ past: [], name: 'Service service-1', coming: [] }] },
    });
  });

  it('is not waited for: the whole answers within 1.5 s', async () => {
    const { app } = await createTestEdge({ links: { nhs: hanging, timetable: hanging, 'local-offer': hanging } });
    const started = performance.now();
    const { data, codes } = await ask(app, query);
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(new Set(codes)).toEqual(new Set(['SUBGRAPH_TIMEOUT']));
    expect(data).toMatchObject({ services: { nodes: [{ name: 'Service service-1', nhs: null }, {}] } });
  });

  it('leaves the ones after it less time, so that the whole still answers within 1.5 s', async () => {
    const { app } = await createTestEdge({ links: { directory: slowDirectory, nhs: hanging } });
    const started = performance.now();
    const answer = await ask(app, '{ services { nodes { name nhs { odsCode } } } }');
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(answer).toMatchObject({
      codes: ['SUBGRAPH_TIMEOUT'],
      data: { services: { nodes: [{ name: 'x', nhs: null }] } },
    });
  });

  it('is waited for while the start is under way, since the first answers take longer', async () => {
    const { app } = await createTestEdge({ links: { nhs: slowNhs }, isStarting: () => true });
    expect(await ask(app, '{ services(first: 1) { nodes { nhs { odsCode } } } }')).toMatchObject({
      codes: [],
      data: { services: { nodes: [{ nhs: { odsCode: 'late' } }] } },
    });
  });

  it('is waited for where something is written, since it is written all the same', async () => {
    const { app } = await createTestEdge({ links: { directory: slowDecision } });
    const decide = 'mutation { undoClearConfidential(listing: "nhs:1") }';
    expect(await ask(app, decide)).toMatchObject({ codes: [], data: { undoClearConfidential: true } });
  });

  it('is counted', async () => {
    const { app, observer } = await createTestEdge({ links: { nhs: down('nhs') } });
    await ask(app, query);
    const metrics = await observer.metrics.metrics();
    expect(metrics).toContain('gateway_subgraph_requests_total{subgraph="nhs",outcome="SUBGRAPH_UNAVAILABLE"} 1');
    expect(metrics).toContain('gateway_subgraph_requests_total{subgraph="local-offer",outcome="answered"} 1');
  });
});

describe('an error of a subgraph', () => {
  it('keeps its words when they are for whoever asks', async () => {
    const { app } = await createTestEdge({
      links: { directory: saying('BAD_USER_INPUT', 'first must be from 1 to 1,000.') },
    });
    const { errors } = await ask(app, '{ services { totalCount } }');
    expect(errors).toEqual([
      { message: 'first must be from 1 to 1,000.', extensions: { code: 'BAD_USER_INPUT', subgraph: 'directory' } },
    ]);
  });

  it.each(['INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'UPSTREAM_REFUSED', 'SOMETHING_NEW'])(
    'is a bug when its code is %s, and told without a word of it',
    async (code) => {
      const { app, observer } = await createTestEdge({
        links: { directory: saying(code, 'password hunter2 at 10.1.2.3') },
      });
      const { errors, text } = await ask(app, '{ services { totalCount } }');
      expect(errors).toEqual([
        { message: 'Something went wrong here; it has been noted.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      ]);
      expect(text).not.toMatch(/hunter2|secret/);
      expect(observer.lines().find(({ msg }) => msg === 'bug')).toMatchObject({
        level: 50,
        code,
        subgraph: 'directory',
      });
    },
  );

  it('is a bug when a resolver throws, and its message goes nowhere', async () => {
    const { app, observer } = await createTestEdge();
    const { data, codes, text } = await ask(app, '{ place(text: "SM5") { name } sources { id } }');
    expect(data).toEqual({ place: null, sources: [{ id: 'nhs' }] });
    expect(codes).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(text + JSON.stringify(observer.lines())).not.toContain('ZZ99');
    const { bug } = z
      .object({ bug: z.object({ kind: z.string(), at: z.array(z.string()) }) })
      .parse(observer.lines().find(({ msg }) => msg === 'bug in a subgraph'));
    expect(bug.kind).toBe('TypeError');
    expect(bug.at[0]).toContain('fake-subgraphs.ts');
  });
});
