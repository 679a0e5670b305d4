import type { Listing } from '../../../kit/listing.ts';
import { type ReadPhone, createPhoneReader } from '../../../kit/phone-reader.ts';
import { fold, squeeze } from '../../../kit/text/fold.ts';
import { createBuckets } from '../blocks/buckets.ts';
import { type Bond, cluster } from './cluster.ts';
import { compareNames, noContext } from '../weigh/compare-names.ts';
import { shares } from '../weigh/compare.ts';
import { compareText } from '../compare-text.ts';
import { sourceOf } from '../evidence/evidence.ts';
import { hash } from '../hash.ts';
import { type Name, createName } from '../evidence/names.ts';
import { toTokens } from '../evidence/tokens.ts';
import { toWebPage } from '../evidence/web.ts';
import { createNameWeights } from '../weigh/weights.ts';

/** Schemes whose numbers name one organisation. */
const schemes = ['charity', 'company'];

/** How a listing's organisation is told from others of its directory: by its id there, or else by its name. */
export function organisationKey(listing: Listing): string | null {
  const { organisation } = listing;
  return organisation && (organisation.id ?? `${sourceOf(listing.id)}:name:${fold(organisation.name)}`);
}

/**
 * Decides which directories' organisations are one. The same name once folded, or a number in common, is enough; a name
 * that is only spelt otherwise needs a telephone or website in common as well. Different numbers of one scheme forbid
 * it. Each group holds the keys of its members.
 */
export function decideOrganisations(
  listings: readonly Listing[],
  readPhone: ReadPhone = createPhoneReader(),
): string[][] {
  const known = collect(listings, readPhone);
  const words = createNameWeights({ words: {}, asides: [], shared: [], chains: {}, listings: known.size });
  const bonds = likelyPairs([...known.values()]).flatMap(([one, other]): Bond[] => {
    const bits = bitsFor(one, other, words);
    return bits !== null && bits >= enough ? [{ one: one.key, other: other.key, bits, band: 'JOIN' }] : [];
  });
  const affinityOf = (one: string, other: string) => {
    const [a, b] = [known.get(one), known.get(other)];
    return a && b ? bitsFor(a, b, words) : null;
  };
  return cluster({ ids: [...known.keys()], bonds, affinityOf, arePooledAlike: () => false, said: new Map() });
}

interface Organisation {
  key: string;
  names: Name[];
  folded: string[];
  numbers: string[];
  phones: string[];
  hosts: string[];
}

/** By key, in the order of the keys. */
function collect(listings: readonly Listing[], readPhone: ReadPhone): ReadonlyMap<string, Organisation> {
  const groups = Map.groupBy(
    listings.flatMap((listing) => {
      const key = organisationKey(listing);
      return key !== null && listing.organisation ? [{ key, told: listing.organisation }] : [];
    }),
    ({ key }) => key,
  );
  const entries = [...groups].map(([key, of]): [string, Organisation] => {
    const told = of.map(({ told: organisation }) => organisation);
    const names = distinct(told.map(({ name }) => name));
    const numbers = told.flatMap(({ identifiers }) => identifiers.filter(({ scheme }) => schemes.includes(scheme)));
    return [
      key,
      {
        key,
        names: names.map((name) => createName(toTokens(name))),
        folded: distinct(names.map(fold)),
        numbers: distinct(numbers.map(({ scheme, value }) => `${scheme}:${squeeze(value)}`)),
        phones: distinct(told.flatMap(({ phones }) => phones.flatMap(({ number }) => readPhone(number).e164 ?? []))),
        hosts: distinct(told.flatMap(({ url }) => toWebPage(url)?.host ?? [])),
      },
    ];
  });
  return new Map(entries.toSorted(([a], [b]) => compareText(a, b)));
}

/** From here on two are one: the same name, or a number in common. */
const enough = 10;

/** What speaks for two being one, in bits; null where their numbers differ. Set by hand: borders of few data. */
function bitsFor(one: Organisation, other: Organisation, words: ReturnType<typeof createNameWeights>): number | null {
  const sameNumber = shares(one.numbers, other.numbers);
  if (!sameNumber && schemes.some((scheme) => differIn(scheme, one, other))) return null;
  if (sameNumber) return 20;
  if (shares(one.folded, other.folded)) return 12;
  const levels = one.names.flatMap((name) =>
    other.names.map((otherName) => compareNames(name, otherName, noContext, words)),
  );
  const isNear = levels.some(({ level, plain }) => !plain && (level === 'exact' || level === 'near'));
  const contacts = (shares(one.phones, other.phones) ? 6 : 0) + (shares(one.hosts, other.hosts) ? 6 : 0);
  return (isNear ? 6 : -6) + contacts;
}

function differIn(scheme: string, one: Organisation, other: Organisation): boolean {
  const [ones, others] = [one, other].map(({ numbers }) => numbers.filter((number) => number.startsWith(`${scheme}:`)));
  return ones !== undefined && others !== undefined && ones.length > 0 && others.length > 0;
}

/** Pairs that share a name, a number, a telephone or a host. */
function likelyPairs(organisations: readonly Organisation[]): (readonly [Organisation, Organisation])[] {
  const buckets = createBuckets();
  return organisations.flatMap((one, item) => {
    buckets.add(item, [...one.folded, ...one.numbers, ...one.phones, ...one.hosts].map(hash));
    return buckets.neighbours(item).flatMap((neighbour) => {
      const other = organisations[neighbour];
      return other ? [[other, one] as const] : [];
    });
  });
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
