import { type Band, findBands } from '../../kit/ages/bands.ts';
import { type Bounds, type SpokenRange, about, exactly, toSpokenRange } from '../../kit/ages/edge.ts';
import { type Phrase, findPhrases } from '../../kit/ages/forms.ts';
import { tidyAgeWords } from '../../kit/ages/tidy.ts';
import { segmentAround, toClauses } from './clauses.ts';
import { isCarersAge } from './whose-age.ts';
import { takeSendEnd } from '../../kit/ages/send-end.ts';

/** What a text says of ages. */
export interface SpokenAges {
  /** Of the child, the young person or whoever it is for. */
  ages: SpokenRange[];
  /** Times of life that are named apart from the ages in numbers, and may be meant as well. */
  besides: SpokenRange[];
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
  const clauses = toClauses(text).map((clause) => ({ clause, words: tidyAgeWords(clause) }));
  for (const { clause, words: tidied } of clauses) {
    const { words, sendTo } = takeSendEnd(tidied, ages.length > 0);
    const phrases = findPhrases(words);
    const own = phrases.filter((phrase) => !isAside(words, phrase));
    const alone = own.filter((phrase, _index, all) => isAlone(words, phrase, all));
    const said = joinEnds(withoutRepeated(words, alone));
    withAdults.push(...phrases.filter((phrase) => !said.includes(phrase) && goesWithAdult(words, phrase)));
    hedged.push(...said.filter(({ start }) => hedge.test(words.slice(0, start))));
    if (adultsOnly.test(words)) limits.push({ from: exactly(adult), to: null });
    for (const phrase of said) {
      const refused = toRefused(words, phrase);
      if (refused) limits.push(refused);
      else (isCarersAge(words, phrase) ? carerAges : ages).push(toSpokenRange(phrase.bounds, clause));
    }
    const last = ages.at(-1);
    if (sendTo !== null && last) ages[ages.length - 1] = { ...last, maxMonthsWithSend: sendTo };
  }
  const numbers = distinct(ages);
  const named = clauses.flatMap(({ clause, words }) => readBands(clause, words));
  const bands = named.filter(({ rough }) => rough === null).map(({ range }) => range);
  const young = named.filter(({ rough }) => rough === 'young').map(({ range }) => range);
  // Children named beside adults are meant as well as they.
  const names = bands.length > 0 && bands.every(isAdult) ? [...young, ...bands] : bands;
  return {
    ages: applyLimits(numbers.length > 0 ? numbers : distinct(names), limits),
    besides: [
      ...bands.filter((band) => numbers.length > 0 && numbers.every((range) => areApart(range, band))),
      ...withAdults.flatMap(({ bounds }) => toYounger(bounds, numbers)),
      ...hedged.map(({ bounds }) => toSpokenRange(widen(bounds), null)),
    ],
    rough: numbers.length + names.length + carerAges.length > 0 ? [] : distinct(named.map(({ range }) => range)),
    carerAges: distinct(carerAges),
  };
}

/** "For parents, not for children". */
const adultsOnly =
  /\b(?:not (?:suitable |open |designed |meant )?for|no|without) (?:any )?(?:children|kids)(?: please)?(?=$|[,;.!)])|\bchild-?free\b|\bchildren (?:do not|don't|cannot|can't|may not|must not) (?:attend|come|join)\b/;

const adult = 18 * 12;

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

/** Ages of those who come along, pay so much, need somebody with them or work there are not of those it is for. */
function isAside(words: string, { start, end }: Phrase): boolean {
  return (
    aside.test(segmentAround(words, start, end)) ||
    /unless (?:they are )?(?:accompanied|with)/.test(words) ||
    isPriced(words, start, end) ||
    staff.test(words.slice(0, start)) ||
    sentElsewhere.test(words.slice(end))
  );
}

