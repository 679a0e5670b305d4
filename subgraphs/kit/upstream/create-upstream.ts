import type { z } from 'zod';
import packageJson from '../../../package.json' with { type: 'json' };
import { createMemoryStore } from '../cache/memory-store.ts';
import type { Observer } from '../observer.ts';
import type { CacheStore } from '../source-options.ts';
import { createCoalescer } from './coalesce.ts';
import type { Hosts } from './host.ts';
import { createHttpCaches } from './http-cache.ts';
import { createUpstreamMetrics } from './metrics.ts';
import { type Question, toPublicUrl, toQuestion } from './question.ts';
import { checkShape, parseJson } from './read-body.ts';
import { createReader } from './reader.ts';
import type { Redirects } from './send.ts';
import { sortFailure } from './sort-failure.ts';
import { type Timers, realTimers } from './timers.ts';
import type { Manners, Upstream, UpstreamAnswer, UpstreamRequest } from './upstream.ts';

export interface UpstreamOptions {
  /** The source's id, e.g. `nhs`. */
  source: string;
  /** Where the directory is; paths are below it. */
  baseUrl: string;
  /** How we behave towards each of its hosts, from `manners.ts`. */
  manners: Manners;
  /** Sent to the base address's own origin only, such as a key. */
  headers?: Readonly<Record<string, string>>;
  /** How long a read may take in all: waiting for our turn, retries and body. 20 s when absent. */
  deadlineMs?: number;
  /** The most bytes that an answer may have, uncompressed. 10 MB when absent. */
  maxBytes?: number;
  /** `none` when absent: Connected Places answers with a redirect where it means an error. */
  redirects?: Redirects;
  /** A mailbox or page of the people who run the gateway, for those who run the directory. */
  contact?: string | undefined;
  /** What this process owes to each host; shared by every source that may ask the same one. Its own when absent. */
  hosts?: Hosts | undefined;
  cache: CacheStore;
  observer: Observer;
  timers?: Timers;
}

const tenMegabytes = 10_000_000;
const twentySeconds = 20_000;

/** The one way out to a directory: whatever goes wrong there comes back as an UpstreamError. */
export function createUpstream({
  source,
  manners,
  headers = {},
  deadlineMs = twentySeconds,
  maxBytes = tenMegabytes,
  redirects = 'none',
  contact,
  hosts = new Map(),
  cache,
  observer: { log, metrics },
  timers = realTimers,
  ...options
}: UpstreamOptions): Upstream {
  const baseUrl = new URL(options.baseUrl.replace(/\/?$/, '/'));
  const httpCache = createHttpCaches(cache ?? createMemoryStore(), source);
  const shareJson = createCoalescer<UpstreamAnswer<unknown>>();
  const shareText = createCoalescer<UpstreamAnswer<string>>();
  const userAgent = { 'user-agent': toUserAgent(contact) };

  const read = createReader({
    source,
    manners,
    hosts,
    deadlineMs,
    howToSend: ({ url, accept }: Question) => ({
      headers: url.origin === baseUrl.origin ? { ...userAgent, ...headers } : userAgent,
      redirects,
      cache: httpCache(accept),
    }),
    metrics: createUpstreamMetrics(metrics, source, toPublicUrl(baseUrl)),
    log,
    timers,
  });

  async function getJson<Shape extends z.ZodType>(request: UpstreamRequest, shape: Shape) {
    const question = toQuestion(baseUrl, request, { accept: 'application/json', maxBytes });
    const checked: z.output<Shape>[] = [];
    const answer = await shareJson(question.key, () =>
      read(question, (text) => {
        const value = parseJson(text);
        checked.push(checkShape(shape, value));
        return value;
      }),
    );
    // Whoever shares the answer of an equal question has a shape of its own to hold it against.
    const [body = checkShared(shape, answer)] = checked;
    return { ...answer, body };
  }

  function checkShared<Shape extends z.ZodType>(shape: Shape, { body, url }: UpstreamAnswer<unknown>) {
    try {
      return checkShape(shape, body);
    } catch (thrown) {
      throw sortFailure(thrown, { source, url });
    }
  }

  async function getText(request: UpstreamRequest) {
    const question = toQuestion(baseUrl, request, { accept: 'text/plain', maxBytes });
    return shareText(question.key, () => read(question, (text) => text));
  }

  return { getJson, getText };
}

/** Every directory is told who asks, as its keepers may block whom they do not know. */
function toUserAgent(contact: string | undefined): string {
  const name = `Sutton family services gateway/${packageJson.version}`;
  return contact === undefined ? name : `${name} (+${contact})`;
}
