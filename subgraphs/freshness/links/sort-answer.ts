import { STATUS_CODES } from 'node:http';
import { RefusedUrlError, type Answer } from './send.ts';
import { UnsafeAddressError } from './safe-lookup.ts';
import { readPage } from './read-page.ts';
import type { Visit } from './visit.ts';

/** What an answer that leads nowhere else says. Only 404 and 410 say that a page is gone. */
export function toVisit(url: URL, { status, headers, body }: Answer): Visit {
  if (status === 304) return { kind: 'unchanged' };
  if (status >= 200 && status < 300) {
    const page = body === '' ? null : readPage(body);
    return {
      kind: 'page',
      url: url.href,
      page,
      etag: headers['etag'] ?? null,
      lastModified: headers['last-modified'] ?? null,
    };
  }
  const words = STATUS_CODES[status]?.toLowerCase();
  const reason = `It answered ${status}${words === undefined ? '' : ` (${words})`}.`;
  // Walls against robots answer 401, 403, 429, 999 or a 503 with a riddle: that says nothing about the page.
  return { kind: status === 404 || status === 410 ? 'dead' : 'unsure', reason, finalUrl: url.href };
}

/** What a request that had no answer says. Only that a name does not exist says that a site is gone. */
export function toFailedVisit(url: URL, error: unknown, hops: number): Visit {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = codeOf(error) ?? codeOf(cause) ?? '';
  if (error instanceof RefusedUrlError || cause instanceof UnsafeAddressError || code === 'ERR_UNSAFE_ADDRESS') {
    const refusal = error instanceof RefusedUrlError ? error.message : 'It is inside a private network.';
    if (hops === 0) return { kind: 'unsafe', reason: `${refusal} It was not asked.`, finalUrl: null };
    return { kind: 'unsure', reason: `It leads to where must not be asked: ${refusal}`, finalUrl: null };
  }
  if (code === 'ENOTFOUND')
    return { kind: 'dead', reason: `There is no host ${url.hostname}.`, finalUrl: url.href, noHost: true };
  if (!(error instanceof Error) || !isNetworkError(error)) throw error;
  return { kind: 'unsure', reason: `It could not be reached (${code}).`, finalUrl: url.href };
}

/** got's own errors have a code, as those of the network have; what has none is a bug of ours. */
function isNetworkError(error: Error): boolean {
  return codeOf(error) !== null;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
