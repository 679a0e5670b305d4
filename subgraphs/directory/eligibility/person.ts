import type { Span } from '../../kit/ages/edge.ts';
import type { PlaceFinder, Side } from '../../kit/place/place.ts';
import { badInput } from '../search/bad-input.ts';
import { circumstances, parseCircumstance } from './circumstances.ts';

/** What a person is told to be, as the schema has it. */
export interface PersonInput {
  ageMonths?: number | null | undefined;
  send?: boolean | null | undefined;
  pregnantWeeks?: number | null | undefined;
  carerAgeYears?: number | null | undefined;
  postcode?: string | null | undefined;
  circumstances?: readonly string[] | null | undefined;
}

/** Somebody who may use a service, as far as was told. Never logged, kept or sent on. */
export interface Person {
  /** Of the child or young person, or of whoever it is; null when not told. */
  ageMonths: number | null;
  /** The age before birth; null when nobody is said to be pregnant. A span where the week was not told. */
  unborn: Span | null;
  /** The adult's own age, half-open; null when not told. */
  carer: Span | null;
  /** Special educational needs or a disability; null when not told. */
  send: boolean | null;
  /** Whether they live in the area; null when not told. */
  home: Side | null;
  /** Ids of circumstances that hold. What is not among them was not told. */
  circumstances: ReadonlySet<string>;
}

/** Checks what was told of a person, at a path of the question. Throws a GraphQLError of the code BAD_USER_INPUT that says what is allowed. */
export function toPerson(input: PersonInput, places: PlaceFinder, path = 'person'): Person {
  const within = (name: string, value: number | null | undefined, least: number, most: number, unit: string) =>
    checkWithin(`${path}.${name}`, value, least, most, unit);
  const ageMonths = within('ageMonths', input.ageMonths, -9, 1_500, 'months');
  const weeks = within('pregnantWeeks', input.pregnantWeeks, 0, 45, 'weeks');
  const carerYears = within('carerAgeYears', input.carerAgeYears, 8, 120, 'years');
  const told = toCircumstances(input.circumstances ?? [], path);
  const unborn = toUnborn(weeks, ageMonths, told);
  const adult = unborn !== null && isOwnAge(ageMonths) ? ageMonths : null;
  const isSend = told.has('send') || circumstances.some(({ id, send }) => send === true && told.has(id));
  return {
    ageMonths: ageMonths !== null && ageMonths < 0 ? null : ageMonths,
    unborn,
    carer: toCarer(carerYears, adult),
    send: isSend ? true : (input.send ?? null),
    home: toHome(input.postcode, places, path),
    circumstances: input.send === true ? new Set([...told, 'send']) : told,
  };
}

function checkWithin(
  argument: string,
  value: number | null | undefined,
  least: number,
  most: number,
  unit: string,
): number | null {
  if (value === null || value === undefined) return null;
  if (value >= least && value <= most) return value;
  throw badInput(`${argument} must be from ${least} to ${most.toLocaleString('en-GB')} ${unit}, but was ${value}.`);
}

/** Ids, labels, or other words that mean one circumstance. The message does not repeat what a person typed. */
function toCircumstances(terms: readonly string[], path: string): Set<string> {
  const ids = terms.map(parseCircumstance);
  if (!ids.includes(null)) return new Set(ids.filter((id) => id !== null));
  const allowed = [...circumstances.map(({ id }) => id), pregnant].join(', ');
  throw badInput(`${path}.circumstances must each be one of: ${allowed}.`);
}

const pregnant = 'pregnancy';

/** A pregnancy is 40 weeks long (https://www.nhs.uk/pregnancy/finding-out/due-date-calculator/): nine months here. */
function toUnborn(weeks: number | null, ageMonths: number | null, told: ReadonlySet<string>): Span | null {
  if (weeks !== null) {
    const months = Math.min(-1, Math.floor(-9 + (weeks * 9) / 40));
    return { from: months, to: months + 1 };
  }
  if (ageMonths !== null && ageMonths < 0) return { from: ageMonths, to: ageMonths + 1 };
  return told.has(pregnant) ? { from: -9, to: 0 } : null;
}

/** The age told with a pregnancy is that of an older child, unless it is one at which people are pregnant themselves. */
function isOwnAge(ageMonths: number | null): boolean {
  return ageMonths !== null && ageMonths >= 11 * 12;
}

function toCarer(years: number | null, adult: number | null): Span | null {
  if (years !== null) return { from: years * 12, to: years * 12 + 12 };
  return adult === null ? null : { from: adult, to: adult + 1 };
}

function toHome(postcode: string | null | undefined, places: PlaceFinder, path: string): Side | null {
  if (!postcode?.trim()) return null;
  const side = places.sideOf(postcode);
  if (side) return side;
  throw badInput(`${path}.postcode must be a postcode ("SM5 1AA"), sector ("SM5 1") or outward code ("SM5").`);
}
