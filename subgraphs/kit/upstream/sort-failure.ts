import { AbortError, MaxRedirectsError, RequestError, TimeoutError } from 'got';
import { UpstreamError, type UpstreamFailure } from './error.ts';
import { MalformedAnswer } from './read-body.ts';
import { parseRetryAfter } from './retry.ts';
import { AnswerTooLarge, type RawAnswer } from './send.ts';

/** Whom and what was asked; the address without credentials, keys or query. */
export interface Asked {
  source: string;
  url: string;
}

/**
 * The one place that decides which failure it was. Total over whatever sending and reading can throw: the answer is an
 * UpstreamError, or what was thrown is thrown again, because it is a bug of ours and no doing of the directory.
 */
export function sortFailure(thrown: unknown, asked: Asked): UpstreamError {
  if (thrown instanceof UpstreamError) return thrown;
  if (thrown instanceof MalformedAnswer) return toFailure('malformed', asked, { detail: thrown.message });
  if (thrown instanceof AnswerTooLarge) return toFailure('too-large', asked);
  if (isTimeout(thrown)) return toFailure('timeout', asked);
  if (thrown instanceof MaxRedirectsError) return toFailure('redirected', asked);
  if (!(thrown instanceof RequestError)) throw thrown;
  // Only the cause goes on: got's own error holds the request's headers, and with them the directory's key.
  const { cause } = thrown;
  if (isMistake(cause)) throw cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : thrown.code;
  return toFailure(failureOfCode(code), asked, { detail: code, cause });
}

/** The failure that an answer's status means, for every status but 2xx. */
export function sortStatus({ status, headers }: Pick<RawAnswer, 'status' | 'headers'>, asked: Asked, now: number) {
  const retryAfterMs = parseRetryAfter(single(headers['retry-after']), single(headers['date']), now);
  return toFailure(failureOfStatus(status), asked, {
    detail: `status ${status}`,
    status,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

interface Circumstances {
  detail?: string;
  status?: number;
  retryAfterMs?: number;
  cause?: unknown;
}

/** An UpstreamError with the project's own words for it. */
export function toFailure(
  failure: UpstreamFailure,
  asked: Asked,
  { detail, ...rest }: Circumstances = {},
): UpstreamError {
  const remark = detail === undefined ? '' : ` (${detail})`;
  return new UpstreamError(failure, `The ${asked.source} directory ${words[failure]}${remark}.`, { ...asked, ...rest });
}

const words: Record<UpstreamFailure, string> = {
  'not-found': 'has no such thing',
  refused: 'does not let us read it',
  rejected: 'finds our request wrong',
  'rate-limited': 'must not be asked again so soon',
  unavailable: 'cannot be reached or is out of order',
  timeout: 'gave no whole answer in time',
  redirected: 'sends us to an address that we do not follow',
  'too-large': 'sent more than we take in one answer',
  malformed: 'sent an answer that cannot be read',
  'circuit-open': 'failed so often that it is left alone for a while',
};

function failureOfStatus(status: number): UpstreamFailure {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403 || status === 407 || status === 451) return 'refused';
  if (status === 429) return 'rate-limited';
  if (status === 408) return 'timeout';
  if (status >= 500) return 'unavailable';
  if (status >= 400) return 'rejected';
  // A 304 has no body and answers a question that we asked without a condition, or got would have filled it in.
  return status >= 300 && status !== 304 ? 'redirected' : 'malformed';
}

/** What Node says of a broken transport (HPE_: not HTTP; Z_ and its like: not the compression that was declared). */
function failureOfCode(code: string): UpstreamFailure {
  if (code === 'HPE_HEADER_OVERFLOW') return 'too-large';
  return /^(HPE_|Z_|ZSTD_|ERR__|ERR_BROTLI)/.test(code) ? 'malformed' : 'unavailable';
}

function isTimeout(thrown: unknown): boolean {
  const isDeadline = thrown instanceof DOMException && thrown.name === 'TimeoutError';
  return isDeadline || thrown instanceof TimeoutError || thrown instanceof AbortError;
}

/** Errors that JavaScript and Node throw at a wrong call, such as a header that may not be sent. */
function isMistake(cause: unknown): boolean {
  return [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => cause instanceof kind);
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
