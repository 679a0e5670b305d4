import {
  type NameComparison,
  type NameContext,
  type WordWeights,
  areSpeltAlike,
  compareNames,
  nameLevels,
  noContext,
} from './compare-names.ts';
import { type Evidence, kinsOf } from '../evidence/evidence.ts';
import type { FieldName } from './fields.ts';
import type { Name } from '../evidence/names.ts';
import { tellingWords } from '../evidence/lexicon/words.ts';
import { type PlaceRelation, comparePlaces } from '../evidence/places.ts';
import { mayBeMistyped } from '../evidence/spelling.ts';
import { overlapOf } from '../evidence/text-words.ts';

/** By field, the level of it (its place in the field's list); null where one of the two says nothing. */
export type Levels = Record<FieldName, number | null>;

/** How two listings stand to each other, field by field. */
export interface Comparison {
  levels: Levels;
  /** The two names that are nearest, by their keys. */
  nameKeys: readonly [string, string];
  /** Whether all that the names share is words that many names have. */
  plain: boolean;
  /** Whether those who offer both have several of one of these names; `of somebody` where it is not known who they are. */
  chain: Chain;
}

type Chain = 'theirs' | 'of somebody' | 'of others' | 'none';

/** From this level on, two records that both name a website do not mean the same page of it. */
export const otherPage = 3;

/** Levels of locations: up to the second, two places may be one; at the last they are two. */
export const named = 2;
export const closeBy = 3;
export const apart = 4;

/** Fields that are compared by themselves, without a look at any other. */
export const comparers = {
  phones: (one, other, words) => comparePhones(one.phones, other.phones, words),
  url: compareWeb,
  ages: ({ ages: one }, { ages: other }) => one && other && (one.from === other.from && one.to === other.to ? 0 : 1),
  schedules: (one, other) => compareDays(one.days, other.days),
  email: compareMail,
  description: compareTexts,
  locations: compareLocations,
  organisation: compareOrganisations,
} satisfies Partial<Record<FieldName, (one: Evidence, other: Evidence, words: NameWeights) => number | null>>;

export function compare(one: Evidence, other: Evidence, words: NameWeights): Comparison {
  const { comparison, keys } = nearestNames(one, other, words);
  const level = comparison && nameLevels.indexOf(comparison.level);
  const phones = comparers.phones(one, other, words);
  const organisation = comparers.organisation(one, other, words);
  return {
    levels: {
      identifiers: shareNumber(one, other, level) ? 0 : null,
      name: level,
      locations: comparers.locations(one, other),
      phones,
      organisation,
      url: comparers.url(one, other, words),
      email: comparers.email(one, other, words),
      description: comparers.description(one, other, words),
      ages: comparers.ages(one, other),
      schedules: comparers.schedules(one, other),
    },
    nameKeys: keys,
    plain: comparison?.plain ?? false,
    chain: words.chainOf(keys, () => commonKinsOf(one, other, organisation)),
  };
}

/** Who offers both, by all that either of them says of that; empty where it is not known to be the same. */
function commonKinsOf(one: Evidence, other: Evidence, organisation: number | null): string[] {
  const [kins, others] = [kinsOf(one), kinsOf(other)];
  return organisation === 0 || shares(kins, others) ? [...kins, ...others] : [];
}

/**
 * Whether a number says that they are one. One that a directory puts on several of its records is the organisation's,
 * unless they have one name as well: then the directory repeats itself.
 */
function shareNumber(one: Evidence, other: Evidence, name: number | null): boolean {
  if (one.source !== other.source) return nameOneService(one, other);
  const numbers = one.numbers.filter((number) => !number.startsWith('charity:'));
  return name !== null && name <= nameLevels.indexOf('near') && shares(numbers, other.numbers);
}

/** Whether one names the other by its id, or both carry a number of one service. */
export function nameOneService(one: Evidence, other: Evidence): boolean {
  if (one.serviceIds.length + other.serviceIds.length === 0) return false;
  const isNamed = one.serviceIds.includes(other.id) || other.serviceIds.includes(one.id);
  return isNamed || shares(one.serviceIds, other.serviceIds);
}

/** What is known of all names. */
export interface NameWeights extends WordWeights {
  /** The names of a listing, each without the parts of it that name an organisation or venue. */
  toBare: (names: readonly Name[]) => readonly Name[];
  /** Whether one directory gives this telephone, page or mailbox to several services. */
  isShared: (contact: string) => boolean;
  /** The same of a sentence, by its hash. */
  isSharedSentence: (sentence: number) => boolean;
  /** The key under which a chain is known, of the key of a name. */
  chainKeyOf: (nameKey: string) => string;
  /** Who has several services of one of these names: those who offer these, or anybody when none is known. */
  chainOf: (names: readonly string[], kinsOf: () => readonly string[]) => Chain;
}

/** How the two names stand to each other that are nearest; null where one of the two has none. */
export function nearestNames(one: Evidence, other: Evidence, words: NameWeights) {
  const context: NameContext = {
    has: (word) => one.context.includes(word) || other.context.includes(word),
    mayHave: (word) => mayBeOneOf(word, one.context, words) || mayBeOneOf(word, other.context, words),
  };
  let nearest: { comparison: NameComparison | null; keys: readonly [string, string] } = {
    comparison: null,
    keys: ['', ''],
  };
  const others = words.toBare(other.names);
  for (const name of words.toBare(one.names)) {
    for (const otherName of others) {
      const comparison = compareNames(name, otherName, context, words);
      if (!nearest.comparison || isNearer(comparison, nearest.comparison)) {
        nearest = { comparison, keys: [name.key, otherName.key] };
      }
    }
  }
  return nearest;
}

