import { isDeepStrictEqual } from 'node:util';
import type { Listing, ListingLocation } from '../../kit/listing.ts';
import { parsePostcode } from '../../kit/postcode.ts';
import type { ClusterMember } from '../identity/pairs.ts';
import type { EffectiveListing } from '../store/effective.ts';
import type { Account, PlaceMention } from './account.ts';
import { cleanTexts } from './clean-texts.ts';
import type { HiddenPlaces } from './hidden-places.ts';
import type { ToOpaqueId } from './opaque-id.ts';
import { type Redactor, createRedactor } from './redact.ts';
import { leavesOf, withholdMentions, withholdPlace } from './withhold.ts';

export interface PrepareOptions {
  /** The ids of the directories in their order. */
  sources: readonly string[];
  organisationOf: (listing: Listing) => string | null;
  placeOf: (location: ListingLocation) => string;
  hidden: HiddenPlaces;
  confidential: ReadonlySet<string>;
  toOpaqueId: ToOpaqueId;
  now: string;
  toMarkdown: (text: string) => string;
}

/** Turns the listings of one service into accounts that can be merged and shown. */
export type Prepare = (members: readonly ClusterMember[], listings: ReadonlyMap<string, EffectiveListing>) => Account[];

/**
 * Everything that must not be shown is taken out here, before anything is merged, indexed or compared in words: what
 * comes later cannot give away what it never had.
 */
export function createPrepare(options: PrepareOptions): Prepare {
  const { sources, hidden, confidential, toOpaqueId, toMarkdown } = options;
  const rank = new Map(sources.map((source, index) => [source, index]));
  const others = createRedactor({ places: hidden.places, strict: false });
  const ofOwners = createRedactor({ places: hidden.places, strict: false, bare: true });

  function toRedactor(kept: readonly EffectiveListing[], hides: boolean): Redactor {
    if (hides) return toOwnRedactor(kept, hidden);
    return kept.some(({ listing }) => hidden.mayOwnOne(listing)) ? ofOwners : others;
  }

  return function prepare(members, listings) {
    const kept = members.flatMap((member) => {
      const known = listings.get(member.listingId);
      return known ? [{ ...known, member }] : [];
    });
    const secret = kept.some(({ listing }) => confidential.has(listing.id));
    const hides = kept.some(({ listing }) => listing.locations.some((at) => hidden.hides(listing, at)));
    const redactor = toRedactor(kept, hides || secret);
    const accounts = kept.map(({ listing, source, lastSeen, gone, member }): Account => {
      const clean = withoutMasked(cleanTexts(listing, toMarkdown));
      const safe = toSafe(listing, clean, { secret, hides, hidden, redactor, toOpaqueId });
      return {
        listing: safe,
        harvestedId: listing.id,
        source,
        rank: rank.get(source) ?? sources.length,
        lastSeen,
        gone,
        matchedBy: member.matchedBy,
        matchScore: member.matchScore,
        organisation: options.organisationOf(listing),
        places: safe.locations.map((location) => toMention(location, options.placeOf(location))),
        withheld: secret || (safe !== clean && !isDeepStrictEqual(safe, clean)),
        now: options.now,
      };
    });
    return accounts.toSorted((one, other) => one.rank - other.rank);
  };
}

interface Secrets {
  /** Whether the service is confidential as a whole. */
  secret: boolean;
  /** Whether a place of the service is hidden. */
  hides: boolean;
  hidden: HiddenPlaces;
  redactor: Redactor;
  toOpaqueId: ToOpaqueId;
}

/** `clean` is the listing with texts that are safe to show, its places in the same order. */
function toSafe(listing: Listing, clean: Listing, { secret, hides, hidden, redactor, toOpaqueId }: Secrets): Listing {
  if (secret) return withholdPlace(clean, redactor, toOpaqueId);
  if (hidden.places.length === 0) return clean;
  // One look at all of its texts tells of most that they name nothing.
  if (!hides && !redactor.names(leavesOf(clean).join('\n'))) return clean;
  const isShown = listing.locations.map((location) => !hidden.hides(listing, location));
  const locations = clean.locations.filter((_location, index) => isShown[index]);
  const safe = withholdMentions({ ...clean, locations }, redactor, toOpaqueId);
  return locations.length < listing.locations.length ? { ...safe, raw: null } : safe;
}

/** A record as sent may tell the address that its directory asks to be shown only roughly. */
function withoutMasked(listing: Listing): Listing {
  return listing.locations.some(({ approximate }) => approximate) ? { ...listing, raw: null } : listing;
}

function toMention(location: ListingLocation, id: string): PlaceMention {
  const { approximate, postcode } = location;
  const whole = approximate || postcode === null ? null : parsePostcode(postcode);
  return { id, location, postcode: whole?.postcode ?? null };
}

function toOwnRedactor(kept: readonly EffectiveListing[], { places }: HiddenPlaces): Redactor {
  const own = kept.flatMap(({ listing }) => listing.locations);
  return createRedactor({ places: [...own, ...places], strict: true });
}
