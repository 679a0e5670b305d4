import { type Listing, type ServiceStatus, createListing, createListingOrganisation } from '../../../kit/listing.ts';
import { toPlainText, toSafeMarkdown } from '../../../kit/text/markdown.ts';
import { parseDateTime } from '../../../kit/time/london.ts';
import { toCost } from '../../convert/cost.ts';
import type { Naming } from '../../convert/naming.ts';
import { type ReadRecord, rejectRecord } from '../../convert/record.ts';
import { toUrl, toWebPage } from '../../convert/web-page.ts';
import type { LocalOfferDetails } from '../../entry.ts';
import { WireService } from '../wire.ts';
import { toAges } from './ages.ts';
import { toPlaces } from './places.ts';
import { toRaw } from './raw.ts';

const notOurs: ReadRecord = { entry: null, rejected: [] };

/** Reads one row. A service without a Local Offer is none of ours, and neither is one that is not to be seen. */
export function toRecord(naming: Naming, row: Readonly<Record<string, unknown>>): ReadRecord {
  if (row['local_offer'] == null) return notOurs;
  const parsed = WireService.safeParse(row);
  if (!parsed.success) return rejectRecord(row, parsed.error);
  const service = parsed.data;
  const status = toStatus(service.status);
  if (service.local_offer === null || status === null) return notOurs;
  const { problems, ...places } = toPlaces(naming.sourceId, service);
  const listing = toListing(naming, service, status, places, toRaw(row));
  return {
    entry: { listing, details: toDetails(service.local_offer, service, listing.webPage) },
    rejected: problems.map((reason) => ({ sourceId: service.id, reason })),
  };
}

function toListing(
  { sourceId, webPages }: Naming,
  service: WireService,
  status: ServiceStatus,
  { locations, words }: { locations: Listing['locations']; words: readonly string[] },
  raw: unknown,
): Listing {
  const needs = [...namesOf(service.send_needs), ...namesOf(service.suitabilities)];
  return createListing({
    id: sourceId(service.id),
    sourceId: service.id,
    webPage: toWebPage(webPages, service.id),
    status,
    name: service.name,
    description: [service.description, ...words].filter((part) => part !== null).join('\n\n') || null,
    url: service.url,
    email: service.contacts.find(({ email }) => email !== null)?.email ?? null,
    phones: service.contacts.flatMap(({ phone, title }) => (phone === null ? [] : [{ number: phone, label: title }])),
    organisation: toOrganisation(sourceId, service.organisation),
    locations,
    eligibility: { text: null, ages: toAges(service), circumstances: [...new Set(needs)] },
    // Free is a box that is ticked, or is not: only the tick says something.
    cost: toCost(service.free === true, null, service.cost_options.map(toPrice)),
    referral: { routes: [], text: service.needs_referral === true ? 'A referral is needed.' : null, url: null },
    categories: service.taxonomies.flatMap(({ id, name }) => (name === null ? [] : [{ id: id ?? name, name }])),
    assertedAt: parseDateTime(service.updated_at ?? ''),
    raw,
  });
}

/** Stored when the row was indexed (app/models/service.rb). What is not active or closed for a while is not public. */
function toStatus(status: string | null): ServiceStatus | null {
  if (status === null || status === 'active') return 'ACTIVE';
  return status === 'temporarily closed' ? 'TEMPORARILY_CLOSED' : null;
}

function toOrganisation(sourceId: Naming['sourceId'], sent: WireService['organisation']): Listing['organisation'] {
  if (sent?.name == null) return null;
  const { id, name, description, email, url } = sent;
  return createListingOrganisation({ id: id === null ? null : sourceId(id), name, description, email, url });
}

function toPrice({ option, amount, cost_type: per }: WireService['cost_options'][number]) {
  return { option, amount, detail: per };
}

function toDetails(
  { description, link, survey_answers }: NonNullable<WireService['local_offer']>,
  { send_needs }: WireService,
  webPage: string | null,
): LocalOfferDetails {
  return {
    sendSupport: description === null ? null : toSafeMarkdown(description),
    sendNeeds: namesOf(send_needs),
    answers: survey_answers.flatMap(({ question, answer }) =>
      question === null || answer === null ? [] : [{ question, answer: toPlainText(answer) }],
    ),
    pages: [],
    url: toUrl(link) ?? webPage,
  };
}

function namesOf(terms: WireService['send_needs']): string[] {
  return terms.flatMap(({ name }) => name ?? []);
}
