import type { Listing } from '../../kit/listing.ts';
import { toPhone } from '../../kit/phone.ts';
import { parsePostcode } from '../../kit/postcode.ts';
import { fold, squeeze } from '../../kit/text/fold.ts';

/** What of a listing speaks for or against its being the same service as another, written so that equal means equal. */
export interface Evidence {
  id: string;
  /** The directory that holds it. */
  source: string;
  /** Its name, with and without the organisation's name in it. */
  names: ReadonlySet<string>;
  /** Other names that its directory gives it. */
  otherNames: ReadonlySet<string>;
  /** Numbers that name one service anywhere: `ods:zzg001`, `listing:information-hub:17`. */
  serviceIds: ReadonlySet<string>;
  odsCodes: ReadonlySet<string>;
  /** Numbers that name its organisation: `charity:1234567`. */
  organisationIds: ReadonlySet<string>;
  charities: ReadonlySet<string>;
  organisation: string | null;
  phones: ReadonlySet<string>;
  /** Whole unit postcodes of places that the directory does not mask. */
  postcodes: ReadonlySet<string>;
  /** Whether it happens at its place and nowhere else: a group at another address is another group. */
  meets: boolean;
  /** The ages that all of its ranges together span, in months; null when not stated. */
  ages: { from: number; to: number } | null;
}

/** Schemes whose numbers name one service or site, and those whose numbers name an organisation that may have many. */
const serviceSchemes = ['ods', 'ofsted'];
const organisationSchemes = ['charity', 'company'];
const meetingKinds = new Set<Listing['kind']>(['GROUP', 'ACTIVITY', 'CLUB']);

/** `sources` are the ids of the directories: an identifier whose scheme is one of them names a record of that one. */
export function toEvidence(listing: Listing, sources: ReadonlySet<string>): Evidence {
  const organisation = listing.organisation && fold(listing.organisation.name);
  const identifiers = [...listing.identifiers, ...(listing.organisation?.identifiers ?? [])];
  return {
    id: listing.id,
    source: sourceOf(listing.id),
    names: namesOf(listing.name, organisation),
    otherNames: new Set(listing.alternateNames.map(fold).filter((name) => name !== '')),
    serviceIds: new Set([
      `listing:${listing.id}`,
      ...keysIn(serviceSchemes, listing.identifiers),
      ...listing.identifiers.filter(({ scheme }) => sources.has(scheme)).map(toListingKey),
    ]),
    odsCodes: new Set(keysIn(['ods'], listing.identifiers)),
    organisationIds: new Set(keysIn(organisationSchemes, identifiers)),
    charities: new Set(keysIn(['charity'], identifiers)),
    organisation,
    phones: new Set(listing.phones.map(({ number }) => toPhone(number)).map(({ e164, number }) => e164 ?? number)),
    postcodes: new Set(
      listing.locations.flatMap(({ approximate, postcode }) => {
        const whole = approximate || postcode === null ? null : parsePostcode(postcode);
        return whole ? [whole.postcode] : [];
      }),
    ),
    meets: meetingKinds.has(listing.kind),
    ages: spanOf(listing.eligibility.ages),
  };
}

/** The source that a listing, place or organisation id begins with. */
export function sourceOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')));
}

function keysIn(schemes: readonly string[], identifiers: Listing['identifiers']): string[] {
  return identifiers
    .filter(({ scheme }) => schemes.includes(scheme))
    .map(({ scheme, value }) => `${scheme}:${squeeze(value)}`);
}

function toListingKey({ scheme, value }: Listing['identifiers'][number]): string {
  return `listing:${scheme}:${value}`;
}

/** "Here4YOUth (Cranstoun)" of Cranstoun is also `here4youth`; a name that is nothing but the organisation's stays. */
function namesOf(name: string, organisation: string | null): Set<string> {
  const whole = fold(name);
  if (!organisation) return new Set([whole]);
  const without = ` ${whole} `.replace(` ${organisation} `, ' ').trim();
  return new Set(without === '' ? [whole] : [whole, without]);
}

function spanOf(ages: Listing['eligibility']['ages']): Evidence['ages'] {
  if (ages.length === 0) return null;
  const ends = ages.flatMap(({ maxMonths, maxMonthsWithSend }) => [
    maxMonths ?? Infinity,
    maxMonthsWithSend ?? maxMonths ?? Infinity,
  ]);
  return { from: Math.min(...ages.map(({ minMonths }) => minMonths ?? -Infinity)), to: Math.max(...ends) };
}
