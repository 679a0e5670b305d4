import { type Bounds, exactly } from './edge.ts';
import {
  readAfterBirthday,
  readReception,
  readFromYear,
  readGestation,
  readList,
  readOver,
  readSpan,
  readStages,
  readTrimester,
  readYears,
  toLower,
  toUpper,
} from './form-readers.ts';
import { anyPoint, numberPoint } from './points.ts';

/** A way to word ages, and what it means; null for words that only look like it. */
interface Form {
  pattern: RegExp;
  read: (match: RegExpExecArray) => Bounds | null;
}

/** Ages found in words that are tidied (kit/ages/tidy.ts), and where. */
export interface Phrase {
  bounds: Bounds;
  start: number;
  end: number;
}

/** Every age that the words name in numbers or school years, in their order. Where two overlap the longer one counts. */
export function findPhrases(words: string): Phrase[] {
  const found = forms.flatMap(({ pattern, read }) =>
    [...words.matchAll(pattern)].flatMap((match) => {
      const bounds = read(match);
      return bounds ? [{ bounds, start: match.index, end: match.index + match[0].length }] : [];
    }),
  );
  const kept: Phrase[] = [];
  for (const phrase of found.toSorted((one, other) => other.end - other.start - (one.end - one.start))) {
    if (kept.every(({ start, end }) => phrase.end <= start || phrase.start >= end)) kept.push(phrase);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}

const ofAge = String.raw`(?:(?: the)? age(?: of)?| aged|:)?`;
/** A bare number may count anything, so what follows must not be what is counted. */
const alone = String.raw`(?=\s*(?:$|[,.;:)(/]|and\b|or\b|only\b|with\b|who\b|whose\b|in\b|at\b|on\b|living\b|to\b|are\b|is\b|can\b|may\b|mums?\b|parents?\b|dads?\b|welcome\b))`;
const dash = String.raw`(?: ?- ?| (?:up )?to (?:and including )?| until | till | through(?: to)? | up until | until (?:your|their|the|a) (?:child|baby|little one)(?:ren)? (?:is|are|turns?|reach(?:es)?) )`;

const forms: readonly Form[] = [
  form(
    '(?<=\\b(?:pregnan\\w*|expect\\w*|antenatal|to[- ]be|bumps?)\\b(?:(?!bab|child|newborn|birth|old)[^.;\\d]){0,40})(?:(?:from|after|over) )?(?<a>\\d{1,2})(?: ?\\+)? weeks?(?: onwards| and over| ?\\+)?(?! (?:old|course|programme))',
    readGestation,
  ),
  form(`(?:from )?(?<a>${anyPoint})${dash}(?<stop>(?:just )?(?:under|below) |the end of )?(?<b>${anyPoint})`, readSpan),
  form(`between(?: the)?(?: ages?(?: of)?)? (?<a>${anyPoint}) and (?<stop>)(?<b>${anyPoint})`, readSpan),
  form(
    `(?<list>(?:age[ds]? )\\d{1,2}(?:, ?\\d{1,2})*,? (?:and|or) \\d{1,2}(?: years?)?(?: old)?)(?! ?(?:over|months|weeks|\\+))`,
    readList,
  ),
  form(
    `(?<list>\\d{1,2}(?:, ?\\d{1,2})*(?:,|,? and|,? or) \\d{1,2} years? old)(?! ?(?:and|or) (?:over|above|under))`,
    readList,
  ),
  form(`(?<list>\\d{1,2} years? old)(?! ?(?:and|or|\\+) ?(?:over|above|older|under|up|younger)?)`, readList),
  form(`(?<list>(?:age[ds]? )\\d{1,2})(?: years?)?(?! ?(?:months?|weeks?|-|\\+|and|or|to|\\d))`, readList),
  form(
    '(?<=\\b(?:are|is|re) )(?<list>\\d{1,2} (?:and|or) \\d{1,2})(?! ?(?:over|above|under|younger|months|weeks|%))',
    readList,
  ),
  form(
    '(?:from )?(?:the )?(?:term )?after (?:(?:(?:their|the|a|his|her|your child.?s) )?(?<n>\\d{1,2}) birthday|(?:they|he or she|your child) (?:turns?|reach(?:es)?|(?:is|are)) (?<age>\\d{1,2})\\b)',
    readAfterBirthday,
  ),
  form(`(?:under|below|younger than|less than|before)${ofAge} (?<n>${numberPoint})(?: birthday)?`, (match) =>
    toUpper(match, 'before'),
  ),
  form(
    `(?:up to|until|till|before)(?: (?:their|the|a|his|her|your child's|they(?:'re| are| turn| reach)?|turning|reaching))?(?: age)? (?<n>${numberPoint})(?: birthday| or turns)`,
    (match) => toUpper(match, 'before'),
  ),
  form(
    `(?:until|till)(?: (?:they|you|he|she))?(?: are| turn| reach| turns| is)?${ofAge} (?<n>${numberPoint})`,
    (match) => toUpper(match, 'before'),
  ),
  form(
    `(?:up to|to a maximum of|max(?:imum)?\\.?|no older than|not (?:be )?older than|(?:must |can)not be over)(?: and including)?${ofAge}(?: of| is)? (?<n>${anyPoint})`,
    (match) => toUpper(match, 'through'),
  ),
  form(`(?<n>${numberPoint}) (?:and|or) (?:under|younger|below)s?\\b(?! \\d)`, (match) => toUpper(match, 'including')),
  form(`(?:up to |until |till )?the end of (?<n>nursery|reception|year \\d{1,2})\\b`, (match) =>
    toUpper(match, 'including'),
  ),
  form('teenage(?= (?:parents?|mums?|mothers?|dads?|fathers?)\\b)', () => ({ from: null, to: exactly(240) })),
  form(`(?<n>${numberPoint}) ?\\+`, toLower),
  form(
    `(?<n>${numberPoint}),? (?:(?:and|or) )?(?:over|above|older|up|upwards|onwards|beyond)\\b(?! (?:to |the age |age )?\\d)`,
    toLower,
  ),
  form(
    `(?:from|at least|minimum|min\\.?|no younger than|not under|not (?:be )?younger than|(?:must |can)not be under|must be|aged over)${ofAge}(?: of| is)? (?<n>${numberPoint})(?:(?<=years?|months?|weeks?|days?|old|age[ds]? \\d+)|${alone})(?! ?(?:-|to |until ))`,
    toLower,
  ),
  form(
    `(?:who (?:have|has|had) |have |has |once (?:they|your child|he or she) (?:are|is|have|has) |once )?(?:turned|reached)${ofAge} (?<n>${numberPoint})(?! ?(?:-|to |until ))`,
    toLower,
  ),
  form(
    `once (?:they|your child|your little one|he or she) (?:are|is|turns?|reach(?:es)?)${ofAge} (?<n>${numberPoint})(?! ?(?:-|to |until ))`,
    toLower,
  ),
  form(`from (?:their|the|a|his|her|your child's) (?<n>\\d{1,2}) birthday(?! (?:to|until|up to))`, toLower),
  form(
    `(?:up )?(?:until|till|before) (?<n>they start school|starting school|school age|the start of school)`,
    (match) => toUpper(match, 'before'),
  ),
  form('post[ -](?<n>1[689])(?![\\d/])', toLower),
  form('(?<list>\\d{1,2}s(?:, ?\\d{1,2}s)*,? (?:and|or) \\d{1,2}s)\\b', readList),
  form(`from (?<n>birth|newborn|pregnancy|conception|nursery|reception|year \\d{1,2})\\b(?! (?:to|-|until))`, toLower),
  form(
    `(?:over|above|older than)${ofAge} (?<n>${numberPoint})(?:(?<=\\ds|years?|months?|weeks?|old)|${alone})`,
    readOver,
  ),
  form(
    '(?:school )?years? (?<a>r|\\d{1,2})(?:, ?\\d{1,2})*,? ?(?:-|to|and|or|through) ?(?:year )?(?<b>\\d{1,2})(?! (?:years|months|old))',
    readYears,
  ),
  form('(?<!at |to the |in the )(?<n>reception)(?! (?:desk|area|staff|opens|team))\\b', readReception),
  form('(?<a>nursery),? (?:and|or|,) (?<b>reception)', readSpan),
  form('(?<which>1|first|2|second|3|third|last|final) trimester', readTrimester),
  form('(?<a>reception),? (?:and|or) year (?<b>\\d{1,2})', readYears),
  form('year (?<n>\\d{1,2})(?: ?\\+| (?:and |or )?(?:above|over|upwards|up|onwards|older)\\b)', readFromYear),
  form('(?:school )year (?<b>\\d{1,2})(?!\\d)|(?<![\\d] )year (?<c>\\d{1,2})(?! (?:old|years))', readYears),
  form('ks ?(?<a>[1-5])(?:(?: ?- ?| to | and | or |, ?)(?:ks ?)?(?<b>[1-5]))?', readStages),
  form(
    `(?<a>\\d{1,2})(?: ?\\+)?(?:${dash}(?<b>\\d{1,2}))? weeks? (?:pregnan(?:t|cy)|of pregnancy|gestation)(?: ?\\+| and over| onwards)?`,
    readGestation,
  ),
];

function form(pattern: string, read: Form['read']): Form {
  return { pattern: new RegExp(`(?<![\\w£#.])${pattern}`, 'g'), read };
}
