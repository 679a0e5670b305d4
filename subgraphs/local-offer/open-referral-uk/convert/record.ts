import { type ListingPhone, type ServiceStatus, createListing } from '../../../kit/listing.ts';
import { parseDateTime } from '../../../kit/time/london.ts';
import { type Price, toCost } from '../../convert/cost.ts';
import type { Naming } from '../../convert/naming.ts';
import { withoutPeople } from '../../convert/people.ts';
import { type ReadRecord, rejectRecord } from '../../convert/record.ts';
import { toWebPage } from '../../convert/web-page.ts';
import type { WireRecord } from '../wire/page.ts';
import { type WirePhone, WireService } from '../wire/service.ts';
import { toDelivery, toReferral } from './approach.ts';
import { toArea, toEligibility, toLanguage } from './audience.ts';
import { toDetails } from './details.ts';
import { toOrganisation } from './organisation.ts';
import { toPlaces } from './places.ts';
import { toTerms } from './terms.ts';

/** Reads one service in full, of either version. */
export function toRecord({ sourceId, webPages }: Naming, record: WireRecord): ReadRecord {
  const parsed = WireService.safeParse(record);
  if (!parsed.success) return rejectRecord(record, parsed.error);
  const service = parsed.data;
  const terms = toTerms(service);
  const { locations, words, problems } = toPlaces(sourceId, service);
  const webPage = toWebPage(webPages, service.id);
  const listing = createListing({
    id: sourceId(service.id),
    sourceId: service.id,
    webPage,
    status: toStatus(service.status),
    name: service.name,
    alternateNames: service.alternate_name === null ? [] : [service.alternate_name],
    description: [service.alert, service.description, ...words].filter((part) => part !== null).join('\n\n') || null,
    url: service.url,
    email: service.email ?? service.contacts.find(({ email }) => email !== null)?.email ?? null,
    phones: toPhones(service),
    organisation: toOrganisation(sourceId, service.organization),
    locations,
    delivery: toDelivery(service),
    areaServed: toArea(service),
    eligibility: toEligibility(service, terms.circumstances),
    cost: toCost(false, service.fees_description ?? service.fees, service.cost_options.map(toPrice)),
    languages: service.languages.flatMap(toLanguage),
    referral: toReferral(service),
    waitTime: service.wait_time,
    categories: terms.categories,
    assertedAt: parseDateTime(service.assured_date ?? '') ?? parseDateTime(service.last_modified ?? ''),
    raw: withoutPeople(record),
  });
  return {
    entry: { listing, details: toDetails(terms, webPage) },
    rejected: problems.map((reason) => ({ sourceId: service.id, reason })),
  };
}

/** A listing that its directory has taken down is still in some feeds; a status that is none of the four says nothing. */
function toStatus(status: string | null): ServiceStatus {
  const word = status?.toLowerCase();
  if (word === 'inactive' || word === 'defunct') return 'WITHDRAWN';
  return word === 'temporarily closed' ? 'TEMPORARILY_CLOSED' : 'ACTIVE';
}

/** Phones hang on contacts, on the service or on its places. A contact's title says what its phone is for. */
function toPhones(service: WireService): ListingPhone[] {
  const phones = [
    ...service.phones.map((phone) => toPhone(phone, null)),
    ...service.contacts.flatMap(({ phones, title, department }) =>
      phones.map((phone) => toPhone(phone, title ?? department)),
    ),
    ...service.service_at_locations.flatMap(({ location }) =>
      (location?.phones ?? []).map((phone) => toPhone(phone, location?.name ?? null)),
    ),
  ];
  const known = phones.filter((phone) => phone !== null);
  return [...new Map(known.map((phone) => [phone.number, phone])).values()];
}

function toPhone({ number, description }: WirePhone, desk: string | null): ListingPhone | null {
  return number === null ? null : { number, label: description ?? desk };
}

function toPrice({ option, amount, amount_description: detail }: WireService['cost_options'][number]): Price {
  return { option, amount, detail };
}
