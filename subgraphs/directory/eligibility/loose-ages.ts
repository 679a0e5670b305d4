import { type Edge, earliest, exactly } from '../../kit/ages/edge.ts';
import type { Phrase } from '../../kit/ages/forms.ts';

/** The ages about a number. */
export interface Loose {
  from: Edge;
  to: Edge;
}

/**
 * Numbers that look like ages and that no way to word ages has taken ("11 to 17, or 18 if still at school"): whoever is
 * about that age may be meant or not. So may anybody who is pregnant where weeks of a pregnancy were not understood. `words`
 * are those of a clause, tidied (kit/ages/tidy.ts), and `phrases` what was found in it; `ofUnborn` where the text speaks of a
 * pregnancy.
 */
export function findLoose(words: string, phrases: readonly Phrase[], ofUnborn: boolean): Loose[] {
  if (!/\d/.test(words)) return [];
  const isLoose = ({ index }: { index: number }) => phrases.every(({ start, end }) => index < start || index >= end);
  const isOfPregnancy =
    (speaksOfPregnancy(words) || (ofUnborn && fromWeeks.test(words))) &&
    (dueWithin.test(words) ||
      [...words.matchAll(gestation)].some((match) => isLoose(match) || isMistaken(words, phrases)));
  const infancies = [...words.matchAll(infancy)]
    .filter(isLoose)
    .map(({ groups }) => Math.ceil(Number(groups?.['count']) / (groups?.['unit'] === 'week' ? weeksInMonth : 1)))
    .map((months) => ({ from: exactly(0), to: exactly(months + 1) }));
  const ages = [...words.matchAll(number)]
    .filter(isLoose)
    .filter(({ index, 0: digits }) => isAgeLike(words.slice(0, index), digits, words.slice(index + digits.length)))
    .map(([digits]) => Number(digits))
    .filter((years) => years <= oldestYears)
    .map((years) => ({ from: exactly(Math.max(0, years - 1) * 12), to: exactly((years + 2) * 12) }));
  return [...ages, ...infancies, ...(isOfPregnancy ? [{ from: exactly(earliest), to: exactly(0) }] : [])];
}

/** Whether tidied words speak of a pregnancy. */
export function speaksOfPregnancy(words: string): boolean {
  return ofPregnancy.test(words);
}

function isAgeLike(before: string, digits: string, after: string): boolean {
  if (ageWord.test(before)) return true;
  return uncounted.test(after) && !notAge.test(before + digits);
}

/** "Wait until you are 14 weeks", where no child is spoken of, is of the pregnancy and not of an age. */
function isMistaken(words: string, phrases: readonly Phrase[]): boolean {
  return !ofChild.test(words) && phrases.every(({ bounds: { from, to } }) => (from ?? to ?? { at: 0 }).at >= 0);
}

const ofChild = /\b(?:bab(?:y|ies)|child|newborn|born|birth|old|after|mums?|toddlers?)/;

const ofPregnancy = /\b(?:pregnan\w*|gestation|trimester|antenatal|expect(?:ant|ing)|bumps?)\b/;

/** "The last 3 months of pregnancy" */
const gestation =
  /(?<=\b(?:from|after|before|until|till|up to|under|over|between|and|at|least|last|first|final|to|by|than|around|about|are|is) )\d{1,2}(?= (?:weeks?|months?)\b(?! (?:old|ago|course|programme)))/g;

/** "Antenatal classes. You should be at least 12 weeks." */
const fromWeeks = /\b(?:from|after|over|least|than) \d{1,2} weeks\b/;

/** "Couples due in the next 3 months" */
const dueWithin = /\bdue (?:in|within|before|between|after|by)\b/;

/** "From 6 weeks", which no way to word ages has taken. */
const infancy =
  /(?<=\b(?:from|over|under|at least|until|till|up to) )(?<count>\d{1,2}) (?<unit>week|month)s?\b(?! (?:ago|course|programme|notice|block))/g;

const weeksInMonth = 4;

const oldestYears = 99;

const number = /(?<![\w£#.:/+-])\d{1,2}(?=s?(?:$|[^\w%£#+:/.-]|\.(?!\d)))(?!0s)/g;

/** What follows is an age, whatever stands after it. */
const ageWord = /\b(?:age[ds]?|ages? of|age limit)(?: of| is)?:? ?$/;

/** Words after a number that do not say what it counts. */
const uncounted =
  /^(?! (?:to|or|and) \d+ (?:days|weeks|months)\b)s?(?:$|,? ?(?:[^\w #-]|$)| (?:years? old\b|years(?= ?(?:$|[^\w ]))|birthday|(?:and|or|to|in|at|with|for)(?! #)|on|by|if|when|where|while|unless|only|children|pupils|kids|old|before|after|but|as|who|whose|without|is|are|can|may|must|should|will|need|upwards?|onwards?|because|this)\b)/;

/** One of something, hours of the clock, and what is numbered or counted. */
const notAge =
  /\b(?:groups? of|teams? of|class(?:es)?|courts?|level|stage|part|week|day|module|by pupils of|in) \d+$|\b(?:little|young|loved|older|younger|smaller|new|tiny|each|every|any|no|either|which|this|that|the|first|last|next|other|than|at|by) 1$|\b(?:doors?|open\w*|clos\w+|starts?|ends?|serv\w+|begin\w*|finish\w*|meets?|lunch|tea|supper|lines?|office|#)\b[^.;]{0,20}\b(?:at|to|from|by|until|till) \d+$|# ?,? ?\d+$|\b(?:sons?|boys?|girls?|daughters?|children|twins) of (?:\d+(?:,| and) )?\d+$|\bfor \d+$(?<!\b(?:children|people|pupils|suitable|only|sessions?|is|are) for \d+)/;
