import type { Logger } from 'pino';
import type { UpstreamError } from './error.ts';
import { type Deadline, type Host, type Hosts, createHost } from './host.ts';
import type { UpstreamMetrics } from './metrics.ts';
import { type Question, toPublicUrl } from './question.ts';
import { readText } from './read-body.ts';
import { isPassing, retryDelay } from './retry.ts';
import { type RawAnswer, type SendOptions, isGood, send } from './send.ts';
import { type Asked, sortFailure, sortStatus } from './sort-failure.ts';
import type { Timers } from './timers.ts';
import type { Manners, UpstreamAnswer } from './upstream.ts';

/**
 * Puts one question to a directory, in its turn, again where that may help, and within one deadline; `parse` makes
 * something of the answer's text. Throws UpstreamError, each logged and counted once, and bugs as they are.
 */
export type Reader = <Body>(question: Question, parse: (text: string) => Body) => Promise<UpstreamAnswer<Body>>;

export interface ReaderOptions {
  source: string;
  manners: Manners;
  hosts: Hosts;
  deadlineMs: number;
  /** What goes with a question, but for the deadline. */
  howToSend: (question: Question) => Omit<SendOptions, 'signal'>;
  metrics: UpstreamMetrics;
  log: Logger;
  timers: Timers;
}

export function createReader(options: ReaderOptions): Reader {
  const { source, manners, hosts, deadlineMs, howToSend, metrics, log, timers } = options;

  function hostOf({ host }: URL): Host {
    // Two APIs at one host are owed what each of them asks for.
    const key = `${host} ${manners.atMost}/${manners.perMinutes}`;
    const known = hosts.get(key) ?? createHost(manners, timers);
    hosts.set(key, known);
    return known;
  }

  async function readOnce<Body>(question: Question, parse: (text: string) => Body, asked: Asked, deadline: Deadline) {
    const host = hostOf(question.url);
    const leave = await host.enter(asked, deadline);
    try {
      const options = { ...howToSend(question), signal: deadline.signal };
      const answer = await send(question, options, (raw) => {
        if (!isGood(raw.status)) throw sortStatus(raw, asked, timers.now());
        return toAnswer(raw, question, parse);
      });
      // A kept copy says nothing of how the host is.
      if (!answer.fromCache) host.succeeded();
      return answer;
    } catch (thrown) {
      const error = sortFailure(thrown, asked);
      host.failed(error);
      throw error;
    } finally {
      leave();
      metrics.circuit(question.url.host, host.isTripped());
    }
  }

  async function readPatiently<Body>(question: Question, parse: (text: string) => Body, asked: Asked) {
    const deadline = { at: timers.now() + deadlineMs, signal: AbortSignal.timeout(deadlineMs) };
    for (let attempts = 1; ; attempts++) {
      try {
        return await readOnce(question, parse, asked, deadline);
      } catch (thrown) {
        const error = sortFailure(thrown, asked);
        const remainingMs = deadline.at - timers.now();
        const { retryAfterMs } = error;
        const delay = retryDelay({ attempts, retryAfterMs, remainingMs, random: Math.random() });
        if (delay === null || !isPassing(error) || hostOf(question.url).isTripped()) throw error;
        metrics.retried();
        await timers.sleep(delay);
      }
    }
  }

  return async function read(question, parse) {
    const asked = { source, url: toPublicUrl(question.url) };
    const start = timers.now();
    const seconds = () => (timers.now() - start) / 1000;
    try {
      const answer = await readPatiently(question, parse, asked);
      metrics.answered('ok', seconds());
      if (answer.fromCache) metrics.cacheHit();
      return answer;
    } catch (thrown) {
      const error = sortFailure(thrown, asked);
      metrics.answered(error.failure, seconds());
      report(log, error);
      throw error;
    }
  };
}

function toAnswer<Body>(raw: RawAnswer, { accept }: Question, parse: (text: string) => Body): UpstreamAnswer<Body> {
  const contentType = raw.headers['content-type'];
  const text = readText(raw.bytes, typeof contentType === 'string' ? contentType : undefined, accept);
  return { body: parse(text), url: toPublicUrl(raw.url), fromCache: raw.fromCache };
}

/** "No such thing" is often an answer, and the line that says why a circuit opened is in the log already. */
function report(log: Logger, { source, url, failure, status, retryAfterMs, message }: UpstreamError): void {
  const isNews = failure !== 'not-found' && failure !== 'circuit-open';
  log[isNews ? 'warn' : 'debug']({ source, url, failure, status, retryAfterMs, detail: message }, 'directory not read');
}
