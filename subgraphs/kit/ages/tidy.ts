/**
 * Words in which ages are looked for: small letters, digits for numbers, one spelling for every unit, a `£` where a price
 * stands, and a `#` where another number stands that is no age: a time, a date, a house, a ratio, a count.
 */
export function tidyAgeWords(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/[‘’`´]/g, "'")
    .replaceAll(/\b(is|are|do|does|was|were|has|have|should|must)n't\b/g, '$1 not')
    .replaceAll(/\b(who|we|they|you)'ve\b/g, '$1 have')
    .replaceAll(/[\s_]+/g, ' ')
    .trim();
  const unpriced = plain.replaceAll(changeOfSchool, 'in year 6 to year 7').replaceAll(price, ' £ ');
  const noise = /\d/.test(unpriced) ? [...numbered, ...worded] : worded;
  const without = noise.reduce((words, pattern) => words.replaceAll(pattern, ' # '), unpriced);
  return spellings
    .reduce((words, [pattern, spelling]) => words.replaceAll(pattern, spelling), toDigits(without))
    .replaceAll(/\b(\d{1,2}) years?,? (?:and )?(\d{1,2}) months?\b/g, (_, years: string, months: string) =>
      toMixedAge(Number(years), Number(months)),
    )
    .replaceAll(/ +/g, ' ')
    .trim();
}

/** "4 years 11 months" is the last month of being four. */
function toMixedAge(years: number, months: number): string {
  return months === 11 ? `${years} years old` : `${years * 12 + months} months`;
}

const clockTime = String.raw`\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?|o'clock|noon)`;
const weekday = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?`;
/** `5 may` is a day, unless somebody may do something. */
const may = String.raw`may(?= *(?:$|[^a-z\s])| (?:at|from|to|until|till|and|in|on|is|was|between|for)\b)`;
const month = String.raw`(?:jan|feb|mar|apr|${may}|june?|july?|aug|sept?|oct|nov|dec)[a-z]*`;
/** Hours of the clock as people write them without minutes. */
const hours = String.raw`(?:1[0-2]|[1-9]) ?(?:-|to) ?(?:1[0-2]|[1-9])\b(?! ?(?:years?|yrs?|y\/?o|months?|mths?))`;
const street = String.raw`(?:roads?|rd|streets?|avenue|ave|lane|drive|gardens|grove|crescent|terrace)\b`;
/** Words after a number that do not make it a count of things. */
const ofAges = String.raw`(?:years?|yrs?|months?|mths?|weeks?|wks?|days?|olds?|was|has|this|unless|[a-z]*(?:boys|girls|teens|babies|toddlers|tots|kids|infants|juniors|seniors|pupils|students|learners|swimmers|players|mums|mothers|dads|fathers|adults|carers|residents|siblings|brothers|sisters|patients|always|sometimes|pass))`;
const counted = String.raw`(?:children|families|people|parents|places|spaces|members|participants|sessions?|hours?|hrs|minutes|mins|miles|nights|times|stars|floors|volunteers|staff|%|per cent)\b`;

/** Pupils change from primary to secondary school between year 6 and year 7. */
const changeOfSchool =
  /\b(?:moving|going|transition(?:ing)?|transferring|move)(?: up)? from (?:primary|junior)(?: school)? (?:in)?to (?:secondary|high)(?: school)?/g;

const price = /£ ?\d+(?:\.\d+)?(?: ?(?:-|to) ?£? ?\d+(?:\.\d+)?)?/g;

/** Those that a text without a digit may have. */
const worded: readonly RegExp[] = [
  // The eleven-plus is an examination.
  /\b(?:11|eleven) ?-?(?:\+|plus)(?= (?:prep\w*|exams?|tuition|tests?|tutor\w*|practice|mocks?|papers?|courses?|classes))/g,
  /\b(?:don't|do not) (?:have|need) to (?:have|bring) [^.,;!]*/g,
  /\b1 ?[-:] ?[12] ?[-:] ?1\b|\b1 ?[-:] ?1\b(?! ?(?:years?|months?)\b)|\b\d(?::| : )\d\b|\b(?:one|1)[ -](?:to|2)[ -](?:one|1)s?\b|\b24 ?\/ ?7\b/g,
  /\b(?:moving|going|transition(?:ing)?|stepping|move|starting)(?: up)? (?:to|into|in) (?:year \d+|(?:secondary|primary|high)(?: school)?|reception|nursery)\b/g,
  /\b(?:lost|losing|loss of|death of) (?:a|an|their|your|the) (?:baby|child|babies)\b/g,
  // Who leads it has children too.
  /\b(?:led|run|hosted|taught|founded|set up) by [^.;]{0,40}?\b(?:mum|dad|mother|father)[ -](?:of|to)[ -][^.;]*/g,
];

const numbered: readonly RegExp[] = [
  /\b\d{1,3}(?:,\d{3})+\b/g,
  /\bfamil(?:y|ies) of \d+\b/g,
  /\b(?:maximum(?: of)?|max\.?|no more than|limited to|up to) \d+ (?:babies|toddlers|pupils|young people|adults)\b/g,
  new RegExp(String.raw`\d{1,2}(?:[:.]\d\d)? ?(?:-|to|until) ?${clockTime}`, 'g'),
  new RegExp(clockTime, 'g'),
  /\b\d{1,2}[:.]\d\d(?: ?(?:-|to|until) ?\d{1,2}(?:[:.]\d\d)?)?\b/g,
  new RegExp(String.raw`\b${weekday}(?: (?:mornings?|afternoons?|evenings?))?,? (?:from )?${hours}`, 'g'),
  new RegExp(
    String.raw`(?<!\b(?:age[ds]?|years?|yrs?|ys?|class|children|babies|toddlers|tots|minis|infants|juniors|seniors|teens|kids|boys|girls)\b[^.;]*)\b${hours},? (?:on |every )?${weekday}\b|\bopen(?:s|ing)?(?: times?)?:? (?:from )?\d{1,2} ?(?:-|to) ?\d{1,2}\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b\d+[a-z]?(?: ?- ?\d+[a-z]?)? (?:(?!(?:and|at|in|on|to|or|of|for|from|with|who|years?|months?|weeks?|olds?)\b)[a-z']+ ){1,3}${street}`,
    'g',
  ),
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: ?(?:-|to) ?\d{1,2}(?:st|nd|rd|th)?)? ${month}\b`, 'g'),
  /\b\d{1,2}([-/.])\d{1,2}\1(?:\d\d){1,2}\b/g,
  /\b(?:19|20)\d\d(?: ?[-/] ?\d{2,4})?\b/g,
  /\b\d+ ?\/ ?\d+\b(?!s? ?-?(?:years?|yrs?|to)\b)/g,
  /\+?\d(?:[ ()-]{0,2}\d){8,}/g,
  /\b(?:floors?|rooms?|platforms?|bus(?:es)?|routes?|bays?|units?|gates?|zones?|halls?) \d{1,3}(?: ?(?:-|to|and|,) ?\d{1,3})*\b|\b\d{1,2} ?- ?\d{1,2} (?:centre|building|hall|house|room)\b/g,
  /\b(?:sessions?|classes|meetings|appointments|visits|programme|course) (?:over|for|across|in|within) (?:the )?\d+ (?:days?|weeks?|months?)\b/g,
  /\b(?:from )?\d{1,2} ?(?:-|to|until) ?\d{1,2} (?:in the |every |each |on )?(?:mornings?|afternoons?|evenings?|at night)\b/g,
  /\b(?:teacher|leader|instructor|coach|tutor|founder|nurse|therapist),? aged \d+/g,
  // A telephone is answered between hours.
  /\b(?:call|ring|phone|telephone|text|contact|lines?|helpline|open)\b[^.;]{0,60}?\b(?:between|from) \d{1,2} ?(?:and|to|-) ?\d{1,2}\b(?! ?(?:years?|yrs?|months?|mths?|weeks?|-|y\/?o))/g,
  /\b(?:maximum(?: of)?|max\.?|no more than|limited to|up to) \d+ (?:[a-z]+ )?(?:in (?:a|each|the|any)|per|a) (?:group|class|session|course|adult|child|family|person)\b/g,
  new RegExp(
    String.raw`\b(?:up to|over|at least|more than|maximum(?: of)?|max\.?|nearly|almost|about|around) \d+ (?!${ofAges}\b)[a-z]{3,}s\b`,
    'g',
  ),
  /\b(?:group|class) sizes?(?: of| is| are|:)? (?:up to )?\d+(?: ?(?:-|to) ?\d+)?/g,
  /\b(?:groups?|classes|teams?) of (?:up to )?\d+(?: ?(?:-|to) ?\d+)?/g,
  new RegExp(
    String.raw`\b(?<!\byear ?|\bks ?)(?:up to|over|at least|more than|maximum(?: of)?|max\.?|between|from)? ?\d+ (?:and \d+ )?${counted}`,
    'g',
  ),
  new RegExp(String.raw`\b\d+ ?(?:-|to) ?\d+ (?!children\b)${counted}`, 'g'),
  /\b(?:last|lasts|lasting|takes?|within|past|every|next|approximately|about|wait(?:ing)?(?: times?)?(?: is| of)?|(?:runs?|work(?:s|ing)?|support(?:s|ed)?|programme|course|care|stay|placement)\b[^.,;\d]{0,24}? (?:for|over))(?: the)? (?:up to |at least )?\d+(?: ?(?:-|to) ?\d+)? (?:days?|weeks?|months?|years?)\b(?! ?(?:-| ?olds?)| of (?:the |your )?pregnan)/g,
  /\b\d+(?: ?(?:-|to) ?\d+)?[ -]weeks?[ -](?:block|programme|course|waiting|wait|rolling|blocks|courses|programmes)\b/g,
  /\btiers? \d(?: ?(?:-|to|and|&) ?\d)?|\blevels? \d(?: ?(?:-|to|and|&) ?\d)?/g,
];

const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<!\d ?)< ?(?=\d)/g, 'under '],
  [/(?<!\d ?)> ?(?=\d)/g, 'over '],
  [/≥ ?(\d+)/g, '$1+'],
  [/≤ ?(?=\d)/g, 'up to and including '],
  [/\bfrom: ?(\d+),? to:? ?(?=\d)/g, 'from $1 to '],
  [/(?<!years? |yrs? |y)\br(?= ?(?:-|to) ?(?:year|yr|y)? ?\d)/g, 'reception'],
  [/(\d)w(?= ?(?:-|to\b|\+))/g, '$1 weeks'],
  [/(\d)'s\b/g, '$1s'],
  [/\bu(\d{1,2})(s?)\b/g, 'under $1$2'],
  [/½/g, '.5'],
  [/(\d)(?: and)? (?:a half|\.5)/g, '$1.5'],
  [/(\d)(?=(?:yrs?|years?|mths?|mnths?|months?|mos?|wks?|weeks?|days?|y\/?o)\b)/g, '$1 '],
  [/(\d)-(?=(?:yrs?|years?|mths?|months?|wks?|weeks?)\b)/g, '$1 '],
  [/\b(years?|yrs?|months?|mths?|weeks?|wks?)-olds?\b/g, '$1 old'],
  // "Yr 6" and "YR" are school years, "4 yr olds" are not.
  [/(?<!\d ?)\b(?:yr|y)\.? ?(\d{1,2}|r)\b/g, 'year $1'],
  [/(\d)m(?= ?(?:-|to\b|\+))/g, '$1 months'],
  [/(\d ?(?:months? ?|weeks? ?)?(?:-|to) ?\d+)m\b/g, '$1 months'],
  [/(\d)-(?= (?:and|or|to)\b)/g, '$1'],
  [/(\d)-to-(?=\d)/g, '$1 to '],
  [/\by\/?o\b|\by\.o\./g, 'years old'],
  [/\byrs?\b\.?/g, 'years'],
  [/\b(?:mths?|mnths?|mos)\b\.?/g, 'months'],
  [/\bwks?\b\.?/g, 'weeks'],
  [/\b(years?|months?|weeks?) olds?\b/g, '$1 old'],
  [/\b(years?|months?|weeks?) of age\b/g, '$1 old'],
  [/[ -]?\bplus\b/g, '+'],
  [/\bkey stages? ?(?=\d)/g, 'ks'],
  [/\bpre[- ]school/g, 'preschool'],
  [/\bante[- ](?=natal)/g, 'ante'],
  [/\bpre[- ](?=birth|natal|crawl|walk|teen)/g, 'pre'],
  [/\b(under|over)-(?=\d)/g, '$1 '],
  [/\bnot yet (?=\d)/g, 'under '],
  [/(\d)(?:st|nd|rd|th)\b/g, '$1'],
  [/ *& */g, ' and '],
  [/(\d) ?\/ ?\d+(?= ?(?:-|to\b))/g, '$1'],
  [/(\d) ?\/ ?(?=\d)/g, '$1 or '],
];

const numbers = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, String(value)] as const),
)
  .set('nought', '0')
  .set('thirty', '30')
  .set('forty', '40')
  .set('fifty', '50')
  .set('sixty', '60')
  .set('seventy', '70')
  .set('eighty', '80');
const ordinals = new Map(
  '_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, value) => [word, String(value)] as const),
);

/** `under-fives` has its number in the plural; `twenty-one` is two words of one number; ordinals count birthdays only. */
function toDigits(words: string): string {
  return words
    .replaceAll(
      /\btwenty[- ](one|two|three|four|five|six|seven|eight|nine)(s?)\b/g,
      (_, unit: string, plural: string) => `2${numbers.get(unit)}${plural}`,
    )
    .replaceAll(/\b(?:sixes|[a-z]+?)(?=s?\b)(?<!\d)s?\b/g, (word) => toNumber(word))
    .replaceAll(/\b([a-z]+) birthday/g, (all, word: string) =>
      ordinals.has(word) ? `${ordinals.get(word)} birthday` : all,
    );
}

function toNumber(word: string): string {
  if (word === 'sixes') return '6s';
  const whole = numbers.get(word);
  if (whole !== undefined) return whole;
  const decade = word.endsWith('ties') ? numbers.get(`${word.slice(0, -3)}y`) : undefined;
  if (decade !== undefined) return `${decade}s`;
  const single = word.endsWith('s') ? numbers.get(word.slice(0, -1)) : undefined;
  return single === undefined ? word : `${single}s`;
}
