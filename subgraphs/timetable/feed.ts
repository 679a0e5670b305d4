import type { RejectedRecord } from '../kit/listing.ts';
import type { FeedConfig, TimetableConfig } from './config.ts';
import { toSlug } from './convert/names.ts';
import type { HubId } from '../kit/place/hubs.ts';
import type { Series } from './series.ts';

/** A feed as it is read. */
export interface Feed {
  /** Part of the ids of what it holds. */
  id: string;
  kind: FeedConfig['kind'];
  /** http or https. */
  url: string;
  hub: HubId | null;
  /** Where people find the pages of its events, with a slash at its end; null when not known. */
  website: string | null;
}

/** What one feed holds. */
export interface FeedReading {
  series: Series[];
  rejected: RejectedRecord[];
}

/**
 * Names every feed: by its own name, else its hub, else its address without the host, which changes more easily. Equal
 * names are numbered in the order of the config, so that feeds of one hub had better have names of their own.
 */
export function toFeeds({ feeds, website }: Pick<TimetableConfig, 'feeds' | 'website'>): Feed[] {
  const known = new Map<string, number>();
  return feeds.map(({ kind, url: address, hub = null, name }) => {
    // Calendar programs subscribe to webcal:, which is https: by another name.
    const url = address.replace(/^webcals?:/i, 'https:');
    const base = toSlug(name ?? hub ?? nameOf(url));
    const count = (known.get(base) ?? 0) + 1;
    known.set(base, count);
    return {
      id: count === 1 ? base : `${base}-${count}`,
      kind,
      url,
      hub,
      website: website === undefined ? null : withSlash(website),
    };
  });
}

function nameOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return toSlug(pathname.replace(/\.\w+$/, '')) || hostname;
}

/** What is below an address is named from it as from a folder. */
export function withSlash(url: string): string {
  return url.replace(/\/?$/, '/');
}
