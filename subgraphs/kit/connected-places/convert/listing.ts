import {
  type Listing,
  type ListingOrganisation,
  type ServiceKind,
  createListing,
  createListingOrganisation,
} from '../../listing.ts';
import { parseDateTime } from '../../time/london.ts';
import type { WireOrganisation, WireService } from '../wire/service.ts';
import { isVolunteering, toCategories } from './categories.ts';
import { toDescription } from './description.ts';
import { toEligibility } from './eligibility.ts';
import type { Ids } from './id.ts';
import { toRaw } from './raw.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a service's own record does not hold. */
export interface Surroundings extends Pick<Listing, 'locations' | 'fieldDates'> {
  organisation: WireOrganisation | null;
  vocabulary: Vocabulary;
  ids: Ids;
  /** The directory's site for people, with a slash at its end; null when not known. */
  website: string | null;
  now: Temporal.Instant;
}

/** One service as a listing. `record` is the same as sent. */
export function toListing(service: WireService, record: unknown, around: Surroundings): Listing {
  const webPage =
    around.website && service.slug ? `${around.website}services/${encodeURIComponent(service.slug)}` : null;
  const endsAt = toMoment(service.ends_at);
  return createListing({
    id: around.ids.toId(service.id),
    sourceId: service.id,
    webPage,
    kind: isVolunteering(service, around.vocabulary) ? 'VOLUNTEERING' : (kinds.get(service.type ?? '') ?? 'SERVICE'),
    status: isOver(service.status, endsAt, around.now) ? 'WITHDRAWN' : 'ACTIVE',
    name: service.name,
    summary: service.intro,
    description: toDescription(service),
    url: service.url,
    email: service.contact_email,
    phones: toPhones(service.contact_phone),
    organisation: around.organisation && toOrganisation(around.organisation, around.ids),
    locations: around.locations,
    // A service location is where people come to the service; the platform has no word for any other way to reach it.
    delivery: around.locations.length > 0 ? ['IN_PERSON'] : [],
    eligibility: toEligibility(service, around.vocabulary),
    cost: { free: toFree(service.is_free), text: service.fees_text, url: service.fees_url },
    referral: toReferral(service, webPage),
    waitTime: waits.get(service.wait_time ?? '') ?? null,
    categories: toCategories(service, around.vocabulary, around.ids),
    identifiers: service.cqc_location_id ? [{ scheme: 'cqc', value: service.cqc_location_id }] : [],
    assertedAt: toMoment(service.last_modified_at),
    fieldDates: around.fieldDates,
    endsAt,
    raw: toRaw(record),
  });
}

const kinds = new Map<string, ServiceKind>([
  ['service', 'SERVICE'],
  ['activity', 'ACTIVITY'],
  ['club', 'CLUB'],
  ['group', 'GROUP'],
]);

/** The platform's enum in words; it means the typical wait. */
const waits = new Map([
  ['one_week', 'One week'],
  ['two_weeks', 'Two weeks'],
  ['three_weeks', 'Three weeks'],
  ['month', 'A month'],
  ['longer', 'Longer than a month'],
]);

function toMoment(text: string | null): string | null {
  return text && parseDateTime(text);
}

/** The platform switches off a service that has run out only once a day, so the date counts before the status does. */
function isOver(status: string | null, endsAt: string | null, now: Temporal.Instant): boolean {
  return status === 'inactive' || (endsAt !== null && Temporal.Instant.compare(endsAt, now) <= 0);
}

function toFree(isFree: boolean | null | undefined): Listing['cost']['free'] {
  if (isFree === true) return 'YES';
  return isFree === false ? 'NO' : 'UNKNOWN';
}

/**
 * `internal` is the platform's own form, on which families ask for themselves and professionals for others. Who may use
 * the provider's own way in (`external`) is not said, and `none` says nothing of referral at all.
 */
function toReferral(service: WireService, webPage: string | null): Listing['referral'] {
  const text = service.referral_button_text;
  if (service.referral_method === 'internal') return { routes: ['SELF', 'PROFESSIONAL'], text, url: webPage };
  if (service.referral_method === 'external') return { routes: [], text, url: service.referral_url };
  return { routes: [], text: null, url: null };
}

function toOrganisation(organisation: WireOrganisation, { toId }: Ids): ListingOrganisation {
  const { id, name, description, url, email, phone } = organisation;
  return createListingOrganisation({ id: toId(id), name, description, url, email, phones: toPhones(phone) });
}

function toPhones(number: string | null): Listing['phones'] {
  return number ? [{ number, label: null }] : [];
}
