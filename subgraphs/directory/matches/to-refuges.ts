import type { Listing } from '../../kit/listing.ts';
import type { Account } from '../merge/account.ts';
import type { RefugeRecord } from './records.ts';

/** Every listing whose place is, or but for a person's word would be, kept secret: by name, never by place. */
export function toRefuges(
  accounts: readonly Account[],
  harvested: ReadonlyMap<string, { listing: Listing }>,
  { refuges, confidential }: Record<'refuges' | 'confidential', ReadonlySet<string>>,
): RefugeRecord[] {
  return accounts.flatMap(({ listing: { id, name }, harvestedId, source }) => {
    const listing = harvested.get(harvestedId)?.listing;
    const isConfidential = confidential.has(harvestedId);
    const byItself = refuges.has(harvestedId);
    if (!isConfidential && !byItself) return [];
    const reason = listing?.confidential ? 'FLAG' : byItself ? 'WORDS' : 'SAME_SERVICE';
    return [{ id, harvestedId, name, source, confidential: isConfidential, reason }];
  });
}
