import type { PlaceFinder } from '../../../kit/place/place.ts';
import type { JudgedEligibility } from '../../eligibility/records.ts';
import type { ServiceFacts } from '../facts.ts';
import { type Fit, toAgeFits } from './age-fit.ts';
import { isOfEarlyDays } from './early-days.ts';
import { type Group, toGroup } from './groups.ts';
import type { SpokenAge } from './spoken-age.ts';
import type { Told } from './told.ts';

/** What a question tells of makes of the score of a service. */
export interface Favoured {
  /** How well it suits, 0 to 3. */
  fit: number;
  /** What is left of what is for others, or at another time: 1 where it is not. */
  share: number;
}

/** How a service suits the people whom a question tells of. */
export interface Suit extends Favoured, Pick<Fit, 'sentences'> {
  group: Group;
}

interface Known {
  judged: readonly JudgedEligibility[];
  places: PlaceFinder;
}

/** What is not for the age that was told of: a text may be misread, so it comes late and is never left out. */
const ofOtherAge = 0.4;

/** The same where the age can only be guessed from who speaks. */
const ofOtherGuess = 0.6;

/** What is for pregnancies and babies alone, where neither was spoken of. */
const ofOtherDays = 0.5;

/** What a group that was told of is worth beside an age. */
const ownGroup = 0.5;

/** Of whom nothing is told but that they are young. */
const guessed: SpokenAge = { kind: 'range', from: 11 * 12, to: 18 * 12 };

const unknown: Suit = { fit: 0, sentences: [], share: 1, group: 'everyone' };

/** Services that are for the same people, and are called so, suit alike: each sort of them is judged once. */
export function createSuits(told: Told, { judged, places }: Known): (facts: ServiceFacts) => Suit {
  const fits = told.ages.map((age) => toAgeFits(age, told, { judged, places }));
  const guess = told.young && told.ages.length === 0 ? toAgeFits(guessed, told, { judged, places }) : null;
  const ownAge = told.ages.some(({ kind }) => kind === 'own');

  function judge({ judged: number, calledFor }: ServiceFacts): Suit {
    const eligibility = judged[number];
    if (!eligibility) return unknown;
    const [best] = fits.flatMap((of) => of(number) ?? []).toSorted((one, other) => other.fit - one.fit);
    const isGuess = (guess?.(number)?.fit ?? 0) < 0;
    const group = toGroup(eligibility, told.circumstances, { ownAge, calledFor });
    const otherDays = !told.early && isOfEarlyDays(eligibility) ? ofOtherDays : 1;
    return {
      fit: Math.max(0, best?.fit ?? 0) + (group === 'told' ? ownGroup : 0),
      sentences: best?.sentences ?? [],
      share: (best?.fit ?? 0) < 0 ? ofOtherAge : isGuess ? ofOtherGuess : otherDays,
      group,
    };
  }

  // Lists of facts are shared, so the same list is the same groups.
  const known = new Map<readonly string[], Suit[]>();
  return (facts) => {
    let alike = known.get(facts.calledFor);
    if (!alike) known.set(facts.calledFor, (alike = []));
    return (alike[facts.judged] ??= judge(facts));
  };
}
