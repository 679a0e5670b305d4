import type { ListingOrganisation } from '../../kit/listing.ts';
import { type Account, assertedAt, toTime } from './account.ts';
import type { OrganisationRecord } from './records.ts';
import { parseEmail, toPhones } from './rules.ts';
import { parseWebAddress } from './web-address.ts';

/** Merges what the accounts that name one organisation say of it. They come in the order of their directories. */
export function mergeOrganisation(id: string, accounts: readonly Account[]): OrganisationRecord {
  const byDate = accounts.toSorted(
    (one, other) => toTime(assertedAt(other, 'organisation')) - toTime(assertedAt(one, 'organisation')) || 0,
  );
  function latest<Value>(read: (organisation: ListingOrganisation) => Value | null): Value | null {
    for (const { listing } of byDate) {
      const value = listing.organisation && read(listing.organisation);
      if (value !== null) return value;
    }
    return null;
  }
  return {
    id,
    name: accounts[0]?.listing.organisation?.name ?? '',
    description: latest(({ description }) => description),
    url: latest(({ url }) => parseWebAddress(url)),
    email: latest(({ email }) => parseEmail(email)),
    phones: latest(({ phones }) => (phones.length > 0 ? toPhones(phones) : null)) ?? [],
  };
}
