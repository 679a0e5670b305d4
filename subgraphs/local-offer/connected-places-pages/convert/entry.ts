import type { Vocabulary } from '../../../kit/connected-places/convert/vocabulary.ts';
import type { Listing } from '../../../kit/listing.ts';
import { toSafeMarkdown } from '../../../kit/text/markdown.ts';
import type { LocalOfferDetails } from '../../entry.ts';
import { WireSendFacts } from '../wire.ts';
import type { NamingPage } from './naming-page.ts';

/**
 * What the Local Offer says of a service: the pages that name it, and what its own record says on SEND. The platform
 * has no questions of a Local Offer.
 */
export function toDetails(record: unknown, pages: readonly NamingPage[], vocabulary: Vocabulary): LocalOfferDetails {
  const facts = WireSendFacts.safeParse(record).data;
  const options = (facts?.eligibility_types?.taxonomies ?? []).flatMap((id) => vocabulary.eligibilities.get(id) ?? []);
  const support = (facts?.useful_infos ?? []).flatMap(({ title, description }) =>
    title !== null && description !== null && isOnSend(title) ? [description] : [],
  );
  return {
    sendSupport: support.length === 0 ? null : toSafeMarkdown(support.join('\n\n')),
    sendNeeds: [...new Set(options.filter(({ type }) => /^disabilit/i.test(type)).map(({ name }) => name))],
    answers: [],
    pages: pages.map(({ title, url }) => ({ title, url })),
    url: pages[0]?.url ?? null,
  };
}

/** The service is a record of the Information Hub as well, under the same id: the two are one without any guess. */
export function withHubId(listing: Listing): Listing {
  const id = { scheme: 'information-hub', value: listing.sourceId };
  return { ...listing, identifiers: [...listing.identifiers, id] };
}

function isOnSend(title: string): boolean {
  return /\bSEND?\b|special educational|disabilit|additional needs/i.test(title);
}
