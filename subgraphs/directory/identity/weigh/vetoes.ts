import { nameOneService, shares } from './compare.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { comparePlaces } from '../evidence/places.ts';

const schemes = [
  { scheme: 'ods', text: 'Their ODS codes differ.' },
  { scheme: 'charity', text: 'Their charity numbers differ.' },
  { scheme: 'ofsted', text: 'Their Ofsted numbers differ.' },
] as const;

/**
 * Why two listings cannot be one service, whatever else agrees; empty when nothing forbids it. Only a person's word
 * outweighs these.
 */
export function findVetoes(one: Evidence, other: Evidence): string[] {
  return [
    ...(one.numbers.length > 0 && other.numbers.length > 0 ? differingNumbers(one, other) : []),
    ...(haveDisjointAges(one, other) ? ['They are for ages that do not meet.'] : []),
    ...(meetElsewhere(one, other) ? ['They meet at different places.'] : []),
  ];
}

function differingNumbers(one: Evidence, other: Evidence): string[] {
  const differing = schemes.filter(({ scheme }) => differ(numbersOf(one, scheme), numbersOf(other, scheme)));
  return differing.map(({ text }) => text);
}

function numbersOf({ numbers }: Evidence, scheme: string): string[] {
  return numbers.filter((number) => number.startsWith(`${scheme}:`));
}

function differ(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !shares(one, other);
}

function haveDisjointAges({ ages: one }: Evidence, { ages: other }: Evidence): boolean {
  return one !== null && other !== null && (one.to <= other.from || other.to <= one.from);
}

/**
 * A "Stay and play" at one hub and one at another share a name, a telephone and an organisation, and are two groups.
 * Not so where one directory names the other by its number.
 */
function meetElsewhere(one: Evidence, other: Evidence): boolean {
  if (!one.meets && !other.meets) return false;
  const { places: others } = other;
  const areApart = one.places.every((place) => others.every((at) => comparePlaces(place, at) === 'apart'));
  return one.places.length > 0 && others.length > 0 && areApart && !nameOneService(one, other);
}
