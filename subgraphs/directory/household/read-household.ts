import type { HouseholdInput, PersonInput } from '../../../codegen/generated/directory-inputs.ts';
import type { PlaceFinder } from '../../kit/place/place.ts';
import { type Person, toPerson } from '../eligibility/person.ts';
import type { NeedEntry } from '../needs/lexicon/shape.ts';
import type { Needs } from '../needs/needs.ts';
import { badInput } from '../search/bad-input.ts';
import { toLanguageKeys } from '../search/facts.ts';

/** A family, as far as it told. Never logged, kept or sent on. */
export interface Household {
  people: readonly Member[];
  needs: readonly NeedEntry[];
  /** As services' languages are kept. */
  languages: readonly string[];
  postcode: string | null;
}

export interface Member {
  label: string;
  person: Person;
  /** As it was told, for the search, with where they live. */
  input: PersonInput;
}

const mostMembers = 12;
const mostNeeds = 10;
const mostLanguages = 10;
const longestText = 500;

/** A need that the family's words speak of less surely than this is left out: it would be a group of its own. */
const leastScore = 0.6;
const mostRecognised = 3;

/** Throws a GraphQLError of the code BAD_USER_INPUT that names the argument by its path and says what is allowed. */
export function readHousehold(
  input: HouseholdInput,
  { places, needs }: { places: PlaceFinder; needs: Needs },
): Household {
  const postcode = checkPostcode(input.postcode, 'household.postcode', places);
  checkCount(input.members, mostMembers, 'household.members');
  checkCount(input.needs ?? [], mostNeeds, 'household.needs');
  checkCount(input.languages ?? [], mostLanguages, 'household.languages');
  if (input.text && input.text.length > longestText) {
    throw badInput(`household.text must have at most ${longestText} characters, but had ${input.text.length}.`);
  }
  const people = input.members.map((member, index) => {
    const path = `household.members[${index}]`;
    const own = { ...member, postcode: checkPostcode(member.postcode, `${path}.postcode`, places) ?? postcode };
    return { label: toLabel(member, index), person: toPerson(own, places, path), input: own };
  });
  const asked = findNeeds(input, needs);
  if (people.length === 0 && asked.length === 0) {
    throw badInput('household must tell of a person in members, or of a need in needs or text.');
  }
  return { people, needs: asked, languages: (input.languages ?? []).flatMap(toLanguageKeys), postcode };
}

function checkCount(list: readonly unknown[], most: number, path: string): void {
  if (list.length > most) throw badInput(`${path} must have at most ${most}, but had ${list.length}.`);
}

function checkPostcode(postcode: string | null | undefined, path: string, places: PlaceFinder): string | null {
  if (postcode === null || postcode === undefined) return null;
  if (places.sideOf(postcode) && places.find(postcode)) return postcode;
  throw badInput(
    `${path} must be one that is known here: a postcode (“SM5 1AA”), sector (“SM5 1”) or outward code (“SM5”).`,
  );
}

/** Those asked for, then those that the text speaks of. */
function findNeeds({ needs: ids, text }: HouseholdInput, { find, recognise }: Needs): NeedEntry[] {
  const asked = (ids ?? []).map((id, index) => {
    const need = find(id);
    if (need) return need;
    throw badInput(`household.needs[${index}] must be the id of a need as Query.needs gives it, e.g. young-carer.`);
  });
  const said = recognise(text ?? '').filter(({ score }) => score >= leastScore);
  return [...new Set([...asked, ...said.slice(0, mostRecognised).flatMap(({ need }) => find(need) ?? [])])];
}

function toLabel({ ageMonths, pregnantWeeks, carerAgeYears }: PersonInput, index: number): string {
  const who = `Person ${index + 1}`;
  if (typeof pregnantWeeks === 'number' || (typeof ageMonths === 'number' && ageMonths < 0)) return `${who}, pregnant`;
  if (typeof ageMonths === 'number') {
    return ageMonths < 24 ? `${who}, aged ${describeMonths(ageMonths)}` : `${who}, aged ${Math.floor(ageMonths / 12)}`;
  }
  return typeof carerAgeYears === 'number' ? `${who}, aged ${carerAgeYears}` : who;
}

function describeMonths(months: number): string {
  return months === 1 ? '1 month' : `${months} months`;
}
