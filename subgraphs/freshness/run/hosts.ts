import { assessHost, hostDown } from '../checks/host-down.ts';
import { parseLink } from '../links/parse-link.ts';
import type { CheckedListing } from '../listing.ts';
import type { NewFinding } from '../store/findings.ts';
import type { LinkStore } from '../store/links.ts';
import { toCommon } from './assess.ts';

/** One finding for each host of which most addresses failed, at the directory that names it first. */
export async function assessHosts(
  listings: readonly CheckedListing[],
  store: LinkStore,
  night: string,
): Promise<NewFinding[]> {
  const sources = new Map<string, string>();
  for (const { source, links: named } of listings) {
    for (const { text } of named) {
      const { url } = parseLink(text);
      if (url !== null && !sources.has(new URL(url).host)) sources.set(new URL(url).host, source);
    }
  }
  const bad = await store.badHosts(night);
  return bad.flatMap((seen) => {
    const { host } = seen;
    const source = sources.get(host);
    if (source === undefined) return [];
    return assessHost(seen).map((found) => ({
      ...toCommon(hostDown, found, host),
      listing: null,
      service: null,
      service_name: null,
      source,
      fix_url: null,
      owner: host,
    }));
  });
}
