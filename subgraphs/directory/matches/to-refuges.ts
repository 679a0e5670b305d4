import type { Listing } from '../../kit/listing.ts';
import type { Account } from '../merge/account.ts';
import type { RefugeRecord } from './records.ts';

/** Every listing whose place is, or but for a person's word would be, kept secret: by name, never by place. */
export function toRefuges(
  accounts: readonly Account[],
  harvested: ReadonlyMap<string, { listing: Listing }>,
  { refuges, cleared, confidential }: Record<'refuges' | 'cleared' | 'confidential', ReadonlySet<string>>,
): RefugeRecord[] {
  return accounts.flatMap(({ listing: { id, name }, harvestedId, source }) => {
    const listing = harvested.get(harvestedId)?.listing;
    const isConfidential = confidential.has(harvestedId);
    const byItself = refuges.has(harvestedId);
    if (!isConfidential && !byItself) return [];
    const isCleared = cleared.has(harvestedId);
    // What a person has cleared is kept secret only for another listing.
    const byWords = byItself && !(isCleared && isConfidential);
    const reason = listing?.confidential ? 'FLAG' : byWords ? 'WORDS' : 'SAME_SERVICE';
    return [{ id, harvestedId, name, source, confidential: isConfidential, cleared: isCleared, reason }];
  });
}
