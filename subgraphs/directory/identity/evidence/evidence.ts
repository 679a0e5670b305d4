import type { Listing } from '../../../kit/listing.ts';
import { squeeze } from '../../../kit/text/fold.ts';
import { readFormerNames } from './former-names.ts';
import { type Name, createName, toName, toShortName } from './names.ts';
import { legalForms } from './lexicon/words.ts';
import { type PlaceEvidence, toPlace, venueOf } from './places.ts';
import { toTokens } from './tokens.ts';
import { toSentences, toTextWords } from './text-words.ts';
import { mailHostOf, toMailbox, toWebPage } from './web.ts';

/** What of a listing speaks for or against its being the same service as another, written so that equal means equal. */
export interface Evidence {
  id: string;
  /** The directory that holds it. */
  source: string;
  /** Its own name first, then the others that its directory gives it. */
  names: readonly Name[];
  /** Words of its organisation, venues and town: in a name they say where and who, not what. */
  context: readonly string[];
  /** Numbers that name one service anywhere, beside its own id: `ods:zzg001`, and ids of other listings. */
  serviceIds: readonly string[];
  /** Numbers of which two different ones are two services: `ods`, `charity` and `ofsted`, each `scheme:value`. */
  numbers: readonly string[];
  organisation: Name | null;
  /** Numbers that name its organisation: `charity:1234567`. */
  organisationIds: readonly string[];
  phones: readonly string[];
  places: readonly PlaceEvidence[];
  /** Keys of the venues that it names, in its places or in its own name. */
  venues: readonly string[];
  /** Its web page without scheme, and the host of it; null where many share the host. */
  page: string | null;
  host: string | null;
  mailbox: string | null;
  /** The host of its mailbox; null where many share it. */
  mailHost: string | null;
  /** The words of its summary and description, packed (`toTextWords`). */
  words: string;
  /** The sentences of these that may be of this service alone, each as a hash (`toSentences`). */
  sentences: readonly number[];
  /** When it happens: `TU 10:00`. */
  days: readonly string[];
  /** The ages that all of its ranges together span, in months; null when not stated. */
  ages: { from: number; to: number } | null;
  /** Whether it happens at its place and nowhere else: a group at another address is another group. */
  meets: boolean;
}

/** All of a listing that evidence is read from. */
export type Telling = Pick<
  Listing,
  | 'id'
  | 'kind'
  | 'name'
  | 'alternateNames'
  | 'summary'
  | 'description'
  | 'organisation'
  | 'identifiers'
  | 'phones'
  | 'email'
  | 'url'
  | 'locations'
  | 'eligibility'
>;

/** Schemes whose numbers name one service or site, and those whose numbers name an organisation that may have many. */
const serviceSchemes = ['ods', 'ofsted'];
const organisationSchemes = ['charity', 'company'];
const meetingKinds = new Set<Listing['kind']>(['GROUP', 'ACTIVITY', 'CLUB']);

export interface EvidenceOptions {
  /** The ids of the directories: an identifier whose scheme is one of them names a record of that one. */
  sources: ReadonlySet<string>;
  /** A telephone number as sent to the one form of it. */
  toPhoneKey: (number: string) => string;
}

export function toEvidence(listing: Telling, { sources, toPhoneKey }: EvidenceOptions): Evidence {
  const { organisation, identifiers } = listing;
  const surroundings = surroundingsOf(listing);
  const { name: today, former } = readFormerNames(listing.name);
  const others = [...listing.alternateNames, ...former, ...readFormerNames(listing.description ?? '').former];
  const names = [today, ...others].map((name) => toName(name, { names: surroundings }));
  const short = toShortName(today);
  const places = listing.locations.flatMap((location) => toPlace(location) ?? []);
  const allIds = [...identifiers, ...(organisation?.identifiers ?? [])];
  const web = toWebPage(listing.url);
  const mailbox = toMailbox(listing.email);
  const text = `${listing.summary ?? ''}\n${listing.description ?? ''}`;
  return {
    id: listing.id,
    source: sourceOf(listing.id),
    names: [...names, ...(short ? [short] : [])].filter(({ tokens }) => tokens.length > 0).map(toBareName),
    context: distinct([...surroundings, ...names.flatMap(({ venues }) => venues)].flat().filter(isWord)),
    serviceIds: [...keysIn(serviceSchemes, identifiers), ...idsOfOthers(listing, sources)],
    numbers: [...keysIn(serviceSchemes, identifiers), ...keysIn(['charity'], allIds)],
    organisation: organisation && toOrganisation(organisation.name),
    organisationIds: keysIn(organisationSchemes, allIds),
    phones: distinct(listing.phones.map(({ number }) => toPhoneKey(number))),
    places,
    venues: distinct([
      ...places.flatMap(({ name }) => name ?? []),
      ...names.flatMap(({ venues }) => venues).map((tokens) => createName(tokens).key),
    ]),
    page: web?.page ?? null,
    host: web?.host ?? null,
    mailbox,
    mailHost: mailbox && mailHostOf(mailbox),
    words: toTextWords(text),
    sentences: toSentences(text),
    days: daysOf(listing),
    ages: spanOf(listing.eligibility.ages),
    meets: meetingKinds.has(listing.kind),
  };
}

