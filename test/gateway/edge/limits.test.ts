import { readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, send } from '../../support/ask.ts';
import { type TestEdge, createTestEdge } from '../../support/test-edge.ts';

let edge: TestEdge;
beforeAll(async () => {
  edge = await createTestEdge();
});

const readmeQuery = readFileSync('schema/operations/services.graphql', 'utf8');

/** What became of a request that should be refused: its one error, and how often a subgraph was asked for it. */
async function refusal(asking: ReturnType<typeof ask>): Promise<object> {
  const before = edge.asked.length;
  const { status, codes, errors, text } = await asking;
  const asked = edge.asked.length - before;
  return { status, codes, message: errors?.[0]?.message, asked, small: text.length < 2_000 };
}

function refused(status: number, code: string, limit: string): object {
  return { status, codes: [code], message: expect.stringContaining(limit), asked: 0, small: true };
}

describe('a request within the limits', () => {
  it('is the query of the README, for a hundred services at once', async () => {
    expect(await ask(edge.app, readmeQuery, { first: 100 })).toMatchObject({ status: 200, codes: [] });
  });

  it('is a query for twenty services with all that is known of them', async () => {
    const query = `{ services(first: 20) { nodes { ${everything} } } }`;
    expect(await ask(edge.app, query)).toMatchObject({ status: 200, codes: [] });
  });

  it('is a query for a thousand services with their plain fields', async () => {
    const query =
      '{ services(first: 1000) { totalCount nodes { id slug name summary kind status url email updatedAt } } }';
    expect(await ask(edge.app, query)).toMatchObject({ status: 200, codes: [] });
  });

  it('is the standard introspection, with all its options', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
    });
    const answer = await ask(edge.app, query);
    expect(answer).toMatchObject({ status: 200, codes: [] });
    expect(answer.text).toContain('NhsOrganisation');
    expect(answer.text).not.toContain('HarvestPage');
  });

  it('is told what may have been meant', async () => {
    const answer = await ask(edge.app, '{ servces { totalCount } }');
    expect(answer).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] });
    expect(answer.errors?.[0]?.message).toContain('Did you mean "services"');
  });
});

