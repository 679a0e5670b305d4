import type { RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { toWebRequest } from '../support/directory-server.ts';

/** A directory as a function from a request to its answer. */
export type Directory = (request: Request) => Response | Promise<Response>;

/** An answer of a directory, before something happens to it. */
export interface GoodAnswer {
  status: number;
  type: string;
  bytes: Buffer;
}

/** What no error and no log may repeat of an answer. */
export const canary = 'CANARY-OF-THE-DIRECTORY';

/** A stand-in directory that has no port. */
export function fromStandIn(app: FastifyInstance): Directory {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const answer = await app.inject({
      method: request.method === 'POST' ? 'POST' : 'GET',
      url: pathname + search,
      headers: Object.fromEntries(request.headers),
      payload: await request.text(),
    });
    const type = answer.headers['content-type'] ?? '';
    return new Response(new Uint8Array(answer.rawPayload), {
      status: answer.statusCode,
      headers: { 'content-type': type },
    });
  };
}

/** The directory at its best. */
export function honestly(directory: Directory): RequestListener {
  return overHttp(directory, (response, good) => send(response, good));
}

/** The directory at its best, and somebody who looks on. */
export function observed(directory: Directory, see: (good: GoodAnswer) => void): RequestListener {
  return overHttp(directory, (response, good) => {
    see(good);
    send(response, good);
  });
}

/** The same answer to every request. */
export function always(
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  };
}

/** Something else for the first request; the others find the directory at its best. */
export function first(once: RequestListener, directory: Directory): RequestListener {
  const others = honestly(directory);
  let asked = 0;
  return (request, response) => (asked++ === 0 ? once : others)(request, response);
}

/** Whole answers, but not quite what the directory meant to say. */
export function changed(directory: Directory, change: (good: GoodAnswer) => Partial<GoodAnswer>): RequestListener {
  return overHttp(directory, (response, good) => send(response, { ...good, ...change(good) }));
}

/** Compressed answers; `damage` happens to the compressed bytes. */
export function compressed(directory: Directory, damage = (bytes: Buffer) => bytes): RequestListener {
  return overHttp(directory, (response, { status, type, bytes }) => {
    response.writeHead(status, { 'content-type': type, 'content-encoding': 'gzip' });
    response.end(damage(gzipSync(bytes)));
  });
}

/** Headers and half a body, then silence. */
export function stalling(directory: Directory): RequestListener {
  return overHttp(directory, (response, good) => sendHalf(response, good));
}

/** Headers and half a body, then the connection is cut. */
export function cut(directory: Directory): RequestListener {
  return overHttp(directory, (response, good) => sendHalf(response, good, () => response.destroy()));
}

function overHttp(directory: Directory, answer: (response: ServerResponse, good: GoodAnswer) => void): RequestListener {
  return (request, response) => {
    void (async () => {
      const good = await directory(await toWebRequest(request));
      const type = good.headers.get('content-type') ?? 'application/octet-stream';
      answer(response, { status: good.status, type, bytes: Buffer.from(await good.arrayBuffer()) });
    })();
  };
}

function send(response: ServerResponse, { status, type, bytes }: GoodAnswer): void {
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length });
  response.end(bytes);
}

function sendHalf(response: ServerResponse, { status, type, bytes }: GoodAnswer, then = () => {}): void {
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2), then);
}
