import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findPersonalInputs } from '../../../gateway/edge/personal-inputs.ts';
import { ask, send } from '../../support/ask.ts';
import { createTestEdge } from '../../support/test-edge.ts';

const byVariable =
  'query Services($near: Near, $filter: ServiceFilter) { services(near: $near, filter: $filter) { totalCount } }';
const postcode = 'ZZ99 9ZZ';

/** What it is, the query, its variables, and what is found. */
type Told = [string, string, Record<string, unknown>, ReturnType<typeof findPersonalInputs>];

describe('what a request tells of a person', () => {
  it.each<Told>([
    ['words', '{ services(filter: { text: "debt" }) { totalCount } }', {}, { any: true, place: false, inQuery: true }],
    ['words in a variable', byVariable, { filter: { text: 'debt' } }, { any: true, place: false, inQuery: false }],
    [
      'a postcode',
      '{ services(near: { postcode: "SM5 1AA" }) { totalCount } }',
      {},
      { any: true, place: true, inQuery: true },
    ],
    ['a point', byVariable, { near: { latitude: 51.3, longitude: -0.1 } }, { any: true, place: true, inQuery: false }],
    ['a postcode as words', '{ place(text: "sm51aa") { name } }', {}, { any: true, place: true, inQuery: true }],
    [
      'a postcode as words in a variable',
      'query ($t: String!) { place(text: $t) { name } }',
      { t: 'SM5 1AA' },
      { any: true, place: true, inQuery: false },
    ],
    [
      'a postcode as the default of a variable',
      'query ($p: String = "SM1 1AA") { services(near: { postcode: $p }) { totalCount } }',
      {},
      { any: true, place: true, inQuery: true },
    ],
    [
      'a variable that is given in place of its default',
      'query ($t: String = "") { services(filter: { text: $t }) { totalCount } }',
      { t: 'debt' },
      { any: true, place: false, inQuery: false },
    ],
    [
      'a postcode among words',
      byVariable,
      { filter: { text: 'Is there a baby group near sm5 1aa, please?' } },
      { any: true, place: true, inQuery: false },
    ],
    [
      'an age among words',
      byVariable,
      { filter: { text: 'my 3 year old' } },
      { any: true, place: false, inQuery: false },
    ],
    ['a sector as words', '{ place(text: "SM5 1") { name } }', {}, { any: true, place: true, inQuery: true }],
    [
      'a person',
      '{ service(id: "1") { eligibilityFor(person: { ageMonths: 36 }) { verdict } } }',
      {},
      { any: true, place: false, inQuery: true },
    ],
    [
      'a person whose every field is a variable',
      'query ($age: Int) { service(id: "1") { eligibilityFor(person: { ageMonths: $age }) { verdict } } }',
      { age: 36 },
      { any: true, place: false, inQuery: false },
    ],
    [
      'a household',
      'query ($who: HouseholdInput!) { household(household: $who) { groups { label } } }',
      { who: { members: [], needs: ['young-carer'] } },
      { any: true, place: false, inQuery: false },
    ],
    ...['ageMonths', 'send', 'pregnantWeeks', 'carerAgeYears', 'circumstances'].map((field): Told => [
      `${field} of somebody in a variable`,
      'query ($who: PersonInput!) { service(id: "1") { eligibilityFor(person: $who) { verdict } } }',
      { who: { [field]: 1 } },
      { any: true, place: false, inQuery: false },
    ]),
    ['nothing', '{ services(first: 5) { totalCount } }', {}, { any: false, place: false, inQuery: false }],
    ['nothing, by variables left out', byVariable, {}, { any: false, place: false, inQuery: false }],
    [
      'nothing, by nulls',
      byVariable,
      { near: null, filter: { text: null, free: true } },
      { any: false, place: false, inQuery: false },
    ],
    [
      'nothing, by a distance alone',
      '{ services(near: { withinMiles: 2 }) { totalCount } }',
      {},
      { any: false, place: false, inQuery: false },
    ],
  ])('%s', (_what, query, variables, found) => {
    expect(findPersonalInputs(parse(query), variables)).toEqual(found);
  });
});

describe('personal inputs', () => {
  it('leave no trace in the log, the metrics or the cache', async () => {
    const edge = await createTestEdge();
    const word = 'canary-word';
    await ask(edge.app, byVariable, { near: { postcode }, filter: { text: word } });
    await ask(
      edge.app,
      `query Canary${word.replace('-', '')} { services(filter: { text: "${word}" }, near: { postcode: "${postcode}" }) { totalCount } }`,
    );
    await ask(edge.app, `{ place(text: "${postcode}") { name } }`);
    await ask(edge.app, byVariable, { near: { postcode: { canary: postcode } } });
    await ask(edge.app, `{ ${word.replace('-', '')} }`);
    await send(edge.app, { method: 'GET', url: `/${encodeURIComponent(postcode)}?q=${word}` });
    const written = [
      JSON.stringify(edge.observer.lines()),
      await edge.observer.metrics.metrics(),
      JSON.stringify([...edge.kept]),
    ].join('\n');
    expect(edge.observer.lines().filter(({ msg }) => msg === 'request')).toHaveLength(6);
    expect(written).not.toMatch(/ZZ99|9ZZ|canary/i);
    const digest = createHash('sha256').update(postcode).digest('hex');
    expect(written).not.toContain(digest);
  });

  it('are answered, and the answer is not kept by anyone', async () => {
    const edge = await createTestEdge();
    const answer = await ask(edge.app, byVariable, { near: { postcode } });
    expect(answer).toMatchObject({ status: 200, codes: [] });
    expect(answer.headers['cache-control']).toBe('no-store');
    await ask(edge.app, byVariable, { near: { postcode } });
    expect(edge.asked).toEqual(['directory', 'directory']);
    expect(edge.kept.size).toBe(0);
  });

  it('do not go into an address when they are a place', async () => {
    const edge = await createTestEdge();
    const url = `/graphql?query=${encodeURIComponent(byVariable)}&variables=${encodeURIComponent(JSON.stringify({ near: { postcode } }))}`;
    const headers = { 'apollo-require-preflight': 'true' };
    expect(await send(edge.app, { method: 'GET', url, headers })).toMatchObject({
      status: 400,
      codes: ['PLACE_IN_ADDRESS'],
    });
    const words = `/graphql?query=${encodeURIComponent('{ services(filter: { text: "play" }) { totalCount } }')}`;
    expect(await send(edge.app, { method: 'GET', url: words, headers })).toMatchObject({ status: 200 });
  });

  it('do not go into a persisted query', async () => {
    const edge = await createTestEdge();
    const persist = (query: string, variables?: object) => {
      const extensions = {
        persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
      };
      return send(edge.app, { method: 'POST', url: '/graphql', payload: { query, variables, extensions } });
    };
    const literal = '{ services(filter: { text: "canary" }) { totalCount } }';
    expect(await persist(literal)).toMatchObject({ status: 400, codes: ['PERSONAL_INPUT_IN_PERSISTED_QUERY'] });
    expect(await persist(byVariable, { filter: { text: 'canary' } })).toMatchObject({ status: 200, codes: [] });
    expect(JSON.stringify([...edge.kept])).not.toContain('canary');
  });
});
