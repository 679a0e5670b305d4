import { describe, expect, it } from 'vitest';
import { createTestEdge } from '../../support/test-edge.ts';

describe('the edge', () => {
  it('lets pages of any origin ask, without credentials', async () => {
    const { app } = await createTestEdge();
    const headers = { origin: 'https://partner.example.org', 'access-control-request-method': 'POST' };
    const leave = await app.inject({ method: 'OPTIONS', url: '/graphql', headers });
    expect(leave.statusCode).toBe(204);
    expect(leave.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type, apollo-require-preflight',
    });
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ sources { id } }' },
      headers,
    });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('sends nothing that a page could be tricked with', async () => {
    const { app } = await createTestEdge();
    const { headers } = await app.inject('/health/live');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('packs what is worth it', async () => {
    const { app } = await createTestEdge();
    const query = '{ services(first: 40) { nodes { id slug name } } }';
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query },
      headers: { 'accept-encoding': 'br' },
    });
    expect(answer.headers['content-encoding']).toBe('br');
  });

  it('answers a lost visitor with a page, and a lost program with JSON', async () => {
    const { app } = await createTestEdge();
    const page = await app.inject({ url: '/nowhere', headers: { accept: 'text/html' } });
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain('<h1>Page not found</h1>');
    const polish = await app.inject({ url: '/pl/nowhere?a=b', headers: { accept: 'text/html' } });
    expect(polish.body).toContain('<html lang="pl"');
    expect(polish.body).toContain('Pod tym adresem nic nie ma.');
    const json = await app.inject('/nowhere');
    expect(json.statusCode).toBe(404);
    expect(json.json().errors[0].extensions.code).toBe('NOT_FOUND');
  });

  it('refuses an address that cannot be read as it refuses all else', async () => {
    const { app } = await createTestEdge();
    const answer = await app.inject('/service/%ff');
    expect(answer.statusCode).toBe(400);
    const { errors } = answer.json();
    expect(errors).toEqual([{ message: expect.stringContaining('%'), extensions: { code: 'BAD_REQUEST' } }]);
    expect(answer.body).not.toContain('FST_');
  });

  it('sends somebody who types the address of the graph to the explorer', async () => {
    const { app } = await createTestEdge();
    const answer = await app.inject({ url: '/graphql', headers: { accept: 'text/html,*/*' } });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/graphql/explorer');
  });

  it.each([
    ['not JSON', { payload: '{"query":', headers: { 'content-type': 'application/json' } }, 400, 'BAD_REQUEST'],
    [
      'poisoned JSON',
      { payload: '{"__proto__":{"query":"x"}}', headers: { 'content-type': 'application/json' } },
      400,
      'BAD_REQUEST',
    ],
    ['empty', { payload: '', headers: { 'content-type': 'application/json' } }, 400, 'BAD_REQUEST'],
    [
      'a form',
      { payload: 'query=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['without a query', { payload: {} }, 400, 'BAD_REQUEST'],
  ])('refuses a body that is %s', async (_what, request, status, code) => {
    const { app } = await createTestEdge();
    const answer = await app.inject({ method: 'POST', url: '/graphql', ...request });
    expect(answer.statusCode).toBe(status);
    expect(answer.json().errors[0].extensions.code).toBe(code);
  });

  const html = { 'content-type': 'text/html' };

  it.each(['PUT', 'DELETE', 'PATCH'] as const)('takes no %s', async (method) => {
    const { app } = await createTestEdge();
    for (const request of [{ payload: { query: '{ sources { id } }' } }, { payload: '<p>', headers: html }, {}]) {
      const answer = await app.inject({ method, url: '/graphql', ...request });
      expect(answer.statusCode).toBe(405);
      expect(answer.headers).toMatchObject({ allow: 'GET, POST', 'access-control-allow-origin': '*' });
      expect(answer.json().errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED');
    }
  });

  it('writes one line a request, with the operation only when it is ours', async () => {
    const { app, observer } = await createTestEdge();
    const post = (query: string) => app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    await post('query Services { services(first: 1) { nodes { id } } }');
    await post('query MyPrivateName { services(first: 1) { nodes { id } } }');
    await app.inject('/graphql/explorer?query=secret');
    const lines = observer.lines().filter(({ msg }) => msg === 'request');
    expect(lines).toEqual([
      expect.objectContaining({
        route: '/graphql',
        status: 200,
        operation: 'Services',
        cached: false,
        subgraphCalls: 1,
      }),
      expect.objectContaining({ route: '/graphql', status: 200, operation: '-' }),
      expect.objectContaining({ route: '/graphql/explorer', status: 200 }),
    ]);
    expect(lines[0]).toMatchObject({ ms: expect.any(Number), bytes: expect.any(Number) });
    expect(JSON.stringify(lines)).not.toMatch(/MyPrivateName|secret|127\.0\.0\.1/);
  });

  it('counts requests for Prometheus', async () => {
    const { app } = await createTestEdge();
    await app.inject('/health/live');
    await app.inject('/no/such/page');
    const { body, headers } = await app.inject('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toContain('gateway_requests_total{route="/health/live",method="GET",status="200"} 1');
    expect(body).toContain('gateway_requests_total{route="none",method="GET",status="404"} 1');
  });

  it('never tells the makers of its parts that it runs', async () => {
    delete process.env['APOLLO_TELEMETRY_DISABLED'];
    await createTestEdge();
    expect(process.env['APOLLO_TELEMETRY_DISABLED']).toBe('true');
  });
});

describe('health', () => {
  it('is live while it answers at all', async () => {
    const { app } = await createTestEdge({ readiness: () => 'starting' });
    expect((await app.inject('/health/live')).statusCode).toBe(200);
  });

  it('is ready with the state of each source', async () => {
    const { app } = await createTestEdge();
    const answer = await app.inject('/health/ready');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      status: 'ready',
      sources: [
        {
          id: 'nhs',
          name: 'NHS service finders',
          health: 'LIVE',
          listingCount: 40,
          lastHarvest: '2026-03-01T10:00:00+00:00',
          lastChange: null,
          message: null,
        },
      ],
    });
  });

  it.each(['starting', 'stopping'] as const)('is not ready while %s', async (status) => {
    const { app } = await createTestEdge({ readiness: () => status });
    const answer = await app.inject('/health/ready');
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ status });
  });

  it('is not ready without the directory subgraph', async () => {
    const { app } = await createTestEdge({ links: { directory: () => Promise.reject(new Error('away')) } });
    const answer = await app.inject('/health/ready');
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toEqual({ status: 'unavailable', sources: [] });
  });
});
