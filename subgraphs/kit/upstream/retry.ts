import type { UpstreamError } from './error.ts';

/** Two more tries at most: Google's SRE book ("Handling Overload") stops at three attempts for one request. */
const maxRetries = 2;
const firstPauseMs = 500;
/** Spreads the callers whom one Retry-After has sent away together. */
const retryAfterSpreadMs = 250;
/** Nobody is believed who asks for more than an hour: a Retry-After in the year 2099 is a mistake. */
const longestRetryAfterMs = 3_600_000;

/** Faults of the moment, by the code that Node gives them; a name that does not exist, or a bad certificate, will stay. */
const passingCodes = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'EAI_AGAIN', 'ERR_HTTP_CONTENT_LENGTH_MISMATCH']);

/** True when the same question, asked again in a moment, may well be answered. */
export function isPassing({ failure, status, cause }: UpstreamError): boolean {
  if (failure !== 'unavailable' && failure !== 'rate-limited') return false;
  if (status !== undefined) return status !== 501;
  return cause instanceof Error && 'code' in cause && passingCodes.has(String(cause.code));
}

export interface RetryQuestion {
  /** Attempts made so far, the first one included. */
  attempts: number;
  retryAfterMs: number | undefined;
  /** What is left of the deadline. */
  remainingMs: number;
  /** From 0 up to 1, for the jitter. */
  random: number;
}

/** How long to wait before the next attempt, in milliseconds; null when there is to be none. */
export function retryDelay({ attempts, retryAfterMs, remainingMs, random }: RetryQuestion): number | null {
  if (attempts > maxRetries) return null;
  const delay =
    retryAfterMs === undefined
      ? firstPauseMs * 2 ** (attempts - 1) * (0.5 + random / 2)
      : retryAfterMs + random * retryAfterSpreadMs;
  return delay < remainingMs ? delay : null;
}

/**
 * The wait that a Retry-After header asks for (RFC 9110, section 10.2.3), in milliseconds, an hour at most; undefined
 * when it says nothing that can be read. A date is taken against the answer's own Date, so that a host whose clock is
 * wrong is still understood.
 */
export function parseRetryAfter(header: string | undefined, date: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const wait = /^\d+$/.test(header)
    ? Number(header) * 1000
    : (parseHttpDate(header) ?? NaN) - (parseHttpDate(date) ?? now);
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestRetryAfterMs);
}

/** Milliseconds since 1970 of an HTTP date in the form that RFC 9110, section 5.6.7, has senders use. */
function parseHttpDate(text: string | undefined): number | null {
  if (text === undefined || !/^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return null;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? null : moment;
}
