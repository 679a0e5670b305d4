import type { Answer } from './send.ts';

/** A host that names a time far off is a host that does not want us tonight; nothing waits longer than this for it. */
const longestMs = 60 * 60 * 1_000;

/** A host that is too busy and does not say for how long. */
const usualMs = 10_000;

/** How long a host that is too busy asks us to wait, in milliseconds, an hour at most; null when it is not busy. */
export function describeRetryAfter({ status, headers }: Pick<Answer, 'status' | 'headers'>): number | null {
  if (status !== 429 && status !== 503) return null;
  const said = headers['retry-after'];
  if (said === undefined) return status === 429 ? usualMs : null;
  // By the server's own clock where it gives one: ours may be another.
  const sentAt = Date.parse(headers['date'] ?? '');
  const ms = /^\d+$/.test(said.trim()) ? Number(said) * 1_000 : Date.parse(said) - sentAt;
  return Number.isNaN(ms) ? usualMs : Math.min(Math.max(ms, 0), longestMs);
}
