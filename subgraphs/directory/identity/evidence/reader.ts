import type { Listing } from '../../../kit/listing.ts';
import { type ReadPhone, createPhoneReader } from '../../../kit/phone-reader.ts';
import { squeeze } from '../../../kit/text/fold.ts';
import { type Evidence, toEvidence } from './evidence.ts';

/** Reads listings as evidence. `sources` are the ids of the directories. */
export function createReader(
  sources: readonly string[],
  readPhone: ReadPhone = createPhoneReader(),
): (listing: Listing) => Evidence {
  const known = new Set(sources);
  const toPhoneKey = (text: string) => {
    const { e164, number } = readPhone(text);
    return e164 ?? squeeze(number);
  };
  return (listing) => toEvidence(listing, { sources: known, toPhoneKey });
}