describe('a request beyond the limits', () => {
  it('has more than 64 kB', async () => {
    const query = `{ sources { id } } # ${'x'.repeat(65_536)}`;
    expect(await refusal(ask(edge.app, query))).toEqual(refused(413, 'BODY_TOO_LARGE', '65,536'));
  });

  it('has more than 2,000 tokens', async () => {
    const query = kinds(1_990);
    expect(await refusal(ask(edge.app, query))).toEqual(refused(400, 'QUERY_TOO_LONG', '2,000'));
    expect(await ask(edge.app, kinds(1_980))).toMatchObject({ status: 200 });
  });

  it('nests more than twelve deep', async () => {
    expect(await refusal(ask(edge.app, nested(3)))).toEqual(refused(400, 'QUERY_TOO_DEEP', '12'));
    expect(await ask(edge.app, nested(2))).toMatchObject({ status: 200 });
  });

  it('nests too deep through fragments, too', async () => {
    const fragments = Array.from({ length: 8 }, (_, index) => {
      const inner = index === 7 ? 'id' : `services(first: 1) { nodes { organisation { ...F${index + 1} } } }`;
      return `fragment F${index} on Organisation { ${inner} }`;
    });
    const query = `{ services { nodes { organisation { ...F0 } } } } ${fragments.join(' ')}`;
    expect(await refusal(ask(edge.app, query))).toEqual(refused(400, 'QUERY_TOO_DEEP', '12'));
  });

  it('asks for too many values: lists within lists', async () => {
    const query = '{ services(first: 1000) { nodes { sessions(first: 1000) { id } } } }';
    expect(await refusal(ask(edge.app, query))).toEqual(refused(400, 'QUERY_TOO_COSTLY', '40,000'));
  });

  it('asks for too many values by a variable, or a default of one', async () => {
    const query = 'query ($n: Int = 1000) { services(first: $n) { nodes { sessions(first: $n) { id } } } }';
    expect(await refusal(ask(edge.app, query))).toEqual(refused(400, 'QUERY_TOO_COSTLY', '40,000'));
    expect(await ask(edge.app, query, { n: 10 })).toMatchObject({ status: 200 });
  });

  it('asks for too many values by aliases', async () => {
    const aliases = Array.from(
      { length: 120 },
      (_, index) => `a${index}: services(first: 100) { nodes { id name slug } }`,
    );
    expect(await refusal(ask(edge.app, `{ ${aliases.join(' ')} }`))).toEqual(
      refused(400, 'QUERY_TOO_COSTLY', '40,000'),
    );
  });

  it('asks for too many values by fragments that double', async () => {
    const doubling = Array.from({ length: 24 }, (_, index) => {
      const inner = index === 23 ? 'id' : `...F${index + 1} ...F${index + 1}`;
      return `fragment F${index} on Service { ${inner} }`;
    });
    const started = performance.now();
    expect(await refusal(ask(edge.app, `{ services(first: 1) { nodes { ...F0 } } } ${doubling.join(' ')}`))).toEqual(
      refused(400, 'QUERY_TOO_COSTLY', '40,000'),
    );
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('asks for the whole schema over and over', async () => {
    const aliases = Array.from(
      { length: 100 },
      (_, index) => `a${index}: __schema { types { fields { type { fields { name } } } } }`,
    );
    expect(await refusal(ask(edge.app, `{ ${aliases.join(' ')} }`))).toEqual(
      refused(400, 'QUERY_TOO_COSTLY', '40,000'),
    );
  });

  it('asks for raw records in bulk', async () => {
    const query = '{ services(first: 1000) { nodes { listings { raw } } } }';
    expect(await refusal(ask(edge.app, query))).toEqual(refused(400, 'QUERY_TOO_COSTLY', '40,000'));
  });

  it('is a batch', async () => {
    const payload = [{ query: '{ sources { id } }' }, { query: '{ sources { id } }' }];
    const asking = send(edge.app, { method: 'POST', url: '/graphql', payload });
    expect(await refusal(asking)).toEqual(refused(400, 'BAD_REQUEST', 'batching'));
  });

  it('is wrong in thousands of places, of which ten are told', async () => {
    const query = 'query ($kinds: [ServiceKind!]) { services(filter: { kinds: $kinds }) { totalCount } }';
    const answer = await ask(edge.app, query, { kinds: Array.from({ length: 6_000 }, () => 'X') });
    expect(answer).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'] });
    const wrong = await ask(edge.app, `{ ${Array.from({ length: 300 }, (_, index) => `f${index}`).join(' ')} }`);
    expect(wrong.errors?.length).toBeLessThanOrEqual(11);
  });

  it('comes packed, which could be a thousand times what was sent', async () => {
    const request = {
      method: 'POST',
      url: '/graphql',
      payload: Buffer.from('H4sIAAAA'),
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    } as const;
    expect(await refusal(send(edge.app, request))).toEqual(refused(400, 'BAD_REQUEST', 'not JSON'));
  });

  it('could be sent by a page that a browser does not ask leave for', async () => {
    const headers = { 'content-type': 'text/plain' };
    const payload = JSON.stringify({ query: '{ sources { id } }' });
    expect(await refusal(send(edge.app, { method: 'POST', url: '/graphql', payload, headers }))).toEqual(
      refused(400, 'BAD_REQUEST', 'CSRF'),
    );
    const url = `/graphql?query=${encodeURIComponent('{ sources { id } }')}`;
    expect(await refusal(send(edge.app, { method: 'GET', url }))).toEqual(refused(400, 'BAD_REQUEST', 'CSRF'));
  });
});

function nested(levels: number): string {
  return `{ services { nodes { organisation { ${'services(first: 1) { nodes { organisation { '.repeat(levels)} id ${'} } }'.repeat(levels)} } } } }`;
}

function kinds(count: number): string {
  return `{ services(filter: { kinds: [${'CLUB '.repeat(count)}] }) { totalCount } }`;
}

const everything = `id name slug summary description kind status url email waitTime updatedAt delivery
  organisation { id name url phones { number } } phones { number e164 label }
  locations { id location { id name confidential ward latitude longitude wheelchair address { lines city postcode text } }
    schedules { rrule opensAt closesAt text } holidayHours { from to closed } }
  eligibility { text ages { minMonths maxMonths text } circumstances } cost { free text } languages { code name }
  referral { routes text } categories { id name } provenance { field rule source { id } assertedAt }
  listings { id sourceId name url readAt assertedAt source { id name health } }
  conflicts { field chosen { value source { id } } others { value source { id } } }
  nhs { odsCode name type openingTimes { rrule text } exceptions { from to } acceptingPatients
    facilities { name available } services lastUpdated { part date } open }
  localOffer { id sendSupport sendNeeds answers { question answer } url }
  sessions { id title start end status hub { id name } }`;
