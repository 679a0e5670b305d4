import type { Listing } from '../../kit/listing.ts';
import { toPhone } from '../../kit/phone.ts';
import { describeAges } from '../merge/words.ts';

/** The fields that are set side by side whether or not they were weighed, in the order in which people read them. */
export const shownFields = [
  'name',
  'organisation',
  'description',
  'kind',
  'ages',
  'locations',
  'schedules',
  'phones',
  'email',
  'url',
  'identifiers',
] as const;

type ShownField = (typeof shownFields)[number];

/** What a listing states in a field; null when it states nothing, or nothing that can be set side by side. */
export function toValue(listing: Listing, field: string): string | null {
  const shown = shownFields.find((one) => one === field);
  const values = shown === undefined ? [] : readers[shown](listing);
  return [...new Set(values.filter((value) => value.trim() !== ''))].join('; ') || null;
}

/** Whether a field tells where something is, which may not be told of a confidential listing, not even by comparing. */
export function tellsPlace(field: string): boolean {
  return field === 'locations';
}

/** A description says enough in its first lines for telling two services apart. */
const longest = 400;

const readers: Record<ShownField, (listing: Listing) => readonly string[]> = {
  name: ({ name, alternateNames }) => [name, ...alternateNames],
  organisation: ({ organisation }) => [organisation?.name ?? ''],
  description: ({ summary, description }) => [shorten(summary ?? description ?? '')],
  kind: ({ kind }) => [kind.toLowerCase().replaceAll('_', ' ')],
  ages: ({ eligibility }) => eligibility.ages.map(describeAges),
  locations: ({ locations }) =>
    locations.map(({ name, addressLines, city, postcode }) =>
      [name, ...addressLines, city, postcode].filter((part) => part !== null && part !== '').join(', '),
    ),
  schedules: ({ locations }) => locations.flatMap(({ schedules }) => schedules.map(({ text }) => text)),
  phones: ({ phones }) => phones.map(({ number }) => toPhone(number).number),
  email: ({ email }) => [email ?? ''],
  url: ({ url }) => [url ?? ''],
  identifiers: ({ identifiers, organisation }) =>
    [...identifiers, ...(organisation?.identifiers ?? [])].map(({ scheme, value }) => `${scheme} ${value}`),
};

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
}
