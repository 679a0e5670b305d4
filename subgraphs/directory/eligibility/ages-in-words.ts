import { type Band, findBands } from '../../kit/ages/bands.ts';
import { type Bounds, type SpokenRange, exactly, toSpokenRange } from '../../kit/ages/edge.ts';
import { type Phrase, findPhrases } from '../../kit/ages/forms.ts';
import { tidyAgeWords } from '../../kit/ages/tidy.ts';
import { segmentAround, toClauses } from './clauses.ts';
import { closeEnd, combineRanges, endAt } from './combine-ages.ts';
import { frameOf, isAside } from './frames.ts';
import { findLoose } from './loose-ages.ts';
import { isDenied } from './refusals.ts';
import { isCarersAge, isCompanion } from './whose-age.ts';
import { takeSendEnd } from '../../kit/ages/send-end.ts';

/** What a text says of ages. */
export interface SpokenAges {
  /** Of the child, the young person or whoever it is for. */
  ages: SpokenRange[];
  /** Times of life that are named apart from the ages in numbers, and may be meant as well. */
  besides: SpokenRange[];
  /** Ages beside which something is denied that is not understood: nothing is certain of them. */
  disputed: SpokenRange[];
  /** The same in words too wide to be called an age, like "children": only where `ages` is empty. */
  rough: SpokenRange[];
  carerAges: SpokenRange[];
}

/** Reads whose ages a text names. Numbers count before names of times of life: "toddlers (18 months to 3)". */
export function readAges(text: string): SpokenAges {
  const ages: SpokenRange[] = [];
  const carerAges: SpokenRange[] = [];
  const limits: Bounds[] = [];
  const withAdults: Phrase[] = [];
  const hedged: Phrase[] = [];
  const open: SpokenRange[] = [];
  const disputed: SpokenRange[] = [];
  const named: Named[] = [];
  const tidied = toClauses(text).map((clause) => ({ clause, all: tidyAgeWords(clause) }));
  const isPaid = tidied.some(({ all }) => all.includes('£'));
  for (const { clause, all } of tidied) {
    const { words, sendTo } = takeSendEnd(all, ages.length > 0);
    const phrases = findPhrases(words);
    const bands = readBands(clause, words, phrases, isPaid);
    named.push(...bands);
    const own = phrases.filter((phrase) => !isAside(words, phrase, isPaid));
    const alone = own.filter((phrase, _index, all) => isAlone(words, phrase, all));
    const said = joinEnds(withoutRepeated(words, alone));
    withAdults.push(...phrases.filter((phrase) => !said.includes(phrase) && goesWithAdult(words, phrase)));
    open.push(
      ...phrases.filter((phrase) => isOfSiblings(words, phrase)).map(({ bounds }) => toSpokenRange(bounds, null)),
    );
    hedged.push(...said.filter(({ start }) => hedge.test(words.slice(0, start))));
    if (adultsOnly.test(words)) limits.push({ from: exactly(adult), to: null });
    const loose = findLoose(words, phrases);
    for (const phrase of said) {
      const frame = frameOf(words, phrase);
      if (frame.kind === 'some') open.push(everyone);
      if (frame.kind === 'refused') limits.push(frame.left);
      else if (frame.kind === 'open') open.push(toSpokenRange(phrase.bounds, null));
      else if (frame.kind === 'disputed') disputed.push(toSpokenRange(phrase.bounds, null));
      else if (isCarersAge(words, phrase)) carerAges.push(toSpokenRange(phrase.bounds, clause));
      else {
        const range = closeEnd(toSpokenRange(phrase.bounds, clause), bands.flatMap(toCompany));
        ages.push(
          endAt(
            range,
            loose.map(({ from }) => from.at + 12),
          ),
        );
      }
    }
    disputed.push(...loose.map((bounds) => toSpokenRange(bounds, null)));
    const last = ages.at(-1);
    if (sendTo !== null && last) ages[ages.length - 1] = { ...last, maxMonthsWithSend: sendTo };
  }
  const listed = named.filter(({ isListed, rough }) => isListed && rough === null).map(({ range }) => range);
  const { ages: numbers, besides } = combineRanges(distinct([...ages, ...listed]));
  const bands = named.filter(({ rough }) => rough === null).map(({ range }) => range);
  const young = named.filter(({ rough }) => rough === 'young').map(({ range }) => range);
  // Children named beside adults are meant as well as they.
  const names = bands.length > 0 && bands.every(isAdult) ? [...young, ...bands] : bands;
  const isVague = () => disputed.length + open.length > 0 || tidied.some(({ all }) => vague.test(all));
  return {
    ages: applyLimits(numbers.length > 0 ? numbers : distinct(names), limits),
    besides: [
      ...besides,
      ...bands.filter((band) => numbers.length > 0 && numbers.every((range) => areApart(range, band))),
      ...withAdults.flatMap(({ bounds }) => toYounger(bounds, numbers)),
      ...hedged.map(({ bounds }) => toSpokenRange(widen(bounds), null)),
      ...open,
    ],
    disputed,
    rough: numbers.length + names.length + carerAges.length > 0 ? [] : toRough(named, isVague),
    carerAges: distinct(carerAges),
  };
}

