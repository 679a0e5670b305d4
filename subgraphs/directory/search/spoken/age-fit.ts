import { type Assessment, assessEligibility } from '../../eligibility/assess.ts';
import { type Person, toPerson } from '../../eligibility/person.ts';
import type { JudgedEligibility } from '../../eligibility/records.ts';
import { type SentenceRecord, sentence } from '../../../kit/sentences/sentence.ts';
import type { PlaceFinder } from '../../../kit/place/place.ts';
import type { SpokenAge } from './spoken-age.ts';

/** What is told of people beside their ages. */
export interface Situation {
  pregnant: boolean;
  /** Whoever asks speaks of a child of theirs. */
  parent: boolean;
}

/** How a service suits an age. */
export interface Fit {
  /** From -1, for one that is not for them, to 1. */
  fit: number;
  /** For a parent; none when there is nothing to tell. */
  sentences: readonly SentenceRecord[];
}

/** How services suit an age that was told, by the number of whom they are for. */
export function toAgeFits(
  age: SpokenAge,
  told: Situation,
  { judged, places }: { judged: readonly JudgedEligibility[]; places: PlaceFinder },
): (number: number) => Fit | null {
  const people = toPeople(age, told, places);
  const known = new Map<number, Fit | null>();
  // Who is 15 and asks has no child of 15.
  const toSaid = (one: SentenceRecord) =>
    age.kind === 'own' && one.code === 'forAgesChild' ? { ...one, code: 'forAgesGiven' as const } : one;
  return (at: number): Fit | null => {
    const eligibility = judged[at];
    if (!eligibility) return null;
    return known.getOrInsertComputed(at, () => {
      const { fit, sentences } = toFit(people.map((person) => assessEligibility(eligibility, person)));
      return { fit: fit > 0 ? fit * toNarrowness(eligibility) : fit, sentences: sentences.map(toSaid) };
    });
  };
}

/** What is for nearly every age suits any one of them less than what is there for it: 1 for a few years, less for many. */
function toNarrowness({ ages }: JudgedEligibility): number {
  const months = ages.flat().map(({ possibly: { from, to } }) => [Math.max(0, from), Math.min(to, adulthood)] as const);
  const widest = Math.max(...months.map(([, to]) => to)) - Math.min(...months.map(([from]) => from));
  return widest <= fewYears ? 1 : widest <= 2 * fewYears ? 0.8 : 0.6;
}

const fewYears = 72;
const adulthood = 18 * 12;

/** Who is told of: for a range its youngest, its oldest and one between. */
function toPeople(age: SpokenAge, { pregnant, parent }: Situation, places: PlaceFinder): Person[] {
  const person = (input: Parameters<typeof toPerson>[0]) => toPerson(input, places);
  if (age.kind === 'range') {
    const { from, to } = age;
    return [from, Math.floor((from + to) / 2), to - 1].map((ageMonths) => person({ ageMonths }));
  }
  const months = age.kind === 'own' ? age.years * 12 : age.months;
  if (pregnant && months >= youngestPregnant) return [person({ ageMonths: months, circumstances: ['pregnancy'] })];
  const isCarer = age.kind === 'own' && (parent || age.years > oldestYoungAdult) && age.years >= youngestCarer;
  return [isCarer ? person({ carerAgeYears: age.years }) : person({ ageMonths: Math.min(months, mostMonths) })];
}

const youngestPregnant = 12 * 12;
const youngestCarer = 8;
/** The strategy's young adults are up to 25; older ones who tell their age ask as parents. */
const oldestYoungAdult = 25;
const mostMonths = 1_500;

function toFit(assessments: readonly Assessment[]): Fit {
  const fits = assessments.map(toOwnFit);
  const [first] = assessments;
  if (fits.length === 1 && first) {
    const told = first.reasons.filter(({ field, verdict }) => isOfAge(field) && verdict !== 'UNKNOWN');
    return { fit: fits[0] ?? 0, sentences: told.flatMap(({ sentences }) => sentences) };
  }
  if (fits.every((fit) => fit === 1)) return { fit: 1, sentences: [sentence('forAllNamedAges')] };
  if (fits.every((fit) => fit < 0)) return { fit: -1, sentences: [sentence('forOtherAges')] };
  return fits.some((fit) => fit > 0)
    ? { fit: 0.5, sentences: [sentence('forSomeNamedAges')] }
    : { fit: 0, sentences: [] };
}

/** A yes to the age itself says more than one to something else. */
function toOwnFit({ verdict, reasons }: Assessment): number {
  if (verdict === 'NO') return -1;
  const verdicts = new Set(reasons.filter(({ field }) => isOfAge(field)).map((reason) => reason.verdict));
  if (verdicts.has('YES')) return 1;
  return verdicts.has('LIKELY') ? 0.5 : 0;
}

function isOfAge(field: string): boolean {
  return field === 'ages' || field === 'carerAges';
}
