import { LRUCache } from 'lru-cache';
import type { Listing } from '../../kit/listing.ts';
import { toPhone } from '../../kit/phone.ts';
import { squeeze } from '../../kit/text/fold.ts';
import { type Evidence, toEvidence } from './evidence.ts';

/** Telephone numbers remembered as read: reading one is slower than all else of a listing, and hubs share theirs. */
const mostPhones = 20_000;

/** Reads listings as evidence. `sources` are the ids of the directories. */
export function createReader(sources: readonly string[]): (listing: Listing) => Evidence {
  const known = new Set(sources);
  const phones = new LRUCache<string, string>({ max: mostPhones, memoMethod: readPhone });
  return (listing) => toEvidence(listing, { sources: known, toPhoneKey: (number) => phones.memo(number) });
}

function readPhone(text: string): string {
  const { e164, number } = toPhone(text);
  return e164 ?? squeeze(number);
}
