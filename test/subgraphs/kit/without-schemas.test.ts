import { fastify } from 'fastify';
import { expect, it } from 'vitest';
import { withoutSchemas } from '../../../subgraphs/kit/without-schemas.ts';

it('answers routes that have no schema as any server does', async () => {
  const app = fastify(withoutSchemas);
  app.post('/echo', (request) => ({ heard: request.body }));
  const answer = await app.inject({ method: 'POST', url: '/echo', payload: { word: 'hello' } });
  expect(answer.json()).toEqual({ heard: { word: 'hello' } });
  expect((await app.inject('/nothing')).statusCode).toBe(404);
  expect(
    (await app.inject({ method: 'POST', url: '/echo', body: '{', headers: { 'content-type': 'application/json' } }))
      .statusCode,
  ).toBe(400);
});

it.for(['body', 'response'])('refuses a route with a schema of its %s, which nothing would check', async (part) => {
  const app = fastify(withoutSchemas);
  const body = { type: 'object', properties: { word: { type: 'string' } } };
  app.post('/echo', { schema: part === 'body' ? { body } : { response: { 200: body } } }, () => ({}));
  await expect(app.ready()).rejects.toThrow('JSON schemas');
});
