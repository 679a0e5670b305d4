import type { PlaceFinder } from '../../../kit/place/place.ts';
import { type SentenceRecord, sentence } from '../../../kit/sentences/sentence.ts';
import type { YesNoUnknown } from '../../../kit/listing.ts';
import type { Reason } from '../../eligibility/reason.ts';
import type { JudgedEligibility } from '../../eligibility/records.ts';
import type { Presence } from '../../sessions/usual-times.ts';
import type { ServiceFacts } from '../facts.ts';
import { type Group, isForSex } from './groups.ts';
import { type Favoured, type Suit, createSuits } from './suits.ts';
import type { Told } from './told.ts';

/** What a question tells of people beside its words: it puts services in order and never leaves one out. */
export interface Favour {
  of: (facts: ServiceFacts) => Favoured;
  explain: (facts: ServiceFacts) => Pick<Reason, 'field' | 'sentences'>[];
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

/** What is for a group of people that was not spoken of. */
const ofOtherGroup = 0.6;

/** The same of a service that the strategy names for the need that was spoken of. */
const ofOtherPart = 0.9;

/** What speaking a language that is asked for is worth, and speaking of interpreters. */
const ownLanguage = 0.5;
const byInterpreter = 0.25;

/** What being free, or letting wheels in, is worth where that is asked for, and what is left of what is not so. */
const asWished: Record<YesNoUnknown, Favoured> = {
  YES: { fit: 0.5, share: 1 },
  NO: { fit: 0, share: 0.7 },
  UNKNOWN: { fit: 0, share: 1 },
};

/** What being there at the time that was told is worth, and what is left of what is not, or does not say when it is. */
const atTime: Record<NonNullable<Presence> | 'not said', Favoured> = {
  meets: { fit: 0.5, share: 1 },
  usually: { fit: 0.5, share: 1 },
  'that day': { fit: 0.25, share: 0.7 },
  not: { fit: 0, share: 0.3 },
  'not said': { fit: 0, share: 0.6 },
};

const costCodes = { YES: 'free', NO: 'notFree' } as const;
const entranceCodes = { YES: 'wheelchair', NO: 'noWheelchair' } as const;

export function toFavour(
  told: Told,
  { judged, places, interpreting, presence, answersNeed, isNamedFor }: Known,
): Favour {
  const { languages, free, stepFree } = told;
  const suitOf = createSuits(told, { judged, places });
  const speaks = (facts: ServiceFacts) => languages.some((language) => facts.languages.includes(language));
  const interprets = (facts: ServiceFacts) => languages.length > 0 && interpreting.has(facts.row);

  function shareOfGroup(group: Group, facts: ServiceFacts): number {
    if (isForAll(group)) return 1;
    if (group === 'another') return isNamedFor(facts) ? ofOtherPart : ofOtherGroup;
    if (!answersNeed(facts)) return ofOtherGroup;
    return isForSex(facts.calledFor) ? ofOtherPart : 1;
  }

  function toFavoured(suit: Suit, facts: ServiceFacts): Favoured {
    const there = presence && atTime[presence(facts.row) ?? 'not said'];
    const language = speaks(facts) ? ownLanguage : interprets(facts) ? byInterpreter : 0;
    const cost = asWished[free ? facts.free : 'UNKNOWN'];
    const entrance = asWished[stepFree ? facts.wheelchair : 'UNKNOWN'];
    return {
      fit: suit.fit + language + cost.fit + entrance.fit + (there?.fit ?? 0),
      share: suit.share * shareOfGroup(suit.group, facts) * cost.share * entrance.share * (there?.share ?? 1),
    };
  }

  // Where nothing else is told, services that are for the same people are favoured alike.
  const isPeopleAlone = languages.length === 0 && !free && !stepFree && presence === null;
  return {
    of(facts) {
      const suit = suitOf(facts);
      return isPeopleAlone && isForAll(suit.group) ? suit : toFavoured(suit, facts);
    },
    explain(facts) {
      const said = speaks(facts) ? 'speaksNamedLanguage' : interprets(facts) ? 'hasInterpreters' : null;
      const sentences: readonly SentenceRecord[] = suitOf(facts).sentences;
      const cost = free && facts.free !== 'UNKNOWN' ? costCodes[facts.free] : null;
      const entrance = stepFree && facts.wheelchair !== 'UNKNOWN' ? entranceCodes[facts.wheelchair] : null;
      return [
        { field: 'person', sentences },
        { field: 'languages', sentences: said === null ? [] : [sentence(said)] },
        { field: 'sessions', sentences: presence?.(facts.row) === 'meets' ? [sentence('meetsThen')] : [] },
        { field: 'free', sentences: cost === null ? [] : [sentence(cost)] },
        { field: 'wheelchair', sentences: entrance === null ? [] : [sentence(entrance)] },
      ];
    },
  };
}

function isForAll(group: Group): boolean {
  return group === 'everyone' || group === 'told';
}
