import type { UpstreamRequest } from './upstream.ts';

/** One request as it is sent. Two requests with equal keys ask the same. */
export interface Question {
  method: 'GET' | 'POST';
  url: URL;
  /** JSON text, for directories that read by POST. */
  body: string | undefined;
  accept: string;
  maxBytes: number;
  key: string;
}

/** `defaults` says what to accept and how much, where the request does not. */
export function toQuestion(
  baseUrl: URL,
  { path, query = {}, json, accept, maxBytes }: UpstreamRequest,
  defaults: { accept: string; maxBytes: number },
): Question {
  const url = toUrl(baseUrl, path);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.append(name, String(value));
  }
  const asked = {
    method: json === undefined ? ('GET' as const) : ('POST' as const),
    url,
    body: json === undefined ? undefined : JSON.stringify(json),
    accept: accept ?? defaults.accept,
    maxBytes: maxBytes ?? defaults.maxBytes,
  };
  return { ...asked, key: JSON.stringify([asked.method, url.href, asked.body, asked.accept, asked.maxBytes]) };
}

/** An address for logs and errors: without credentials, and without the query, which may hold a key. */
export function toPublicUrl(url: URL): string {
  return url.origin + url.pathname;
}

/** A path that leaves the directory is a bug of ours, such as an id that was put into it as it came. */
function toUrl(baseUrl: URL, path: string): URL {
  if (/^https?:\/\//i.test(path)) return new URL(path);
  const url = new URL(path, baseUrl);
  if (!url.href.startsWith(baseUrl.href))
    throw new TypeError(
      `Expected a path below ${toPublicUrl(baseUrl)}, but got one that leads to ${toPublicUrl(url)}.`,
    );
  return url;
}
