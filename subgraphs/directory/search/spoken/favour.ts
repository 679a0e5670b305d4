import type { JudgedEligibility } from '../../eligibility/records.ts';
import { type SentenceRecord, sentence } from '../../../kit/sentences/sentence.ts';
import type { PlaceFinder } from '../../../kit/place/place.ts';
import type { Reason } from '../../eligibility/reason.ts';
import type { ServiceFacts } from '../facts.ts';
import { type Fit, toAgeFits } from './age-fit.ts';
import type { Presence } from '../../sessions/usual-times.ts';
import type { SpokenTime } from './days.ts';
import type { SpokenAge } from './spoken-age.ts';
import { isOfEarlyDays } from './early-days.ts';
import { type Group, isForSex, toGroup } from './groups.ts';

/** What a question tells of people beside its words: it puts services in order and never leaves one out. */
export interface Favour {
  /** How well a service suits them, 0 to 2.5. */
  of: (facts: ServiceFacts) => number;
  /** What is left of the score of a service that is for others: 1 where it is not. */
  share: (facts: ServiceFacts) => number;
  explain: (facts: ServiceFacts) => Pick<Reason, 'field' | 'sentences'>[];
}

/** What is told of people in a text. */
export interface Told {
  ages: readonly SpokenAge[];
  pregnant: boolean;
  /** Whoever asks speaks of a child of theirs. */
  parent: boolean;
  /** Whoever asks is a child or a young person, as far as can be told. */
  young: boolean;
  /** A pregnancy, a birth or a baby is spoken of. */
  early: boolean;
  /** Ids of circumstances. */
  circumstances: ReadonlySet<string>;
  languages: readonly string[];
  /** It has to cost nothing. */
  free: boolean;
  /** When it has to be; null for any time. */
  time: SpokenTime | null;
  /** Something to do is asked for, and not help. */
  toDo: boolean;
}

interface Known {
  judged: readonly JudgedEligibility[];
  places: PlaceFinder;
  /** The rows of services that speak of interpreters. */
  interpreting: ReadonlySet<number>;
  /** How services are there, by row, at the time that is told; null where none is. */
  presence: ((row: number) => Presence) | null;
  /** Whether a service answers a need that the text speaks of. */
  answersNeed: (facts: ServiceFacts) => boolean;
  /** Whether the strategy names it for one. */
  isNamedFor: (facts: ServiceFacts) => boolean;
}

/** What is not for the age that was told of: a text may be misread, so it comes late and is never left out. */
const ofOtherAge = 0.4;

/** The same where the age can only be guessed from who speaks. */
const ofOtherGuess = 0.6;

/** What is for pregnancies and babies alone, where neither was spoken of. */
const ofOtherDays = 0.5;

/** What is for a group of people that was not spoken of. */
const ofOtherGroup = 0.6;

/** The same of a service that the strategy names for the need that was spoken of. */
const ofOtherPart = 0.9;

/** What a group that was told of is worth beside an age. */
const ownGroup = 0.5;

/** What being free is worth where that is asked for. */
const ownFree = 0.5;

/** What costs something where nothing may. */
const notFree = 0.7;

/** What being there at the time that was told is worth. */
const ownTime = { meets: 0.5, usually: 0.5, 'that day': 0.25, not: 0 };

/** What is there at another time, and what does not say when it is. */
const atOtherTime = 0.3;
const atUnknownTime = 0.6;
const atOtherPart = 0.7;

const costs = { YES: 'free', NO: 'notFree' } as const;

/** Of whom nothing is told but that they are young. */
const guessed: SpokenAge = { kind: 'range', from: 11 * 12, to: 18 * 12 };

export function toFavour(
  told: Told,
  { judged, places, interpreting, presence, answersNeed, isNamedFor }: Known,
): Favour {
  const { ages, languages } = told;
  const fits = ages.map((age) => toAgeFits(age, told, { judged, places }));
  const guess = told.young && ages.length === 0 ? toAgeFits(guessed, told, { judged, places }) : null;
  const ownAge = ages.some(({ kind }) => kind === 'own');
  // Lists of facts are shared, so the same list is the same groups.
  const groups = new Map<readonly string[], Map<number, Group>>();
  const best = (facts: ServiceFacts): Fit | undefined =>
    fits.flatMap((of) => of(facts.judged) ?? []).toSorted((one, other) => other.fit - one.fit)[0];
  const speaks = (facts: ServiceFacts) => languages.some((language) => facts.languages.includes(language));
  const interprets = (facts: ServiceFacts) => languages.length > 0 && interpreting.has(facts.row);

  function groupOf(facts: ServiceFacts): Group {
    const eligibility = judged[facts.judged];
    if (!eligibility) return 'everyone';
    const { judged: number, calledFor } = facts;
    const known = groups.getOrInsertComputed(calledFor, () => new Map<number, Group>());
    return known.getOrInsertComputed(number, () => toGroup(eligibility, told.circumstances, { ownAge, calledFor }));
  }

  function shareOfGroup(facts: ServiceFacts): number {
    const group = groupOf(facts);
    if (group === 'everyone' || group === 'told') return 1;
    if (group === 'another') return isNamedFor(facts) ? ofOtherPart : ofOtherGroup;
    if (!answersNeed(facts)) return ofOtherGroup;
    return isForSex(facts.calledFor) ? ofOtherPart : 1;
  }

  function shareOfAge(facts: ServiceFacts): number {
    if ((best(facts)?.fit ?? 0) < 0) return ofOtherAge;
    if ((guess?.(facts.judged)?.fit ?? 0) < 0) return ofOtherGuess;
    const eligibility = judged[facts.judged];
    return !told.early && eligibility && isOfEarlyDays(eligibility) ? ofOtherDays : 1;
  }

  function shareOfTime({ row }: ServiceFacts): number {
    if (!presence) return 1;
    const there = presence(row);
    if (there === 'that day') return atOtherPart;
    return there === null ? atUnknownTime : there === 'not' ? atOtherTime : 1;
  }

  return {
    of: (facts) =>
      Math.max(0, best(facts)?.fit ?? 0) +
      (speaks(facts) ? 0.5 : interprets(facts) ? 0.25 : 0) +
      (groupOf(facts) === 'told' ? ownGroup : 0) +
      (told.free && facts.free === 'YES' ? ownFree : 0) +
      ownTime[presence?.(facts.row) ?? 'not'],
    share: (facts) =>
      shareOfAge(facts) * shareOfGroup(facts) * shareOfTime(facts) * (told.free && facts.free === 'NO' ? notFree : 1),
    explain(facts) {
      const said = speaks(facts) ? 'speaksNamedLanguage' : interprets(facts) ? 'hasInterpreters' : null;
      const sentences: readonly SentenceRecord[] = best(facts)?.sentences ?? [];
      return [
        { field: 'person', sentences },
        { field: 'languages', sentences: said === null ? [] : [sentence(said)] },
        { field: 'sessions', sentences: presence?.(facts.row) === 'meets' ? [sentence('meetsThen')] : [] },
        { field: 'free', sentences: told.free && facts.free !== 'UNKNOWN' ? [sentence(costs[facts.free])] : [] },
      ];
    },
  };
}
