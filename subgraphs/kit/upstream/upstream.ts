import type { z } from 'zod';

/** One way out to one directory. Made by `createUpstream`; only `source.ts` files hold one. */
export interface Upstream {
  /** Reads JSON and checks it against a shape. Throws UpstreamError, and nothing else that is the directory's doing. */
  getJson<Shape extends z.ZodType>(request: UpstreamRequest, shape: Shape): Promise<UpstreamAnswer<z.output<Shape>>>;
  /** Reads text, such as a calendar or a CSV. Throws UpstreamError. */
  getText(request: UpstreamRequest): Promise<UpstreamAnswer<string>>;
}

export interface UpstreamRequest {
  /** Relative to the base address, without a leading slash; or absolute, for a feed that has its own address. */
  path: string;
  /** Undefined values are left out. */
  query?: Record<string, string | number | undefined>;
  /** Sent as JSON by POST; only for directories that read by POST. */
  json?: unknown;
  /** What the answer must be, e.g. `text/calendar`. JSON when absent. */
  accept?: string;
  /** The most bytes that the answer may have; the upstream's own cap when absent. */
  maxBytes?: number;
}

export interface UpstreamAnswer<Body> {
  body: Body;
  /** The address that answered, without credentials, keys or query. */
  url: string;
  /** True when the directory said that nothing has changed, or our kept copy was still good. */
  fromCache: boolean;
}

/** How we behave towards one host of a directory: never more than `atMost` requests in any `perMinutes` minutes. */
export interface Manners {
  atMost: number;
  perMinutes: number;
  /** How many of them may go at once; the others follow evenly spread. Less than `atMost`. */
  burst: number;
  /** How many requests may be under way at one time. */
  concurrency: number;
  /** Why these numbers: the directory's documented limit and where it stands. */
  reason: string;
}