/** "Adults £5, under 16s £3": what stands between two prices, or alone before one, is who pays them. */
function isPriced(words: string, start: number, end: number): boolean {
  const before = words.slice(0, start).split(/[,;(]/).at(-1) ?? '';
  const isFirst = /^\s*(?:(?:£|per|for|and|children|child|kids|adults?|seniors?|young people|aged?|ages?)\s*)*$/.test(
    before,
  );
  if (/\bfree for (?:the )?$/.test(words.slice(0, start))) return words.includes('£');
  return (
    isFirst &&
    (before.includes('£') ||
      /^\s*(?:(?:go|are|pay|is|swim|skate|play|get in|from|for|just|only|at|cost) )*(?:[-:=] ?)?£/.test(
        words.slice(end),
      ))
  );
}

/** "Those aged 16 and over should ask adult services." */
const sentElsewhere =
  /^[^.;,]{0,20}\b(?:should|must|need to|can|are asked to) (?:instead )?(?:ask|contact|go to|see|speak to|call|ring|be referred to|use) /;

/** "Our volunteers are aged 16 and over." */
const staff =
  /\b(?:our|all|the) (?:\w+ )?(?:volunteers|staff|workers|leaders|helpers|coaches|mentors|instructors|tutors) (?:(?:are|who|must|be|all) )+(?:aged )?$/;

const aside =
  /(?<!un)accompan|\b(?:preference|priority)\b|supervis|consent|half[- ]price|concession|discount|\b(?:siblings?|brothers?|sisters?)\b[^,;.]*\b(?:welcome|come|attend|join|free|stay)\b|\bwelcome\b[^,;.]*\bsiblings?\b|\b(?:go|are|is|get in|attend) free\b(?! (?:for|to))|\d+s?(?: years?(?: old)?)? (?:(?:and|or) (?:under|over|younger|below)s? )?(?:go |are |get in |attend )?(?:for )?free\b(?! (?:for|to) all)|\bneeds? (?:to be with |to come with )?(?:an? )?(?:adult|parent|carer)|must (?:be with|come with|bring|have(?! been| turned| reached)|stay)|\bratios?\b|years'? (?:of )?experience|\bcr[eè]che\b|\b(?:established|founded|qualified)(?: for| over| more than| some| nearly)* \d/;

/** Beside another age, one that goes with an adult is that of those who may not come alone; by itself it is the age. */
const withAdult = /\bwith (?:an?|their) (?:responsible )?(?:adult|parent|carer)\b/;

function isAlone(words: string, phrase: Phrase, all: readonly Phrase[]): boolean {
  const goesWith = ({ start, end }: Phrase) => withAdult.test(segmentAround(words, start, end));
  return !goesWith(phrase) || all.every(goesWith);
}

function goesWithAdult(words: string, { start, end }: Phrase): boolean {
  const segment = segmentAround(words, start, end);
  return withAdult.test(segment) || /accompan|must be with/.test(segment);
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

/** "Not suitable for under 3s" is for those of three and over; null where nothing is refused. */
function toRefused(words: string, { start, bounds }: Phrase): Bounds | null {
  // "Not for under 2s or over 8s" refuses both.
  const before = words
    .slice(0, start)
    .replace(/\b(?:under|over)s? (?:the age of )?\d{1,2}s?(?: years?(?: old)?)? (?:or|and) $/, '');
  if (!refusal.test(before)) return null;
  if (bounds.from === null && bounds.to) return { from: bounds.to, to: null };
  if (bounds.to !== null || !bounds.from) return null;
  const { at } = bounds.from;
  // Whether "not for over 12s" leaves out those of twelve is left open.
  return { from: null, to: words.startsWith('over ', start) ? about(at, at, at + 12) : bounds.from };
}

const refusal =
  /(?:\bnot (?:suitable|appropriate|recommended|intended|open|available|able to (?:take|see|help|support)|for|accept(?:ing)?)(?: (?:for|to))?|unsuitable for|closed to|barred to|\bnot (?:designed|meant|aimed|right) (?:for|at)|\bno(?:body|-one| one|thing)?(?: for)?|excluding|except(?: for)?|(?:cannot|can't|don't|do not) (?:accept|take|see|support|work with|help))(?: (?:any|children|anyone|those|people|young people|babies))*(?: who are)?(?: (?:aged|the))* ?$/;

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

function readBands(clause: string, words: string): { range: SpokenRange; rough: Band['rough'] }[] {
  return findBands(words)
    .filter(
      ({ start, end }) =>
        !aside.test(segmentAround(words, start, start + 1)) &&
        !refusal.test(words.slice(0, start)) &&
        !isPriced(words, start, end),
    )
    .map(({ bounds, rough }) => ({ range: toSpokenRange(bounds, clause), rough }));
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
