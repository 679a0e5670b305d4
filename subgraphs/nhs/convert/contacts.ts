import type { Listing } from '../../kit/listing.ts';
import type { WireOrganisation } from '../wire/organisation.ts';
import { tidy } from './words.ts';

/** How to reach the site. PALS is the trust's desk for complaints: nobody should ring it to see a nurse. */
export function toContacts({ Contacts }: WireOrganisation): Pick<Listing, 'phones' | 'email' | 'url'> {
  const own = Contacts.filter(({ ContactType }) => ContactType !== 'PALS').flatMap((contact) => {
    const value = tidy(contact.ContactValue);
    return value === null ? [] : [{ ...contact, value }];
  });
  return {
    phones: own
      .filter(({ ContactMethodType }) => ContactMethodType === 'Telephone')
      .map(({ value, ContactAvailabilityType }) => ({ number: value, label: toLabel(ContactAvailabilityType) })),
    email: own.find(({ ContactMethodType }) => ContactMethodType === 'Email')?.value ?? null,
    url: own.find(({ ContactMethodType }) => ContactMethodType === 'Website')?.value ?? null,
  };
}

/** Nearly every number is for office hours, so only the others say when. */
function toLabel(availability: string | null): string | null {
  const label = tidy(availability);
  return label === 'Office hours' ? null : label;
}