/** What a reading of a name knows besides is not kept: a hundred thousand listings have as many names. */
function toBareName({ tokens, key, spelt, written, parts }: Name): Name {
  return { tokens, key, spelt, written, parts };
}

/** Without what says only how it is incorporated. */
function toOrganisation(text: string): Name {
  const tokens = toTokens(text);
  const telling = tokens.filter((token) => !legalForms.has(token));
  return createName(telling.length > 0 ? telling : tokens);
}

/** Who offers it, as far as it says, by name, telephone, website or the host of its mailbox: services of one of these are siblings. */
export function kinsOf(one: Pick<Evidence, 'organisation' | 'phones' | 'host' | 'mailHost'>): string[] {
  const { organisation, phones, host, mailHost } = one;
  const hosts = [host, mailHost].filter((known) => known !== null);
  return [
    ...(organisation ? [`of ${organisation.key}`] : []),
    ...phones,
    ...new Set(hosts.map((known) => `at ${known}`)),
  ];
}

/** The source that a listing, place or organisation id begins with. */
export function sourceOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')));
}

/** A masked place's name is taken out of a name as any other: nothing of it is kept but the words to set aside. */
function surroundingsOf({ organisation, locations }: Telling): string[][] {
  const named = locations.flatMap((location) => [venueOf(location), location.room, location.city]);
  return [organisation?.name, ...named].flatMap((name) => (name ? [toTokens(name)] : []));
}

/** Numbers are never set aside, they tell one group from the next; names such as "Here4YOUth" have some within. */
function isWord(token: string): boolean {
  return !/\d/.test(token) || token.replaceAll(/\d/g, '').length >= lettersOfName;
}

const lettersOfName = 4;

function keysIn(schemes: readonly string[], identifiers: Listing['identifiers']): string[] {
  const known = identifiers.filter(({ scheme }) => schemes.includes(scheme));
  return distinct(known.map(({ scheme, value }) => `${scheme}:${squeeze(value)}`));
}

/** The listings that it names as itself: most name none. */
function idsOfOthers({ id, identifiers }: Telling, sources: ReadonlySet<string>): string[] {
  const known = identifiers.filter(({ scheme }) => sources.has(scheme));
  return known.map(({ scheme, value }) => `${scheme}:${value}`).filter((other) => other !== id);
}

function daysOf({ locations }: Telling): string[] {
  const schedules = locations.flatMap((location) => location.schedules);
  const days = schedules.flatMap(({ rrule, opensAt }) =>
    (/BYDAY=([^;]*)/.exec(rrule)?.[1] ?? '')
      .split(',')
      .map((day) => `${day.replace(/^[+-]?\d+/, '')} ${opensAt ?? ''}`),
  );
  return distinct(days.filter((day) => /^[A-Z]{2} /.test(day)));
}

function spanOf(ages: Listing['eligibility']['ages']): Evidence['ages'] {
  if (ages.length === 0) return null;
  const ends = ages.flatMap(({ maxMonths, maxMonthsWithSend }) => [
    maxMonths ?? Infinity,
    maxMonthsWithSend ?? maxMonths ?? Infinity,
  ]);
  return { from: Math.min(...ages.map(({ minMonths }) => minMonths ?? -Infinity)), to: Math.max(...ends) };
}

function distinct(texts: readonly string[]): string[] {
  return texts.length < 2 ? [...texts] : [...new Set(texts)];
}
