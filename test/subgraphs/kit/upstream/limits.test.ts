import type { RequestListener } from 'node:http';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import type { UpstreamOptions } from '../../../../subgraphs/kit/upstream/create-upstream.ts';
import { serveDirectory } from '../../../support/directory-server.ts';
import { createTestUpstream, failureOf, hastyManners } from '../../../support/test-upstream.ts';

// What only a real connection can do wrong. Deadlines run on real time here, and are short.

async function open(answer: RequestListener, options: Partial<UpstreamOptions> = {}) {
  const server = await serveDirectory(answer);
  onTestFinished(() => server.close());
  return { ...createTestUpstream({ baseUrl: server.baseUrl, ...options }), server };
}

/** A port that answers every connection with these words, whether or not they are HTTP. */
async function openRaw(words: string, options: Partial<UpstreamOptions> = {}) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined).once('data', () => socket.end(words));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = z.object({ port: z.int() }).parse(server.address());
  return createTestUpstream({ baseUrl: `http://127.0.0.1:${port}/`, ...options });
}

describe('the size of an answer', () => {
  it.each([
    ['gzip', gzipSync],
    ['br', (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ])('is counted after %s has been undone, and no further', async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(50_000_000));
    const { upstream } = await open((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding, etag: '"bomb"' });
      response.end(bomb);
    });
    const before = process.memoryUsage().arrayBuffers;
    expect(await failureOf(upstream.getText({ path: '' }))).toMatchObject({ failure: 'too-large' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30_000_000);
  });

  it('ends the answer that has no end', async () => {
    const closed = vi.fn<() => void>();
    const { upstream } = await open(
      (_request, response) => {
        const more = () => {
          while (response.write(' '.repeat(10_000)));
        };
        response.on('drain', more).on('close', closed);
        more();
      },
      { maxBytes: 100_000 },
    );
    expect(await failureOf(upstream.getJson({ path: '' }, z.unknown()))).toMatchObject({ failure: 'too-large' });
    await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce());
  });

  it('does not matter where only the status does', async () => {
    const { upstream, server } = await open((_request, response) => {
      response.writeHead(503).write(' '.repeat(50_000));
    });
    expect(await failureOf(upstream.getText({ path: '', maxBytes: 10 }))).toMatchObject({ failure: 'unavailable' });
    expect(server.requests()).toHaveLength(3);
  });

  it('may be exactly the cap, which a request may set for itself', async () => {
    const { upstream } = await open((_request, response) => response.end('1234567890'), { maxBytes: 9 });
    expect((await upstream.getText({ path: '', maxBytes: 10 })).body).toBe('1234567890');
    expect(await failureOf(upstream.getText({ path: '' }))).toMatchObject({ failure: 'too-large' });
  });

  it('holds for headers too', async () => {
    const { upstream } = await openRaw(`HTTP/1.1 200 OK\r\nx-long: ${'x'.repeat(100_000)}\r\n\r\n{}`);
    expect(await failureOf(upstream.getText({ path: '' }))).toMatchObject({ failure: 'too-large' });
  });
});

describe('the deadline', () => {
  const deadlineMs = 150;

  it.each<[string, RequestListener]>([
    ['no answer at all', () => undefined],
    ['headers and then nothing', (_request, response) => response.writeHead(200).flushHeaders()],
    [
      'a byte now and then',
      (_request, response) => {
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('ends %s', async (_what, answer) => {
    const { upstream } = await open(answer, { deadlineMs });
    const start = performance.now();
    expect(await failureOf(upstream.getText({ path: '' }))).toMatchObject({ failure: 'timeout' });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('counts the time in which others had their turn', async () => {
    const manners = { ...hastyManners, concurrency: 1 };
    const { upstream, server } = await open(() => undefined, { deadlineMs, manners });
    const reads = ['a', 'b'].map((path) => failureOf(upstream.getText({ path })));
    expect((await Promise.all(reads)).map(({ failure }) => failure)).toEqual(['timeout', 'timeout']);
    expect(server.requests()).toEqual(['GET /a']);
  });
});

describe('a connection', () => {
  it('is refused', async () => {
    const { upstream } = createTestUpstream({ baseUrl: 'http://127.0.0.1:1/' });
    expect(await failureOf(upstream.getText({ path: '' }))).toMatchObject({ failure: 'unavailable' });
  });

  it('is not the secure one that it should be', async () => {
    const { server } = await open((_request, response) => response.end());
    const { upstream } = createTestUpstream({ baseUrl: server.baseUrl.replace('http:', 'https:') });
    expect(await failureOf(upstream.getText({ path: '' }))).toMatchObject({ failure: 'unavailable' });
  });

  it.each([
    ['is not HTTP', 'SSH-2.0-OpenSSH_9.9\r\n', 'malformed'],
    ['ends in the headers', 'HTTP/1.1 200 OK\r\ncontent-', 'unavailable'],
    ['ends before the length that it declared', 'HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{"a":1', 'unavailable'],
    ['ends between two chunks', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\n{"a\r\n', 'unavailable'],
    ['declares less than it sends', 'HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n{"a":1}', 'malformed'],
    ['has a body in an unknown coding', 'HTTP/1.1 200 OK\r\ncontent-encoding: zip\r\n\r\n\x80\x80', 'malformed'],
    ['says that nothing has changed, though nobody asked', 'HTTP/1.1 304 Not Modified\r\n\r\n', 'malformed'],
  ])('%s', async (_what, words, failure) => {
    const { upstream } = await openRaw(words);
    expect(await failureOf(upstream.getJson({ path: '' }, z.unknown()))).toMatchObject({ failure });
  });
});
