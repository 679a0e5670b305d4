import type { Phrase } from '../../kit/ages/forms.ts';

/** "Runs 4 till 6 most days", "support lasts between 6 and 12 months": numbers after a word of time, that nothing calls ages. */
export function isOfTime(words: string, { start, end }: Phrase): boolean {
  const [before, phrase] = [words.slice(0, start), words.slice(start, end)];
  if (notice.test(words.slice(end)) || isCourse(before, phrase, words.slice(end))) return true;
  if (called.test(phrase) || person.test(words.slice(end))) return false;
  return lasting.test(before) || counted.test(before) || (clock.test(before) && !/year|month|week/.test(phrase));
}

/** "At least 14 days before", "3 months' notice". */
const notice =
  /^'? ?(?:before\b(?! (?:birth|school|they|your))|beforehand|in advance|ahead|notice|ago|later|prior|away)\b/;

/** Weeks and days are ages where infants or a pregnancy are spoken of, or where nothing else is said. */
function isCourse(before: string, phrase: string, after: string): boolean {
  return /week|day/.test(phrase) && !ofInfants.test(before + phrase + after) && /[a-z]{3}/.test(`${before} ${after}`);
}

const ofInfants =
  /bab|newborn|infant|child|pregnan|mum|mother|parent|famil|birth|crawl|walk|\bold\b|natal|partum|toddler|month|year|tots?\b|little|\bages?\b|\baged\b|bump|trimester|gestation|expect/;

const linked = '(?: (?:of|is|are|at|about|around|approximately|for|over|from|between|usually|normally|on)|:)* ?$';

const lasting = new RegExp(
  `\\b(?:last(?:s|ing)?|tak(?:es?|ing)|wait(?:s|ing)?|continu\\w+|within|during|every|(?<!look(?:s|ed|ing)? )after|spend\\w*|reviewed|reply|respond|course|programme)${linked}`,
);

const clock = new RegExp(
  `\\b(?:runs?|running|opens?|opening|meets?|meeting|starts?|starting|ends?|finish(?:es)?|clos(?:es?|ing)|works?|hours?|times|daily|weekdays|days|evenings?|mornings?|afternoons?|doors?|calls?|ring|phone|lines?|held|happens?|answered|visits?|weekly|monthly|any ?time)${linked}`,
);

/** What is counted or numbered beside it. */
const counted =
  /\b(?:sizes?|capacity|numbers?|levels?|steps?|parts?|grades?|pages?|lanes?|pitch(?:es)?|studios?|options?|ext|extension|box|flats?|units?|chapters?|modules?)(?: (?:of|is|are)|:)* ?$/;

const called =
  /age|old|\ds\b|birth|under|year \d|ks\d|reception|nursery|school|crawl|walk|toddler|pregnan|trimester|conception|turn/;

const person = /^s? ?(?:year|month|children|child|kids|people|pupils|students|babies|toddlers|boys|girls|teen|old)/;
