import { UpstreamError } from '../../upstream/error.ts';
import type { Upstream } from '../../upstream/upstream.ts';
import { type HtmlNode, parseHtml } from '../../text/html-tree.ts';
import { toSafeUrl } from '../../text/safe-url.ts';

/** Where a directory's keepers mend its records, with a slash at its end; null where its front page names no such site. */
export interface AdminSite {
  url: string | null;
}

/**
 * Finds the site on which a directory is kept. It has an address of its own, which nothing in the API tells but the front
 * page of the host that serves it: a link called "Admin Portal" (resources/views/auth/index.blade.php). Null when that
 * page cannot be read; a reading is whole without it, and the way out has told of the failure.
 */
export async function readAdminSite(upstream: Upstream, apiUrl: string): Promise<AdminSite | null> {
  try {
    const { body, url } = await upstream.getText({ path: new URL('/', apiUrl).href, accept: 'text/html' });
    return { url: findAdminSite(parseHtml(body), url) };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return null;
  }
}

/** The page on which a service is edited (src/router.js of the admin site), with `{id}` in the place of its id. */
export function toEditPage(site: AdminSite | null): string | null {
  return site?.url ? `${site.url}services/{id}/edit` : null;
}

function findAdminSite(nodes: readonly HtmlNode[], page: string): string | null {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const href = node.name === 'a' ? node.attributes['href'] : undefined;
    const isAdminLink = href !== undefined && textOf(node.children).trim().toLowerCase() === 'admin portal';
    const found = isAdminLink ? toSite(href, page) : findAdminSite(node.children, page);
    if (found !== null) return found;
  }
  return null;
}

/** A directory that was never told its own admin site links to the page itself: that is none. */
function toSite(href: string, page: string): string | null {
  const url = toSafeUrl(URL.parse(href, page)?.href ?? '');
  if (url === null || url === page || !/^https?:/.test(url)) return null;
  return url.replace(/\/?$/, '/');
}

function textOf(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}
