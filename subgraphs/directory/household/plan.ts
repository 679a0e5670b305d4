import { sentence } from '../../kit/sentences/sentence.ts';
import { type Reason, type Verdict, toReason } from '../eligibility/reason.ts';
import type { NeedEntry } from '../needs/lexicon/shape.ts';
import type { ServiceFacts } from '../search/facts.ts';
import type { PlannedGroup, PlannedMatch } from './planned.ts';
import { type Assess, type Placed, placeService } from './place-services.ts';
import type { Household, Member } from './read-household.ts';

/** Where services come from, the best first. */
export interface HouseholdSources {
  answering: (need: NeedEntry) => readonly ServiceFacts[];
  /** Whatever is for a person, where no need is named. */
  forMember: (member: Member) => readonly ServiceFacts[];
  assess: Assess;
  notListed: (need: NeedEntry) => readonly string[];
}

/** More than this in a group nobody reads. */
const mostServices = 10;

/**
 * Every need in its turn: for each person what is for them, then what is for the family together. Within a need a
 * service stands once, and tells in `alsoFor` of every other group that it answers.
 */
export function planHousehold(household: Household, sources: HouseholdSources): PlannedGroup[] {
  const { needs, people } = household;
  const groups =
    needs.length > 0
      ? needs.flatMap((need) => planNeed(need, sources.answering(need), household, sources))
      : planNeed(null, [...new Set(people.flatMap(sources.forMember))], household, sources);
  tellOfEachOther(groups);
  return groups.filter(({ services, notListed }) => services.length > 0 || notListed.length > 0);
}

function planNeed(
  need: NeedEntry | null,
  services: readonly ServiceFacts[],
  { people, languages }: Household,
  { assess, notListed }: HouseholdSources,
): PlannedGroup[] {
  const placed = services
    .flatMap((facts) => placeService(facts, people, assess) ?? [])
    .toSorted((one, other) => rankOf(one, languages) - rankOf(other, languages));
  const toLabel = (who: string) => (need ? `${who}: ${need.label}` : who);
  const labels = people.map(({ label }) => toLabel(label));
  const toMatch = (one: Placed, member: number | null): PlannedMatch => ({
    id: one.facts.id,
    verdict: one.assessment.verdict,
    reasons: [...toNeedReason(need), ...one.assessment.reasons, ...toLanguageReason(one.facts, languages)],
    alsoFor: member === null ? [] : one.members.filter((other) => other !== member).flatMap((at) => labels[at] ?? []),
  });
  const own = labels.map((label, member) => ({
    label,
    member,
    need,
    services: take(placed.filter((one) => !one.together && one.members[0] === member)).map((one) =>
      toMatch(one, member),
    ),
    notListed: [],
  }));
  const together = take(placed.filter((one) => one.together)).map((one) => toMatch(one, null));
  const missing = need ? notListed(need) : [];
  return [...own, { label: toLabel('The whole family'), member: null, need, services: together, notListed: missing }];
}

function take(placed: readonly Placed[]): readonly Placed[] {
  return placed.slice(0, mostServices);
}

const ranks: Record<Verdict, number> = { YES: 0, LIKELY: 1, UNKNOWN: 2, NO: 3 };

/** What speaks their language comes first, then what is surest. */
function rankOf({ facts, assessment }: Placed, languages: readonly string[]): number {
  const isForeign = languages.length > 0 && !speaks(facts, languages);
  return (isForeign ? 4 : 0) + ranks[assessment.verdict];
}

function speaks(facts: ServiceFacts, languages: readonly string[]): boolean {
  return facts.languages.some((language) => languages.includes(language));
}

function toNeedReason(need: NeedEntry | null): Reason[] {
  return need ? [toReason('needs', 'YES', sentence('answersNeed', { need: { id: need.id, label: need.label } }))] : [];
}

function toLanguageReason(facts: ServiceFacts, languages: readonly string[]): Reason[] {
  if (!speaks(facts, languages)) return [];
  return [toReason('languages', 'YES', sentence('speaksAskedLanguage'))];
}

/** A service that stands in several groups names the others. */
function tellOfEachOther(groups: readonly PlannedGroup[]): void {
  const standing = new Map<string, { group: PlannedGroup; match: PlannedMatch }[]>();
  for (const group of groups) {
    for (const match of group.services) standing.set(match.id, [...(standing.get(match.id) ?? []), { group, match }]);
  }
  for (const all of standing.values()) {
    for (const { group, match } of all) {
      const others = all.filter((other) => other.group !== group).map((other) => other.group.label);
      match.alsoFor = [...new Set([...match.alsoFor, ...others])];
    }
  }
}
