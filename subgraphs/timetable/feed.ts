import type { RejectedRecord } from '../kit/listing.ts';
import type { FeedConfig } from './config.ts';
import { toSlug } from './convert/names.ts';
import type { HubId } from './hubs.ts';
import type { Series } from './series.ts';

/** A feed as it is read. */
export interface Feed {
  /** Part of the ids of what it holds. */
  id: string;
  kind: FeedConfig['kind'];
  /** http or https. */
  url: string;
  hub: HubId | null;
}

/** What one feed holds. */
export interface FeedReading {
  series: Series[];
  rejected: RejectedRecord[];
}

/** Names every feed: by its own name, else its hub, else the last part of its address. Equal names are numbered. */
export function toFeeds(configs: readonly FeedConfig[]): Feed[] {
  const known = new Map<string, number>();
  return configs.map(({ kind, url, hub, name }) => {
    const base = toSlug(name ?? hub ?? lastPartOf(url)) || 'feed';
    const count = (known.get(base) ?? 0) + 1;
    known.set(base, count);
    // Calendar programs subscribe to webcal:, which is https: by another name.
    return {
      id: count === 1 ? base : `${base}-${count}`,
      kind,
      url: url.replace(/^webcals?:/i, 'https:'),
      hub: hub ?? null,
    };
  });
}

function lastPartOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return (
    pathname
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') || hostname
  );
}