/** Whether a word is one of these, mistyped perhaps. */
function mayBeOneOf(word: string, others: readonly string[], { meant }: WordWeights): boolean {
  if (others.includes(meant(word))) return true;
  return !tellingWords.has(word) && others.some((other) => mayBeMistyped(word, other));
}

function isNearer(one: NameComparison, other: NameComparison): boolean {
  return nameLevels.indexOf(one.level) < nameLevels.indexOf(other.level);
}

function compareLocations(one: Evidence, other: Evidence): number | null {
  const relations = new Set<PlaceRelation>();
  for (const place of one.places) for (const at of other.places) relations.add(comparePlaces(place, at));
  if (relations.has('same')) return 0;
  if (relations.has('alike')) return 1;
  const isOneVenue = shares(one.venues, other.venues) || isVenueIn(one, other) || isVenueIn(other, one);
  if (relations.has('named') || (isOneVenue && (one.places.length === 0 || other.places.length === 0))) return named;
  if (relations.has('near') || isOneVenue) return closeBy;
  if (relations.has('apart')) return apart;
  return tellsVenue(one, other) && tellsVenue(other, one) ? apart : null;
}

/** Whether the name of the one has a venue of the other in it, which may be called by no word for a building: "Tots at The Grange". */
function isVenueIn({ names }: Evidence, { venues }: Evidence): boolean {
  return names.some(({ parts }) => parts.some(({ key }) => venues.includes(key)));
}

/** Whether it tells a venue for certain: "Coffee morning - St Larch's Church" may tell no more than whose it is. */
function tellsVenue({ places, venues, organisation }: Evidence, other: Evidence): boolean {
  const isOrganisation = (venue: string) => venue === organisation?.key || venue === other.organisation?.key;
  return places.some(({ name }) => name !== null) || venues.some((venue) => !isOrganisation(venue));
}

function compareOrganisations(one: Evidence, other: Evidence, words: WordWeights): number | null {
  if (shares(one.organisationIds, other.organisationIds)) return 0;
  if (!one.organisation || !other.organisation) return isNamedIn(one, other) || isNamedIn(other, one) ? 0 : null;
  if (areSpeltAlike(one.organisation, other.organisation)) return 0;
  const level = compareOrganisationNames(one.organisation, other.organisation, words);
  return level === 'exact' || level === 'near' ? 0 : level === 'common' || level === 'extra' ? 1 : 2;
}

function compareOrganisationNames(one: Name, other: Name, words: WordWeights) {
  return compareNames(one, other, noContext, words).level;
}

/** Whether the name of the one has the organisation of the other in it: "Hope Trust - Drop-in". */
function isNamedIn(one: Evidence, { organisation }: Evidence): boolean {
  return organisation !== null && one.names.some(({ parts }) => parts.some(({ key }) => key === organisation.key));
}

function comparePhones(one: readonly string[], other: readonly string[], { isShared }: NameWeights): number | null {
  if (one.length === 0 || other.length === 0) return null;
  const common = one.filter((phone) => other.includes(phone));
  if (common.length === 0) return 2;
  return common.every(isShared) ? 1 : 0;
}

function compareWeb(one: Evidence, other: Evidence, { isShared }: NameWeights): number | null {
  if (one.host === null || other.host === null) return null;
  if (one.page !== null && one.page === other.page) return isShared(one.page) ? 1 : 0;
  if (one.host !== other.host) return 4;
  return one.page === null || other.page === null ? 2 : otherPage;
}

function compareMail(one: Evidence, other: Evidence, { isShared }: NameWeights): number | null {
  if (one.mailbox === null || other.mailbox === null) return null;
  if (one.mailbox === other.mailbox) return isShared(one.mailbox) ? 1 : 0;
  return one.mailHost !== null && one.mailHost === other.mailHost ? 2 : 3;
}

/**
 * From nine words in ten of both on, one text is a copy of the other, and from half on it is written after it, as it is
 * where they have a sentence in common that is of no other service; below a fifth they have words in common.
 */
function compareTexts(one: Evidence, other: Evidence, { isSharedSentence }: NameWeights): number | null {
  if (one.words === '' || other.words === '') return null;
  const overlap = overlapOf(one.words, other.words);
  if (overlap >= 0.9) return 0;
  if (one.sentences.some((sentence) => other.sentences.includes(sentence) && !isSharedSentence(sentence))) return 1;
  return overlap >= 0.5 ? 2 : overlap >= 0.2 ? 3 : 4;
}

function compareDays(one: readonly string[], other: readonly string[]): number | null {
  if (one.length === 0 || other.length === 0) return null;
  if (shares(one, other)) return 0;
  return other.some((day) => one.some((otherDay) => day.slice(0, 2) === otherDay.slice(0, 2))) ? 1 : 2;
}

export function shares(one: readonly string[], other: readonly string[]): boolean {
  return one.some((item) => other.includes(item));
}
