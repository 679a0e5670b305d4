/**
 * Every way in which reading a directory can fail, sorted once, at the edge. Whatever is not one of these is a bug in
 * this project and must surface as one.
 *
 * - `not-found`: the directory says that there is no such thing (404, 410). Often an answer, not a fault.
 * - `refused`: it will not let us read (401, 403, or a web page where data was due with such a status).
 * - `rejected`: it finds our request wrong (400, 405, 422 and other 4xx).
 * - `rate-limited`: we asked too often (429), or our own cap would make this answer too late.
 * - `unavailable`: it is down: 5xx, no such host, connection refused or reset, TLS trouble.
 * - `timeout`: no whole answer within the deadline.
 * - `redirected`: it sent us where we do not follow.
 * - `too-large`: the answer is larger than the cap.
 * - `malformed`: an answer that is not what its format promises: HTML, cut off, wrong type, wrong shape.
 * - `circuit-open`: it failed so often that we leave it alone for a while; nothing was sent.
 */
export const upstreamFailures = [
  'not-found',
  'refused',
  'rejected',
  'rate-limited',
  'unavailable',
  'timeout',
  'redirected',
  'too-large',
  'malformed',
  'circuit-open',
] as const;

export type UpstreamFailure = (typeof upstreamFailures)[number];

export interface UpstreamErrorDetails {
  /** The source whose directory failed, e.g. `nhs`. */
  source: string;
  /** The address asked, without credentials, keys or query. */
  url: string;
  /** The HTTP status, where there was one. */
  status?: number;
  /** How long the directory asks us to wait, in milliseconds. */
  retryAfterMs?: number;
  cause?: unknown;
}

/** A directory could not be read. The message is ours, in plain words; it never repeats what the directory sent. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly failure: UpstreamFailure;
  readonly source: string;
  readonly url: string;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(
    failure: UpstreamFailure,
    message: string,
    { source, url, status, retryAfterMs, cause }: UpstreamErrorDetails,
  ) {
    super(message, { cause });
    this.failure = failure;
    this.source = source;
    this.url = url;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}
