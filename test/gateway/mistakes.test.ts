import { expect, it } from 'vitest';
import { askAt } from '../support/ask.ts';
import { serveSample } from '../support/sample-gateway.ts';

const sample = serveSample();

it.each([
  ['a mutation that is not there', 'mutation { deleteAll { id } }', 'GRAPHQL_VALIDATION_FAILED', 'deleteAll'],
  ['a subscription', 'subscription { x }', 'OPERATION_RESOLUTION_FAILURE', 'subscription'],
  [
    'several operations without a name',
    'query A { sources { id } } query B { sources { id } }',
    'OPERATION_RESOLUTION_FAILURE',
    'several operations',
  ],
  [
    'a moment that is none',
    '{ hub(id: "carshalton") { sessions(from: "yesterday") { id } } }',
    'GRAPHQL_VALIDATION_FAILED',
    'Expected a DateTime',
  ],
  [
    'a moment without an offset',
    '{ hub(id: "carshalton") { sessions(from: "2026-11-23T00:00:00") { id } } }',
    'GRAPHQL_VALIDATION_FAILED',
    'Expected a DateTime',
  ],
])('refuses %s with 400, in words that help', async (_what, query, code, words) => {
  const { status, codes, errors } = await askAt(sample.gateway.url, query);
  expect({ status, code: codes[0] }).toEqual({ status: 400, code });
  expect(errors?.[0]?.message).toContain(words);
});

it('refuses a variable that does not fit, without repeating it', async () => {
  const query = 'query ($from: DateTime) { hub(id: "carshalton") { sessions(from: $from) { id } } }';
  const { status, codes, errors, text } = await askAt(sample.gateway.url, query, { from: 'ZZ99 9ZZ' });
  expect({ status, codes }).toEqual({ status: 400, codes: ['BAD_USER_INPUT'] });
  expect(errors?.[0]?.message).toBe('The variable $from does not fit its type DateTime.');
  expect(text).not.toContain('ZZ99');
});

it.each(['needs(first: 0) { score }', 'freshnessRuns(first: -1) { id }', 'services(first: 0) { totalCount }'])(
  'answers no list where it refuses %s: an empty one would say that there is nothing',
  async (field) => {
    const { data, codes } = await askAt(sample.gateway.url, `{ ${field} }`);
    expect({ data, codes }).toEqual({ data: null, codes: ['BAD_USER_INPUT'] });
  },
);

it('answers no list below a service where it refuses what is asked of it', async () => {
  const { data, codes } = await askAt(
    sample.gateway.url,
    '{ services(first: 1) { nodes { sessions(first: 0) { id } } } }',
  );
  expect({ data, codes }).toEqual({ data: null, codes: ['BAD_USER_INPUT'] });
});