/** "For parents, not for children". */
const adultsOnly =
  /\b(?:not (?:suitable |open |designed |meant )?for|no|without) (?:any )?(?:children|kids)(?: please)?(?=$|[,;.!)])|\bchild-?free\b|\bchildren (?:do not|don't|cannot|can't|may not|must not) (?:attend|come|join)\b/;

const adult = 18 * 12;
const everyone = toSpokenRange({ from: null, to: null }, null);

/** "6 to 17 (up to their 18th birthday)" says its upper end twice, the second time exactly. */
function withoutRepeated(words: string, phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase, index) => {
    const [before, after] = [phrases[index - 1], phrases[index + 1]];
    if (before && isRepeated(words, before, phrase)) return [];
    const isSharper = after !== undefined && isRepeated(words, phrase, after);
    return isSharper ? [{ ...phrase, bounds: { from: phrase.bounds.from, to: after.bounds.to } }] : [phrase];
  });
}

function isRepeated(words: string, { bounds, end }: Phrase, { bounds: next, start }: Phrase): boolean {
  if (!bounds.from || !bounds.to || next.from || !next.to) return false;
  return /^[ ,]*\($/.test(words.slice(end, start).trim()) && Math.abs(bounds.to.at - next.to.at) <= 12;
}

/** "Minimum age 5, maximum age 11" is one range; "under 5s and over 65s" are two. */
function joinEnds(phrases: Phrase[]): Phrase[] {
  const [one, other, ...more] = phrases;
  if (!one || !other || more.length > 0) return phrases;
  const lower = [one, other].find(({ bounds }) => bounds.to === null)?.bounds.from;
  const upper = [one, other].find(({ bounds }) => bounds.from === null)?.bounds.to;
  if (!lower || !upper || lower.at >= upper.at) return phrases;
  return [{ start: one.start, end: other.end, bounds: { from: lower, to: upper } }];
}

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

/** "8+, under 8s with an adult": those who are younger than the ages that are stated may come after all. */
function toYounger(bounds: Bounds, numbers: readonly SpokenRange[]): SpokenRange[] {
  const range = toSpokenRange(bounds, null);
  const isYounger = numbers.length > 0 && numbers.every(({ minMonths }) => reaches(minMonths, bounds));
  return isYounger ? [range] : [];
}

function reaches(minMonths: number | null, { from, to }: Bounds): boolean {
  return minMonths !== null && (to === null ? from !== null && from.at < minMonths : to.at <= minMonths);
}

/** "Mainly for 5 to 11s" leaves those a little younger or older in doubt. */
const hedge =
  /\b(?:mainly|mostly|primarily|usually|typically|generally|normally|particularly|especially|ideally?|best|most|approximately|roughly|around)\b[^,;]{0,30}$/;

const hedgeMonths = 36;

function widen({ from, to }: Bounds): Bounds {
  return {
    from: from && exactly(Math.max(0, from.at - hedgeMonths)),
    to: to && exactly(to.at + hedgeMonths),
  };
}

function applyLimits(ranges: SpokenRange[], limits: readonly Bounds[]): SpokenRange[] {
  const all = ranges.length > 0 || limits.length === 0 ? ranges : [toSpokenRange({ from: null, to: null }, null)];
  return limits.reduce((kept, limit) => kept.flatMap((range) => cut(range, limit)), all);
}

function cut(range: SpokenRange, { from, to }: Bounds): SpokenRange[] {
  const limit = toSpokenRange({ from, to }, null);
  const minMonths = from ? Math.max(range.minMonths ?? from.at, from.at) : range.minMonths;
  const maxMonths = to ? Math.min(range.maxMonths ?? to.at, to.at) : range.maxMonths;
  if (minMonths !== null && maxMonths !== null && minMonths >= maxMonths) return [];
  return [
    {
      ...range,
      minMonths,
      maxMonths,
      surely: { from: Math.max(range.surely.from, limit.surely.from), to: Math.min(range.surely.to, limit.surely.to) },
      possibly: {
        from: Math.max(range.possibly.from, limit.possibly.from),
        to: Math.min(range.possibly.to, limit.possibly.to),
      },
    },
  ];
}

/** A time of life that words name. */
interface Named {
  range: SpokenRange;
  rough: Band['rough'];
  /** It stands in a list with an age in numbers ("early years and KS1"), and is not another word for it. */
  isListed: boolean;
}

function readBands(clause: string, words: string, phrases: readonly Phrase[], isPaid: boolean): Named[] {
  return findBands(words)
    .filter((band) => !isAside(words, band, isPaid) && !isDenied(words, band) && !ofBuilding.test(words))
    .filter(({ bounds: { to }, start }) => to !== null || !isCompanion(words.slice(0, start)))
    .map((band) => ({
      range: toSpokenRange(band.bounds, clause),
      rough: band.rough,
      isListed: phrases.some(
        (phrase) => list.test(words.slice(band.end, phrase.start)) || list.test(words.slice(phrase.end, band.start)),
      ),
    }));
}

/** "Wheelchair accessible, hearing loop, baby change": what a building has. */
const ofBuilding =
  /\b(?:wheelchair (?:access|friendly)|hearing loop|step-free|baby chang|parking|wi-?fi|(?:buggy|pram) (?:park|stor)|accessible (?:toilet|parking)|disabled (?:toilet|parking))/;

/** Whose time of life says how far an age goes: not parents', nor those who stand in a list with it. */
function toCompany({ range, rough, isListed }: Named) {
  return rough === 'family' || isListed ? [] : [{ range, isWide: rough !== null }];
}

const list = /^,? ?(?:and|or|\/|plus|as well as),? ?(?:for )?(?:the )?$/;

/** Children of some sort that is not understood: small or older ones, those of a class, those who start something. */
const vague =
  /\b(?:young|younger|small|smaller|little|tiny|older|elder|big|bigger|rising|foundation(?: stage)?|kindergarten|class|form|prep|upper|lower|middle|intake) (?:children|kids|pupils|boys|girls)\b|\b(?:children|kids|pupils|boys|girls|young people|child) (?:who (?:are|is|have) )?(?:just |about to |soon )?(?:born|start(?:ing)?|mov(?:e|ing)|leav(?:e|ing)|enter(?:ing)?|join(?:ing)?|outside|above|below|beyond|over|under|older|younger|too|yet to|of (?!all\b|any\b|every\b|families|parents|people)|in (?:foundation|class|form|stage|pre|kinder|upper|lower))\b/;

function toRough(named: readonly Named[], isVague: () => boolean): SpokenRange[] {
  const ranges = distinct(named.map(({ range }) => range));
  return ranges.length > 0 && isVague() ? ranges.map(unsure) : ranges;
}

function unsure(range: SpokenRange): SpokenRange {
  return { ...range, surely: { from: 0, to: 0 } };
}

function areApart(one: SpokenRange, other: SpokenRange): boolean {
  return one.possibly.to <= other.possibly.from || other.possibly.to <= one.possibly.from;
}

function isAdult({ minMonths }: SpokenRange): boolean {
  return minMonths !== null && minMonths >= 16 * 12;
}

/** Each range once, whatever words it comes from. */
function distinct(ranges: readonly SpokenRange[]): SpokenRange[] {
  return [...new Map(ranges.toReversed().map((range) => [toKey(range), range])).values()].toReversed();
}

function toKey({ minMonths, maxMonths, maxMonthsWithSend }: SpokenRange): string {
  return `${minMonths} ${maxMonths} ${maxMonthsWithSend}`;
}
