import { describeRetryAfter } from './retry-after.ts';
import type { HostLines } from './host-lines.ts';
import { type MayAsk, toMayAsk } from './robots.ts';
import type { Answer, Send } from './send.ts';
import { toFailedVisit, toVisit } from './sort-answer.ts';
import type { Visit } from './visit.ts';

/** Asks an address once, by the manners that its host is owed, and follows where it leads. Never rejects for what a server does. */
export type VisitLink = (url: string, known?: Known) => Promise<Visit>;

/** What was kept of the page, for a conditional request. */
export interface Known {
  etag: string | null;
  lastModified: string | null;
}

export interface VisitorOptions {
  send: Send;
  lines: HostLines;
  /** The name that robots.txt may know us by. */
  robot: string;
}

/** GOV.UK's link checker calls more than this broken; here it is only unsure. */
const mostHops = 5;

/** A host that asks for longer is left alone for the night. */
const longestWaitMs = 60_000;

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** For one night: what each origin's robots.txt says is read once. */
export function createVisitor({ send, lines, robot }: VisitorOptions): VisitLink {
  const robots = new Map<string, Promise<MayAsk>>();

  /** Asks when it is the host's turn; once more, when the host says how soon. */
  async function ask(url: URL, headers: Record<string, string>): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const answer = await lines.inTurn(url.host, () => send(url, headers));
      const waitMs = describeRetryAfter(answer);
      if (waitMs === null) return answer;
      lines.pause(url.host, waitMs);
      if (attempt > 1 || waitMs > longestWaitMs) return answer;
    }
  }

  function loadRobots({ origin }: URL): Promise<MayAsk> {
    const known = robots.get(origin);
    if (known) return known;
    const url = new URL('/robots.txt', origin);
    const loading = ask(url, {}).then((answer) => toMayAsk(url, answer, robot));
    robots.set(origin, loading);
    return loading;
  }

  async function step(url: URL, known: Known | undefined): Promise<Answer | 'forbidden'> {
    const mayAsk = await loadRobots(url);
    return mayAsk(url.href) ? ask(url, toConditions(known)) : 'forbidden';
  }

  return async function visit(start, known) {
    let url = new URL(start);
    for (let hops = 0; hops <= mostHops; hops++) {
      if (lines.pausedFor(url.host) > longestWaitMs) return unsure(url, 'Its server asks not to be asked for a while.');
      const answer = await step(url, hops === 0 ? known : undefined).catch((error: unknown) =>
        toFailedVisit(url, error, hops),
      );
      if (answer === 'forbidden')
        return { kind: 'forbidden', reason: 'Its robots.txt asks robots to stay away.', finalUrl: null };
      if ('kind' in answer) return answer;
      if (!redirects.has(answer.status)) return toVisit(url, answer);
      const next = URL.parse(readLocation(answer), url);
      if (!next) return unsure(url, 'It leads elsewhere and does not say where.');
      if (!/^https?:$/.test(next.protocol)) return unsure(url, 'It leads to where must not be asked: no website.');
      url = next;
      url.hash = '';
    }
    return unsure(url, `It leads from one address to the next, more than ${mostHops} times.`);
  };
}

/** Node reads headers byte by byte; browsers take what servers put there for UTF-8. */
function readLocation({ headers }: Answer): string {
  return Buffer.from(headers['location'] ?? '', 'latin1').toString('utf8');
}

function unsure(url: URL, reason: string): Visit {
  return { kind: 'unsure', reason, finalUrl: url.href };
}

function toConditions(known: Known | undefined): Record<string, string> {
  return {
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
  };
}
