import type { Listing } from '../../kit/listing.ts';
import type { ReadPhone } from '../../kit/phone-reader.ts';
import { fold, squeeze } from '../../kit/text/fold.ts';

/** What a listing tells of who is behind it, written so that equal means equal. */
export interface Offerer {
  /** The words of its organisation's name that tell it from others; null when it names none. */
  words: ReadonlySet<string> | null;
  /** Its telephone numbers, the hosts of its e-mail addresses and website, and its numbers in registers. */
  contacts: ReadonlySet<string>;
}

/** Reads who offers a listing. */
export function toOfferer({ organisation, phones, email, url, identifiers }: Listing, readPhone: ReadPhone): Offerer {
  const numbers = [...phones, ...(organisation?.phones ?? [])].map(({ number }) => readPhone(number));
  const known = [
    ...identifiers.filter(({ scheme }) => !placeSchemes.has(scheme)),
    ...(organisation?.identifiers ?? []),
  ];
  return {
    words: organisation && new Set(wordsOf(organisation.name)),
    contacts: new Set([
      ...numbers.map(({ e164, number }) => e164 ?? squeeze(number)),
      ...[email, organisation?.email ?? null].flatMap(hostOfEmail),
      ...[url, organisation?.url ?? null].flatMap(hostOfWebsite),
      ...known.map(({ scheme, value }) => `${scheme}:${squeeze(value)}`),
    ]),
  };
}

/**
 * Whether two listings are known to come from different organisations: both name one, the names have nothing telling in
 * common, and there is no way to reach the two that is the same. "Sutton Womens Aid" and "Womens Aid (Sutton) Ltd" are
 * not known to differ.
 */
export function areKnownToDiffer(one: Offerer, other: Offerer): boolean {
  return one.words !== null && other.words !== null && !shareName(one.words, other.words) && !shareContact(one, other);
}

/** Whether something speaks for one organisation behind two listings: a telling part of the name, or a contact. */
export function mayBeOne(one: Offerer, other: Offerer): boolean {
  return shareContact(one, other) || (one.words !== null && other.words !== null && shareName(one.words, other.words));
}

/** Whether two listings can be reached by the same number, host or entry in a register. */
export function shareContact(one: Offerer, other: Offerer): boolean {
  return !one.contacts.isDisjointFrom(other.contacts);
}

/** Numbers of houses, which two organisations at one house have in common. */
const placeSchemes = new Set(['uprn']);

/** Words that organisations without any tie have in common: forms in law, kinds of help, and where they work. */
const commonWords = new Set(
  `ltd limited cic cio plc llp company charity charitable trust foundation association society group the a an and of for
  in at to with by sutton london surrey borough royal national uk england british community service services support
  family families children childrens young people centre health care`.split(/\s+/),
);

function wordsOf(name: string): string[] {
  return fold(name).split(' ');
}

function shareName(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [here, there] = [toTelling(one), toTelling(other)];
  // Two names of common words alone have nothing to tell them apart by.
  if (!here.isDisjointFrom(there) || here.size + there.size === 0) return true;
  return isShortFor(one, other) || isShortFor(other, one);
}

function toTelling(words: ReadonlySet<string>): ReadonlySet<string> {
  return words.difference(commonWords);
}

/** "SWA" for "Sutton Womens Aid", and "Womensaid" for "Womens Aid". */
function isShortFor(short: ReadonlySet<string>, long: ReadonlySet<string>): boolean {
  const words = [...long];
  const initials = words.map((word) => word[0] ?? '').join('');
  const joined = words.join('');
  return [...toTelling(short)].some(
    (word) => (word.length > 2 && initials.includes(word)) || (word.length > 5 && joined.includes(word)),
  );
}

function hostOfEmail(address: string | null): string[] {
  const host = address?.split('@')[1]?.trim().toLowerCase();
  return host ? [host] : [];
}

function hostOfWebsite(address: string | null): string[] {
  if (address === null) return [];
  const host = URL.parse(address)?.hostname.replace(/^www\./, '');
  return host ? [host] : [];
}
