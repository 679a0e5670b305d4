import got, { CacheError, type PlainResponse, type Request } from 'got';
import type { Keyv } from 'keyv';
import { keepOnlyReusable } from './http-cache.ts';
import type { Question } from './question.ts';

/** Where an answer may send us on: nowhere, or elsewhere on the same host. Never from https to http. */
export type Redirects = 'none' | 'same-host';

export interface SendOptions {
  headers: Readonly<Record<string, string>>;
  redirects: Redirects;
  /** Undefined: nothing kept is used, and nothing is kept. */
  cache: Keyv | undefined;
  /** Ends the request, body included. */
  signal: AbortSignal;
}

/** One answer, with whatever status. The body is read only where the status is 2xx. */
export interface RawAnswer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  bytes: Uint8Array;
  /** The address that answered, after redirects. */
  url: URL;
  fromCache: boolean;
}

/** The answer is larger than its cap, counted as it came out of its compression. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
}

const mostRedirects = 3;

/**
 * Sends one request, once, and reads its answer. Throws got's RequestError, AnswerTooLarge, or what `read` throws. A
 * broken cache costs the cache only: a kept copy that cannot be had or read is asked for afresh.
 */
export async function send<Body>(
  question: Question,
  options: SendOptions,
  read: (answer: RawAnswer) => Body,
): Promise<Body> {
  const stream = got.stream(question.url, toGotOptions(question, options));
  try {
    return read(await collect(stream, question.maxBytes));
  } catch (error) {
    const isOfCache = error instanceof CacheError || stream.response?.isFromCache === true;
    if (!options.cache || !isOfCache) throw error;
    return send(question, { ...options, cache: undefined }, read);
  }
}

export function isGood(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Leaving the loop early, by whatever way, ends the request. */
async function collect(stream: Request, maxBytes: number): Promise<RawAnswer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!stream.response || !isGood(stream.response.statusCode)) break;
    if (!(chunk instanceof Uint8Array)) throw new TypeError('Expected bytes of a stream without an encoding.');
    size += chunk.byteLength;
    if (size > maxBytes) throw new AnswerTooLarge();
    chunks.push(chunk);
  }
  if (!stream.response) throw new Error('Expected an answer of a request that ended well.');
  const { statusCode: status, headers, url, isFromCache } = stream.response;
  return { status, headers, bytes: Buffer.concat(chunks), url: new URL(url), fromCache: isFromCache };
}

function toGotOptions(question: Question, { headers, redirects, cache, signal }: SendOptions) {
  const { method, url, body, accept } = question;
  return {
    method,
    headers: { ...headers, accept, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body }),
    // The cache is our own, not a shared one in the sense of RFC 9111: nobody else's answers go through it.
    ...(cache && method === 'GET' && { cache, cacheOptions: { shared: false } }),
    hooks: { beforeCache: [keepOnlyReusable] },
    followRedirect: (answer: PlainResponse) => redirects === 'same-host' && staysOnHost(url, answer.headers.location),
    maxRedirects: mostRedirects,
    throwHttpErrors: false,
    signal,
  };
}

function staysOnHost(from: URL, location: string | undefined): boolean {
  const to = URL.parse(location ?? '', from);
  return to !== null && to.host === from.host && (to.protocol === from.protocol || to.protocol === 'https:');
}
