import { parseLink } from '../links/parse-link.ts';
import type { LinkRecord } from '../links/record.ts';
import type { CheckedListing } from '../listing.ts';
import type { Facts } from './check.ts';

/** What the link checker knows of a service's own page; null where it names none, or none that is well. */
export function findOwnPage(
  { links }: Pick<CheckedListing, 'links'>,
  { link }: Pick<Facts, 'link'>,
): LinkRecord | null {
  const page = links.find(({ field }) => field === 'url');
  const { url } = parseLink(page?.text ?? '');
  const record = url === null ? null : link(url);
  return record?.state === 'ok' ? record : null;
}
