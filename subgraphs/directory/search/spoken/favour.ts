import { type Assessment, assessEligibility } from '../../eligibility/assess.ts';
import { type Person, toPerson } from '../../eligibility/person.ts';
import { type SentenceRecord, sentence } from '../../../kit/sentences/sentence.ts';
import type { PlaceFinder } from '../../../kit/place/place.ts';
import type { Reason } from '../../eligibility/reason.ts';
import type { JudgedEligibility } from '../../eligibility/records.ts';
import type { ServiceFacts } from '../facts.ts';
import type { SpokenAge } from './ages.ts';

/** What a question tells of people beside its words: it puts services in order and never leaves one out. */
export interface Favour {
  /** From -1, for one that is not for them, to 1.5. */
  of: (facts: ServiceFacts) => number;
  explain: (facts: ServiceFacts) => Pick<Reason, 'field' | 'sentences'>[];
}

/** What is told of people in a text. */
export interface Told {
  ages: readonly SpokenAge[];
  pregnant: boolean;
  /** Whoever asks speaks of a child of theirs. */
  parent: boolean;
  languages: readonly string[];
}

interface Known {
  judged: readonly JudgedEligibility[];
  places: PlaceFinder;
  /** The rows of services that speak of interpreters. */
  interpreting: ReadonlySet<number>;
}

/** Null when nothing is told. */
export function toFavour({ languages, ...told }: Told, { judged, places, interpreting }: Known): Favour | null {
  if (told.ages.length === 0 && languages.length === 0) return null;
  const fits = told.ages.map((age) => toFits(age, told, judged, places));
  const best = (facts: ServiceFacts) =>
    fits.flatMap((of) => of(facts.judged) ?? []).toSorted((one, other) => other.fit - one.fit)[0];
  const speaks = (facts: ServiceFacts) => languages.some((language) => facts.languages.includes(language));
  const interprets = (facts: ServiceFacts) => languages.length > 0 && interpreting.has(facts.row);
  return {
    of(facts) {
      const fit = best(facts)?.fit ?? 0;
      if (fit < 0) return fit;
      return fit + (speaks(facts) ? 0.5 : interprets(facts) ? 0.25 : 0);
    },
    explain(facts) {
      const told = speaks(facts) ? 'speaksNamedLanguage' : interprets(facts) ? 'hasInterpreters' : null;
      return [
        { field: 'person', sentences: best(facts)?.sentences ?? [] },
        { field: 'languages', sentences: told === null ? [] : [sentence(told)] },
      ];
    },
  };
}

interface Fit {
  fit: number;
  /** For a parent; none when there is nothing to tell. */
  sentences: readonly SentenceRecord[];
}

type Situation = Omit<Told, 'languages'>;

function toFits(age: SpokenAge, told: Situation, judged: readonly JudgedEligibility[], places: PlaceFinder) {
  const people = toPeople(age, told, places);
  const known = new Map<number, Fit | null>();
  return (at: number): Fit | null => {
    const eligibility = judged[at];
    if (!eligibility) return null;
    return known.getOrInsertComputed(at, () => toFit(people.map((person) => assessEligibility(eligibility, person))));
  };
}

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
