import type { Listing } from '../../kit/listing.ts';
import type { ConflictRecord, ListingRecord, ServiceRecord } from '../merge/records.ts';
import type { Redactor } from '../merge/redact.ts';
import type { ListingRow } from '../store/tables.ts';

/** As schema/directory.graphql has it. */
export type CheckableListing = ReturnType<typeof toCheckable>;

/** What the build in use knows of a listing. */
export interface KnownListing {
  record: ListingRecord;
  service: ServiceRecord;
  wards: readonly string[];
  conflicts: readonly ConflictRecord[];
}

interface Secrecy {
  /** Whether nothing may be told of where it is. */
  secret: boolean;
  /** Finds the places that no text may name. */
  redactor: Redactor;
}

/** A kept listing for the nightly checks; of a secret one no more than dates and names that are shown anyway. */
export function toCheckable(row: ListingRow, known: KnownListing, { secret, redactor }: Secrecy) {
  const listing = parseBody(row.body);
  const { record, service, wards, conflicts } = known;
  const texts = textsOf(listing);
  return {
    id: record.id,
    serviceId: service.id,
    serviceName: service.name,
    organisationId: service.organisation?.id ?? null,
    organisationName: service.organisation?.name ?? null,
    wards,
    needs: service.needs,
    source: row.source,
    name: record.name,
    kind: listing.kind,
    status: listing.status,
    webPage: record.url,
    ...(secret ? withheld : toOpen(listing)),
    texts: secret ? [] : texts,
    withheld: secret,
    givenAwayIn: [...new Set(texts.filter(({ text }) => redactor.names(text)).map(({ field }) => field))],
    assertedAt: listing.assertedAt,
    fieldDates: listing.fieldDates,
    endsAt: listing.endsAt,
    firstSeen: row.first_seen,
    changedAt: row.changed_at,
    lastSeen: row.last_seen,
    conflicts: conflicts.flatMap(({ field, chosen, others }) =>
      others
        .filter(({ source }) => source === row.source && !secret)
        .map(({ value }) => ({ field, value, chosen: chosen.value, chosenSource: chosen.source })),
    ),
  };
}

const withheld = { links: [], emails: [], phones: [], places: [] };

function toOpen(listing: Listing) {
  const { url, email, cost, referral, organisation, phones, locations } = listing;
  return {
    links: present({ url, 'cost.url': cost.url, 'referral.url': referral.url, 'organisation.url': organisation?.url }),
    emails: present({ email, 'organisation.email': organisation?.email }),
    phones,
    places: locations,
  };
}

function textsOf({ name, summary, description, eligibility, cost, referral, waitTime, locations }: Listing) {
  const access = locations.map(({ accessibilityText }) => accessibilityText ?? '').join('\n');
  return present({
    name,
    summary,
    description,
    eligibility: eligibility.text,
    cost: cost.text,
    referral: referral.text,
    waitTime,
    accessibility: access,
  });
}

function present(fields: Record<string, string | null | undefined>): { field: string; text: string }[] {
  return Object.entries(fields).flatMap(([field, text]) => (text ? [{ field, text }] : []));
}

/** The listing that a row holds. */
export function parseBody(body: ListingRow['body']): Listing {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveListings, so the shape is ours
  return JSON.parse(body) as Listing;
}
