import { createServer } from 'node:http';
import got from 'got';
import { HttpResponse, http } from 'msw/http';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createMockNetwork } from './upstream-mock.ts';

const network = createMockNetwork();
beforeAll(() => network.open());
afterAll(() => network.close());

const hello = () => http.get('https://directory.example.org/hello', () => HttpResponse.json('hello'));

it('lets a test pass whose every handler was asked', async () => {
  network.use(hello());
  expect(await got('https://directory.example.org/hello').json()).toBe('hello');
  expect(network.requests()).toEqual(['GET https://directory.example.org/hello']);
  expect(() => network.settle()).not.toThrow();
});

it('fails a test with a request that no handler answers', async () => {
  await expect(got('https://directory.example.org/other', { retry: { limit: 0 } })).rejects.toThrow(
    'Unhandled Exception',
  );
  expect(() => network.settle()).toThrow('No handler answers GET https://directory.example.org/other.');
});

it('fails a test with a handler that nothing asked', () => {
  network.use(hello());
  expect(() => network.settle()).toThrow('Nothing asked for GET https://directory.example.org/hello');
});

it('begins every test afresh', () => {
  expect(network.requests()).toEqual([]);
  expect(() => network.settle()).not.toThrow();
});

const server = createServer((_request, response) => response.end('real'));
afterEach(() => void server.close());

it('leaves a server of the test itself alone', async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  expect(await got(`http://127.0.0.1:${port}/`).text()).toBe('real');
  expect(() => network.settle()).not.toThrow();
});
