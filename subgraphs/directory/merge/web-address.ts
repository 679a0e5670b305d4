/**
 * An address that a browser may be sent to: http or https, with a host that has a dot or is an address of its own.
 * `www.example.org` is taken for https. Null for everything else, `#` and `javascript:` among it.
 */
export function parseWebAddress(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  if (url.username !== '' || url.password !== '' || !/\.[^.]|:|^localhost$/.test(url.hostname)) return null;
  return url.href;
}

/**
 * Equal for two addresses of one page: no scheme, no `www.`, no slash or name of an index at the end, no part of the
 * page, and nothing that only tells where a visitor came from.
 */
export function toPageKey(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  const asked = [...searchParams].filter(([name]) => !tracking.test(name)).map(([name, value]) => `${name}=${value}`);
  const path = pathname.replace(/\/(?:index\.\w+)?$/, '');
  return [host.replace(/^www\./, '') + path, ...asked.toSorted()].join('?').toLowerCase();
}

/** Parameters that campaigns and social networks add to links. */
const tracking = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id)$/i;
