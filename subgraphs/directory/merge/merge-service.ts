import type { Listing } from '../../kit/listing.ts';
import { fold } from '../../kit/text/fold.ts';
import type { ToEligibility } from '../eligibility/merge-eligibility.ts';
import { type Account, assertedAt, latestOf } from './account.ts';
import { type Chooser, createChooser, toProvenance } from './choose.ts';
import { type MergedPlaces, mergePlaces } from './merge-places.ts';
import type { ListingRecord, ServiceAccounts, ServiceRecord } from './records.ts';
import type { createFieldRules } from './rules.ts';
import { parseWebAddress } from './web-address.ts';

/** What a service is called by before it is merged. */
export interface ServiceIdentity {
  id: string;
  /** The id of the one place that stands for all places of it that must not be shown; null when it has none. */
  hiddenPlace: string | null;
}

/** A service out of its accounts, without what depends on other services and on the places. */
export interface MergedService {
  service: Omit<ServiceRecord, 'slug' | 'venues' | 'needs' | 'named'>;
  accounts: ServiceAccounts;
}

/** Merges the accounts of one service, which come in the order of their directories; there is at least one. */
export function mergeService(
  identity: ServiceIdentity,
  accounts: readonly Account[],
  rules: ReturnType<typeof createFieldRules>,
  toEligibility: ToEligibility,
): MergedService {
  const speaking = toSpeaking(accounts);
  const chooser = createChooser(speaking);
  const places = mergePlaces(speaking);
  const service = toService(identity, { accounts, speaking, chooser, places }, { rules, toEligibility });
  const categorised = speaking.filter(({ listing }) => listing.categories.length > 0);
  return {
    service,
    accounts: {
      listings: accounts.map(toListingRecord),
      provenance: [
        ...chooser.made.map(({ provenance }) => provenance),
        ...places.provenance,
        ...categorised.map((account) => toProvenance('categories', account, 'ruleEverybody')),
      ],
      conflicts: [...chooser.made.flatMap(({ conflict }) => conflict ?? []), ...places.conflicts],
    },
  };
}

interface Parts {
  accounts: readonly Account[];
  /** The accounts that are listened to. */
  speaking: readonly Account[];
  chooser: Chooser;
  places: MergedPlaces;
}

function toService(
  { id, hiddenPlace }: ServiceIdentity,
  { accounts, speaking, chooser: { choose, pick }, places }: Parts,
  { rules, toEligibility }: { rules: ReturnType<typeof createFieldRules>; toEligibility: ToEligibility },
): MergedService['service'] {
  const name = pick(rules.name) ?? '';
  const ages = choose(rules.ages);
  const said = choose(rules.eligibilityText);
  const areaServed = pick(rules.areaServed);
  const hidden = hiddenPlace === null ? [] : [{ location: hiddenPlace, schedules: [], holidayHours: [] }];
  return {
    id,
    name,
    otherNames: uniqueBy(accounts.flatMap(toNames), fold).filter((other) => fold(other) !== fold(name)),
    summary: pick(rules.summary),
    description: pick(rules.description),
    kind: pick(rules.kind) ?? 'SERVICE',
    status: choose(rules.status, toListed(accounts))?.value ?? 'ACTIVE',
    organisation: toOrganisation(pick(rules.organisation)),
    url: pick(rules.url),
    phones: pick(rules.phones) ?? [],
    email: pick(rules.email),
    locations: [...places.places, ...hidden].map((place) => ({ id: `${id}.${place.location}`, ...place })),
    delivery: pick(rules.delivery) ?? [],
    areaServed,
    eligibility: toEligibility({
      text: said?.value ?? null,
      stated: ages && { ages: ages.value, listing: ages.account.listing },
      listings: toListings(speaking, said?.account),
      areaServed,
    }),
    cost: pick(rules.cost) ?? { free: 'UNKNOWN', text: null, url: null },
    languages: uniqueBy(pick(rules.languages) ?? [], ({ code, name: called }) => `${code} ${called}`),
    referral: pick(rules.referral) ?? { routes: [], text: null, url: null },
    waitTime: pick(rules.waitTime),
    thresholdTier: pick(rules.thresholdTier),
    offer: pick(rules.offer),
    categories: uniqueBy(speaking.flatMap(toCategories), (category) => category.id),
    updatedAt: latestOf(accounts.flatMap(toAssertions)),
    listingIds: accounts.some(({ withheld }) => withheld) ? [] : accounts.map(({ listing }) => listing.id),
  };
}

/** Those that still list it; all when none does. */
function toListed(accounts: readonly Account[]): readonly Account[] {
  const listed = accounts.filter(({ gone }) => !gone);
  return listed.length > 0 ? listed : accounts;
}

/** What a listing that has ended says is of use only where no other is left. */
function toSpeaking(accounts: readonly Account[]): readonly Account[] {
  const running = toListed(accounts).filter(({ listing }) => listing.status !== 'WITHDRAWN');
  return running.length > 0 ? running : toListed(accounts);
}

function toOrganisation(said: { id: string | null; name: string } | null): ServiceRecord['organisation'] {
  return said && said.id !== null ? { id: said.id, name: said.name } : null;
}

function toCategories({ listing }: Account): Listing['categories'] {
  return listing.categories;
}

/** Their listings, that of the first before the others. */
function toListings(accounts: readonly Account[], first: Account | undefined): Listing[] {
  return [...new Set([...(first ? [first] : []), ...accounts])].map(({ listing }) => listing);
}

function toNames({ listing }: Account): string[] {
  return [listing.name, ...listing.alternateNames];
}

function toAssertions(account: Account): (string | null)[] {
  const fields = account.listing.fieldDates.map(({ field }) => field);
  return ['', ...fields].map((field) => assertedAt(account, field));
}

function toListingRecord(account: Account): ListingRecord {
  const { listing, source, lastSeen, matchedBy, matchScore } = account;
  return {
    id: listing.id,
    source,
    sourceId: listing.sourceId,
    name: listing.name,
    url: parseWebAddress(listing.webPage),
    lastSeen,
    assertedAt: assertedAt(account, ''),
    matchedBy,
    matchScore,
  };
}

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}
