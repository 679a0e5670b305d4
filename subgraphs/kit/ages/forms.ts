import { type Bounds, exactly } from './edge.ts';
import {
  readAfterBirthday,
  readReception,
  readRising,
  readFromPregnancy,
  readFromYear,
  readGestation,
  readLastOfPregnancy,
  readList,
  readOver,
  readSpan,
  readStart,
  readStages,
  readTrimester,
  readUntilTerm,
  readYears,
  toLower,
  toUpper,
} from './form-readers.ts';
import { anyPoint, numberPoint } from './points.ts';

/** A way to word ages, and what it means; null for words that only look like it. */
export interface Form {
  /** Words any of which is in all that it finds. To look for them takes far less than to look for the pattern. */
  marks: readonly string[];
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
  const likely = forms.filter(({ marks }) => marks.some((mark) => words.includes(mark)));
  const found = likely.flatMap(({ pattern, read }) =>
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

const ofAge = String.raw`(?:(?: the)? age(?: of)?:?| aged|:)?`;
/** A bare number may count anything, so what follows must not be what is counted. */
const alone = String.raw`(?=\s*(?:$|[,.;:)(/]|and\b|or\b|only\b|with\b|who\b|whose\b|in\b|at\b|on\b|living\b|to\b|are\b|is\b|can\b|may\b|mums?\b|parents?\b|dads?\b|welcome\b|max(?:imum)?\b|for\b))`;
const dash = String.raw`(?: ?- ?| (?:up )?to (?:and including )?| until | till | through(?: to)? | up until | until (?:your|their|the|a) (?:youngest )?(?:child|baby|little one)(?:ren)? (?:is|are|turns?|reach(?:es)?) )`;

/** Parts of a school year that begin or end within it. */
const termTime = '(?:(?:school |academic )?term|september|autumn|summer|(?:school |academic )?year)';
const turning =
  '(?:(?:(?:their|the|a|his|her|your child.?s) )?(?<n>\\d{1,2}) birthday|(?:they|he or she|(?:your|the|a) child) (?:turns?|reach(?:es)?|(?:is|are)) (?<age>\\d{1,2})\\b)';

export const forms: readonly Form[] = [
  form(
    'week',
    `(?<=\\b(?:pregnan\\w*|expect\\w*|antenatal|to[- ]be|bumps?)\\b(?:(?!bab|child|newborn|new |birth|old)[^.;\\d]){0,40})(?<!(?:first|last|final) )(?:(?:from |after |over |between )?(?<a>\\d{1,2})(?: ?\\+)?(?:(?:${dash}| and )(?<b>\\d{1,2}))?|(?:up to|until|before|under|less than)(?: you are| you're| you reach| she is)? (?<c>\\d{1,2})) weeks?(?: onwards| and over| ?\\+)?(?! (?:old|after|following|post|from|course|programme))`,
    readGestation,
  ),
  form(
    '-| to |until|till|through',
    `(?:from )?(?<a>${anyPoint})${dash}(?<stop>(?:just )?(?:under|below) |the end of )?(?<b>${anyPoint})`,
    readSpan,
  ),
  form(
    'pregnan',
    `from (?<a>\\d{1,2}) weeks(?: of)? pregnan(?:cy|t)(?:${dash})(?:birth|(?<months>${numberPoint}))`,
    readFromPregnancy,
  ),
  form('between', `between(?: the)?(?: ages?(?: of)?)? (?<a>${anyPoint}) and (?<stop>)(?<b>${anyPoint})`, readSpan),
  form(
    'birthday',
    `between(?: the)?(?: ages?(?: of)?)? (?<a>${anyPoint}) and (?:their|the|your) (?<stop>)(?<b>\\d{1,2})(?= birthday)`,
    readSpan,
  ),
  form(
    'age',
    `(?<list>(?:age[ds]?:? )\\d{1,2}(?:, ?\\d{1,2})*,? (?:and|or) \\d{1,2}(?: years?)?(?: old)?)(?! ?(?:over|months|weeks|\\+))`,
    readList,
  ),
  form(
    'year',
    `(?<list>\\d{1,2}(?:, ?\\d{1,2})*(?:,|,? and|,? or) \\d{1,2} years? old)(?! ?(?:and|or) (?:over|above|under))`,
    readList,
  ),
  form(
    'year',
    `(?<list>\\d{1,2} years? old)(?! ?(?:(?:and|or|\\+) ?(?:over|above|older|under|up|younger)|\\+))`,
    readList,
  ),
  form(
    'age',
    `(?<list>(?:age[ds]? )\\d{1,2})(?!\\.\\d)(?: years?)?(?! ?(?:months?|weeks?|-|\\+|and|or|to|\\d))`,
    readList,
  ),
  form(
    ' and | or ',
    '(?<=\\b(?:are|is|re) )(?<list>\\d{1,2} (?:and|or) \\d{1,2})(?! ?(?:over|above|under|younger|months|weeks|%))',
    readList,
  ),
  form(
    'after|following',
    `(?:from |in )?(?:the )?(?<when>${termTime} )?(?:after|following) ${turning}`,
    readAfterBirthday,
  ),
  form(
    'until|till|to the',
    `(?:(?<a>${numberPoint})(?: ?- ?| ))?(?:until|till|(?:up )?to) (?:the )?(?:end of (?:the )?)?(?:${termTime} )(?:after|following|when|in which) ${turning}`,
    readUntilTerm,
  ),
  form(
    'before',
    `before (?:(?:your|their|the|a) (?:child|baby|little one|son|daughter)|they|he or she) (?:is|are|turns?|reach(?:es)?|gets? to) (?<n>${numberPoint})`,
    (match) => toUpper(match, 'before'),
  ),
  form(
    'first',
    '(?<=\\b(?:newborns?|bab(?:y|ies)|infants?)\\b[^.;\\d]{0,30})first (?<n>\\d{1,2} (?:days|weeks|months))\\b',
    (match) => toUpper(match, 'before'),
  ),
  // Teams are named by the age that all are under: those of "U7 to U16" are six and older.
  form('under', `under (?<a>\\d{1,2})s?${dash}under (?<b>\\d{1,2})s?\\b`, ({ groups = {} }) => ({
    from: exactly((Number(groups['a']) - 1) * 12),
    to: exactly(Number(groups['b']) * 12),
  })),
  form(
    'under|below|younger|less|before',
    `(?:under|below|younger than|less than|before)${ofAge} (?<n>${numberPoint})(?: birthday)?`,
    (match) => toUpper(match, 'before'),
  ),
  form(
    'birthday|turns',
    `(?:up to|until|till|before)(?: (?:their|your|the|a|his|her|(?:the|your|their) (?:child|baby|little one)'s|they(?:'re| are| turn| reach)?|turning|reaching))?(?: age)? (?<n>${numberPoint})(?: birthday| or turns)`,
    (match) => toUpper(match, 'before'),
  ),
  form(
    'until|till',
    `(?:until|till)(?: (?:they|you|he|she|(?:(?:your|their|the|a) )?(?:child|baby|infant|toddler|little one|son|daughter)))?(?: are| turn| reach| turns| reaches| is)?${ofAge} (?<n>${numberPoint})`,
    (match) => toUpper(match, 'before'),
  ),
  form(
    'up to|max|upper|older than|not be over',
    `(?:up to|to a maximum of|(?:max(?:imum)?\\.?|upper)(?: age limit)?|no older than|not (?:be )?older than|(?:must |can)not be over)(?: and including)?${ofAge}(?: of| is)? (?<n>${anyPoint})`,
    (match) => toUpper(match, match[0].includes('and including') ? 'including' : 'through'),
  ),
  form('under|younger|below', `(?<n>${numberPoint}) (?:and|or) (?:under|younger|below)s?\\b(?! \\d)`, (match) =>
    toUpper(match, 'including'),
  ),
  form(
    ', to |, up to ',
    `(?<=\\b(?:leavers?|people|adults?|students|children|pupils)\\b[^.;\\d]{0,10}, )(?:up )?to (?<n>\\d{1,2})(?=$|[.;)])`,
    (match) => toUpper(match, 'including'),
  ),
  form(
    'start',
    `(?<!\\bnot )(?:until|till|before|yet to|not (?:yet )?)(?: (?:they|you|he|she|(?:your|their|the|a) child))? ?start(?:s|ed|ing)? (?:at |in )?(?<n>reception|nursery|year \\d{1,2}|primary school|school)\\b`,
    readStart,
  ),
  form('the end of', `(?:up to |until |till )?the end of (?<n>nursery|reception|year \\d{1,2})\\b`, (match) =>
    toUpper(match, 'including'),
  ),
  form('teenage', 'teenage(?= (?:parents?|mums?|mothers?|dads?|fathers?)\\b)', () => ({
    from: null,
    to: exactly(240),
  })),
  form('or more', `(?<=\\bage[ds]? )(?:of )?(?<n>\\d{1,3}) or more\\b`, toLower),
  form('+', `(?<n>${numberPoint}) ?\\+`, toLower),
  form(
    'over|above|older|up|onwards|beyond',
    `(?<n>${numberPoint})(?: birthday)?,? (?:(?:and|or) )?(?:over|above|older|up|upwards|onwards|beyond)\\b(?! (?:to |the age |age )?\\d)`,
    toLower,
  ),
  form(
    'from|at least|min|lower|no younger|not under|not younger|not be|must be|aged over',
    `(?:from|at least|(?:minimum|min\\.?|lower)(?: age limit)?|no younger than|not under|not (?:be )?younger than|(?:must |can)not be under|must be|aged over)${ofAge}(?: of| is)? (?<n>${numberPoint})(?:(?<=years?|months?|weeks?|days?|old|age[ds]? \\d+)|${alone})(?! ?(?:-|to |until ))`,
    toLower,
  ),
  form(
    'turned|reached|had|already',
    `(?:who (?:have|has|had) |have |has |once (?:they|your child|he or she) (?:are|is|have|has) |once )?(?:turned${ofAge}|reached${ofAge}|had (?:their|his|her|a)(?= \\d+ birthday)|already(?= \\d+ ?(?:$|[,.;)]))) (?<n>${numberPoint})(?! ?(?:-|to |until ))`,
    toLower,
  ),
  form(
    'once',
    `once (?:they|your child|your little one|he or she) (?:are|is|turns?|reach(?:es)?)${ofAge} (?<n>${numberPoint})(?! ?(?:-|to |until ))`,
    toLower,
  ),
  form('rising', 'rising (?<n>\\d{1,2})s?\\b', readRising),
  form('birthday', `from (?:their|the|a|his|her|your child's) (?<n>\\d{1,2}) birthday(?! (?:to|until|up to))`, toLower),
  form(
    'start|school age',
    `(?:up )?(?:until|till|before) (?<n>they start school|starting school|school age|the start of school)`,
    (match) => toUpper(match, 'before'),
  ),
  form('post', 'post[ -](?<n>1[689])(?![\\d/])', toLower),
  form(' and | or ', '(?<list>\\d{1,2}s(?:, ?\\d{1,2}s)*,? (?:and|or) \\d{1,2}s)\\b', readList),
  form(
    'from',
    `from (?<n>birth|newborn|pregnancy|conception|nursery|reception|year \\d{1,2})\\b(?! (?:to|-|until))`,
    toLower,
  ),
  form(
    'over|above|older',
    `(?:over|above|older than)${ofAge} (?<n>${numberPoint})(?:(?<=\\ds|years?|months?|weeks?|old)|${alone})`,
    readOver,
  ),
  form(
    'year',
    '(?:school )?years? (?<a>r|\\d{1,2})(?:, ?\\d{1,2})*,? ?(?:-|to|and|or|through) ?(?:year )?(?<b>\\d{1,2})(?! (?:years|months|old))',
    readYears,
  ),
  form('reception', '(?<!at |to the |in the )(?<n>reception)(?! (?:desk|area|staff|opens|team))\\b', readReception),
  form('nursery', '(?<a>nursery),? (?:and|or|,) (?<b>reception)', readSpan),
  form('trimester', '(?<which>1|first|2|second|3|third|last|final) trimester', readTrimester),
  form(
    'last|final',
    '(?:last|final) (?<n>\\d{1,2}) (?<unit>weeks|months) of (?:the |your )?pregnancy',
    readLastOfPregnancy,
  ),
  form('to birth|until birth|till birth', 'from (?<a>\\d{1,2}) weeks (?:to|until|till) birth', readGestation),
  form('reception', '(?<a>reception),? (?:and|or) year (?<b>\\d{1,2})', readYears),
  form('year', 'year (?<n>\\d{1,2})(?: ?\\+| (?:and |or )?(?:above|over|upwards|up|onwards|older)\\b)', readFromYear),
  form('year', '(?:school )year (?<b>\\d{1,2})(?!\\d)|(?<![\\d] )year (?<c>\\d{1,2})(?! (?:old|years))', readYears),
  form('ks', 'ks ?(?<a>[1-5])(?:(?: ?- ?| to | and | or |, ?)(?:ks ?)?(?<b>[1-5]))?', readStages),
  form(
    'week',
    `(?<!(?:first|last|final) )(?:(?:between )?(?<a>\\d{1,2})(?: ?\\+)?(?:(?:${dash}| and )(?<b>\\d{1,2}))?|(?:up to|until|before|under|less than)(?: you are| you're| you reach| she is)? (?<c>\\d{1,2})) weeks? (?:pregnan(?:t|cy)|of pregnancy|gestation)(?: ?\\+| and over| onwards)?`,
    readGestation,
  ),
];

/** `marks` has a stroke between them. */
function form(marks: string, pattern: string, read: Form['read']): Form {
  return { marks: marks.split('|'), pattern: new RegExp(`(?<![\\w£#.])${pattern}`, 'g'), read };
}
