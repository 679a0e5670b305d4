import { type Listing, createListing } from '../../kit/listing.ts';
import type { WireOrganisation } from '../wire/organisation.ts';
import { toAges } from './ages.ts';
import { toContacts } from './contacts.ts';
import { newest, toFieldDates, toLastUpdated } from './dates.ts';
import { toAlternateNames, toName, toOrganisation } from './names.ts';
import { describePatients, describeReferral } from './patients.ts';
import { toLocation } from './site.ts';
import { toTypeName, toWebPage } from './types.ts';
import { tidy } from './words.ts';

/** By the ODS code, which people and other directories know it by; `SearchKey` is known to the finders alone. */
export function toListingId(odsCode: string): string {
  return `nhs:${odsCode}`;
}

/** One profile of the NHS finders as a listing. `website` is where their pages stand. */
export function toListing(row: WireOrganisation, website: string | null): Listing {
  const lastUpdated = toLastUpdated(row);
  const location = toLocation(row);
  return createListing({
    id: toListingId(row.ODSCode),
    sourceId: row.ODSCode,
    webPage: website === null ? null : toWebPage(website, row),
    kind: 'HEALTH_SITE',
    name: toName(row),
    alternateNames: toAlternateNames(row),
    ...toContacts(row),
    organisation: toOrganisation(row),
    locations: [location],
    delivery: isVisited(row) ? ['IN_PERSON'] : [],
    eligibility: toEligibility(row),
    referral: toReferral(row),
    categories: toCategories(row),
    identifiers: [{ scheme: 'ods', value: row.ODSCode }],
    assertedAt: newest(lastUpdated),
    fieldDates: toFieldDates(lastUpdated),
  });
}

/** The finders list places to go to, all but the pharmacies that only send by post. */
function isVisited({ OrganisationSubType, Address1, Postcode }: WireOrganisation): boolean {
  return OrganisationSubType !== 'DistanceSelling' && tidy(Address1) !== null && tidy(Postcode) !== null;
}

function toEligibility({ Services, AcceptingPatients }: WireOrganisation): Listing['eligibility'] {
  const { ages, text } = toAges(Services);
  const sentences = [describePatients(AcceptingPatients), text].filter((sentence) => sentence !== null);
  return { ages, text: sentences.join(' ') || null, circumstances: [] };
}

function toReferral({ AcceptingPatients, GPRegistration }: WireOrganisation): Listing['referral'] {
  return { routes: [], text: describeReferral(AcceptingPatients), url: tidy(GPRegistration?.RegistrationLink ?? null) };
}

/** The type of the site, and its services by the codes of the NHS. */
function toCategories(row: WireOrganisation): Listing['categories'] {
  const type = { id: `nhs:${row.OrganisationTypeId ?? 'site'}`, name: toTypeName(row) };
  const services = row.Services.flatMap(({ ServiceCode, ServiceName }) => {
    const [code, name] = [tidy(ServiceCode), tidy(ServiceName)];
    return code === null || name === null ? [] : [{ id: `nhs:${code}`, name }];
  });
  return [type, ...new Map(services.map((service) => [service.id, service])).values()];
}
