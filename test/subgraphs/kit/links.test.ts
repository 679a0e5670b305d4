import { type Server, createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createGraphServer } from '../../../subgraphs/kit/graph-server.ts';
import { createInProcessLink } from '../../../subgraphs/kit/link-in-process.ts';
import { type HttpLink, createHttpLink } from '../../../subgraphs/kit/link-over-http.ts';
import { serveSubgraph } from '../../../subgraphs/kit/serve.ts';
import { createFakeSubgraph } from '../../support/fake-subgraphs.ts';
import { createTestObserver } from '../../support/observer.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const entities = `query Entities($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Service { nhs { odsCode name } } }
}`;
const representations = ['service-1', 'service-2'].map((id) => ({
  __typename: 'Service',
  id,
  listingIds: [`nhs:${id}`],
}));

describe('a subgraph in this process and the same over HTTP', () => {
  it.each([
    ['a question', { query: entities, variables: { representations }, operationName: 'Entities' }],
    ['a mistake in the question', { query: '{ nonsense }' }],
    ['a bug', { query: '{ _entities(representations: [{ __typename: "Nothing" }]) { __typename } }' }],
  ])('give the same answer to %s', async (_what, request) => {
    const observer = createTestObserver();
    const subgraph = createFakeSubgraph('nhs');
    const inProcess = createInProcessLink(await createGraphServer(subgraph, observer.log), () =>
      subgraph.createContext(),
    );
    const served = await serveSubgraph(subgraph, { host: '127.0.0.1', port: 0, observer });
    closing.push(() => served.close());
    const overHttp = link(served.url);
    const answer = await overHttp.ask(request);
    // Without prototypes in the one, with them in the other.
    expect(JSON.parse(JSON.stringify(await inProcess(request)))).toEqual(answer);
    expect(answer).toMatchObject(
      'variables' in request
        ? { data: { _entities: [{}, {}] }, cacheControl: 'max-age=300, public' }
        : { cacheControl: 'no-store' },
    );
  });
});

describe('a subgraph served alone', () => {
  it('tells that it lives, that it is ready, and its metrics', async () => {
    const observer = createTestObserver();
    const served = await serveSubgraph(createFakeSubgraph('nhs'), { host: '127.0.0.1', port: 0, observer });
    closing.push(() => served.close());
    const get = (path: string) => fetch(new URL(path, served.url));
    expect(await (await get('/health/live')).json()).toEqual({ status: 'live' });
    expect(await (await get('/health/ready')).json()).toEqual({ status: 'ready', subgraph: 'nhs' });
    expect((await get('/metrics')).status).toBe(200);
  });
});

describe('a link over HTTP', () => {
  it.each([
    ['the server fails', 500, '{"errors":[]}', 'SUBGRAPH_UNAVAILABLE'],
    ['a page comes', 200, '<html>', 'SUBGRAPH_MALFORMED'],
    ['something else comes', 200, '{"status":"fine"}', 'SUBGRAPH_MALFORMED'],
    ['the answer is cut off', 200, '{"data":{"a"', 'SUBGRAPH_MALFORMED'],
    ['the answer is far too large', 200, `{"data":{"a":"${'x'.repeat(2_000)}"}}`, 'SUBGRAPH_MALFORMED'],
  ])('fails by kind when %s, and repeats nothing of it', async (_what, status, body, code) => {
    const url = await serve((response) => response.writeHead(status).end(body));
    await expect(link(url).ask({ query: '{ a }' })).rejects.toMatchObject({ name: 'LinkError', code, subgraph: 'nhs' });
    await expect(link(url).ask({ query: '{ a }' })).rejects.toThrow(/^nhs [a-z ]+\.$/);
  });

  it('fails when nobody is there', async () => {
    const ask = link('http://127.0.0.1:1/graphql').ask({ query: '{ a }' });
    await expect(ask).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  it.each([
    ['nothing comes', () => undefined],
    ['it stops halfway', (response: Response) => response.writeHead(200).write('{"data"')],
  ])('fails at its deadline when %s', async (_what, answer) => {
    const url = await serve(answer);
    await expect(link(url, 50).ask({ query: '{ a }' })).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' });
  });

  it('stops when whoever asks does not wait any longer', async () => {
    const url = await serve(() => undefined);
    const ask = link(url).ask({ query: '{ a }', signal: AbortSignal.timeout(20) });
    await expect(ask).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' });
  });

  it('takes an answer of 400 with GraphQL errors for an answer', async () => {
    const errors = [{ message: 'No.', extensions: { code: 'BAD_USER_INPUT' } }];
    const url = await serve((response) => response.writeHead(400).end(JSON.stringify({ errors })));
    expect(await link(url).ask({ query: '{ a }' })).toEqual({ errors });
  });
});

type Response = Parameters<Parameters<typeof createServer>[1] & {}>[1];

function link(url: string, deadlineMs = 2_000): HttpLink {
  const made = createHttpLink({ subgraph: 'nhs', url, deadlineMs, maxBytes: 1_000 });
  closing.push(() => made.close());
  return made;
}

async function serve(answer: (response: Response) => unknown): Promise<string> {
  const server: Server = createServer((_request, response) => void answer(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/graphql`;
}
