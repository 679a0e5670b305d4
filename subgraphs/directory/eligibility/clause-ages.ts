import { type Bounds, type SpokenRange, exactly, toSpokenRange } from '../../kit/ages/edge.ts';
import { type Phrase, findPhrases } from '../../kit/ages/forms.ts';
import { takeSendEnd } from '../../kit/ages/send-end.ts';
import { type Clause, segmentAround } from './clauses.ts';
import type { SaidRange } from './combine-ages.ts';
import { frameOf, isAside } from './frames.ts';
import { joinPhrases } from './join-phrases.ts';
import { type Loose, findLoose } from './loose-ages.ts';
import { type Named, readNamed, toCompany } from './named-times.ts';
import { closeEnd } from './open-ends.ts';
import { isCarersAge } from './whose-age.ts';

/** What one clause says of ages. */
export interface ClauseAges {
  ages: SaidRange[];
  carerAges: SpokenRange[];
  named: Named[];
  /** It names ages in numbers. */
  isOfNumbers: boolean;
  /** Where ages end that it refuses. */
  limits: Bounds[];
  /** Ages that may come with an adult. */
  withAdults: Bounds[];
  /** Ages that are meant mainly. */
  hedged: Bounds[];
  /** Ages that may be meant. */
  open: SpokenRange[];
  /** Ages of which nothing is certain. */
  disputed: SpokenRange[];
  /** The clause, where it asks something of adults of an age. */
  unsure: string[];
  /** Numbers that may be ages. */
  loose: readonly Loose[];
  /** Another upper age for young people with SEND, in months; null where it gives none. */
  sendTo: number | null;
}

/** What is known of a text whose clause is read. */
interface Known {
  /** A clause before it has given an age. */
  hasAge: boolean;
  /** It names a price. */
  isPaid: boolean;
  /** It speaks of a pregnancy. */
  isOfPregnancy: boolean;
}

/** Reads what a clause says of ages. */
export function readClauseAges(clause: Clause, { hasAge, isPaid, isOfPregnancy }: Known): ClauseAges {
  const { words, sendTo } = takeSendEnd(clause.words, hasAge);
  const phrases = findPhrases(words);
  const all = readNamed(clause.text, words, phrases, isPaid);
  // "School-aged children need a referral": something is asked of them.
  const asked = all.filter(({ isSubject, rough }) => isSubject && rough === null && phrases.length === 0);
  const named = all.filter((one) => !asked.includes(one));
  const loose = findLoose(words, phrases, isOfPregnancy);
  const own = phrases.filter((phrase) => !isAside(words, phrase, isPaid));
  const alone = own.filter((phrase) => isAlone(words, phrase, own));
  const said = joinPhrases(words, alone);
  const read: ClauseAges = {
    ages: [],
    carerAges: [],
    named,
    isOfNumbers: phrases.length > 0,
    limits: adultsOnly.test(words) ? [{ from: exactly(adult), to: null }] : [],
    withAdults: phrases
      .filter((phrase) => !said.includes(phrase) && goesWithAdult(words, phrase))
      .map(({ bounds }) => bounds),
    hedged: said.filter(({ start }) => hedge.test(words.slice(0, start))).map(({ bounds }) => bounds),
    open: [
      ...asked.map(({ range }) => range),
      ...phrases.filter((phrase) => isOfSiblings(words, phrase)).map(({ bounds }) => toSpokenRange(bounds, null)),
    ],
    disputed: loose.map((bounds) => toSpokenRange(bounds, null)),
    unsure: [],
    loose,
    sendTo,
  };
  const company = named.flatMap(toCompany);
  for (const phrase of said) {
    const frame = frameOf(words, phrase);
    const range = toSpokenRange(phrase.bounds, clause.text);
    // Who may come alone tells that those who are younger come with somebody.
    if (frame.kind === 'some') read.open.push(toSpokenRange({ from: null, to: phrase.bounds.from }, null));
    const isOfCarers = frame.kind !== 'refused' && isCarersAge(words, phrase);
    if (isOfCarers && frame.kind !== 'meant') read.unsure.push(clause.text);
    if (frame.kind === 'refused') read.limits.push(frame.left);
    else if (frame.kind === 'open') read.open.push(range);
    else if (frame.kind === 'disputed') read.disputed.push(range);
    else if (isOfCarers) read.carerAges.push(range);
    else read.ages.push({ range: closeEnd(range, company), isByItself: isByItself(words, phrase) });
  }
  return read;
}

/** Neither in brackets nor with something that is said of it. */
function isByItself(words: string, { start, end }: Phrase): boolean {
  return !/\([^)]*$/.test(words.slice(0, start)) && !predicate.test(words.slice(end));
}

const predicate =
  /^[^(]*?\b(?:are|is|can|may|will|would|should|must|need|needs|have|has|get|see|ask|call|ring|contact|visit|please|speak|go|goes|use|pay|by|for|without|in|if|unless|only|instead|subject|where|when|at our|at the)\b/;

/** "For parents, not for children". */
const adultsOnly =
  /\b(?:not (?:suitable |open |designed |meant )?for|no|without) (?:any )?(?:children|kids)(?: please)?(?=$|[,;.!)])|\bchild-?free\b|\bchildren (?:do not|don't|cannot|can't|may not|must not) (?:attend|come|join)\b/;

const adult = 18 * 12;

/** Beside another age, one that goes with an adult is that of those who may not come alone; by itself it is the age. */
const withAdult = /\bwith (?:an?|their) (?:responsible )?(?:adult|parent|carer)\b/;

function isAlone(words: string, phrase: Phrase, all: readonly Phrase[]): boolean {
  const goesWith = ({ start, end }: Phrase) => withAdult.test(segmentAround(words, start, end));
  return !goesWith(phrase) || all.every(goesWith);
}

function goesWithAdult(words: string, { start, end }: Phrase): boolean {
  const segment = segmentAround(words, start, end);
  return withAdult.test(segment) || /accompan|must be with|consent|permission/.test(segment);
}

/** "Siblings under 5 are welcome": they may come along, and no others. */
function isOfSiblings(words: string, { start, end }: Phrase): boolean {
  return /\b(?:siblings?|brothers|sisters)\b.*\b(?:welcome|may|can)\b|\bwelcome\b.*\b(?:siblings?|brothers|sisters)\b/.test(
    segmentAround(words, start, end),
  );
}

/** "Mainly for 5 to 11s" leaves those a little younger or older in doubt. */
const hedge =
  /\b(?:mainly|mostly|primarily|usually|typically|generally|normally|particularly|especially|ideally?|best|most|approximately|roughly|around)\b[^,;]{0,30}$/;
