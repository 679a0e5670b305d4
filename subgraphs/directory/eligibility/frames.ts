import type { Bounds } from '../../kit/ages/edge.ts';
import type { Phrase } from '../../kit/ages/forms.ts';
import { segmentAround } from './clauses.ts';
import { predicateOf } from './predicates.ts';
import { isDenied, toRefused } from './refusals.ts';
import { isOfOthers } from './whose-age.ts';

/**
 * What a clause says of an age that it names: that the service is for it (`meant`) or is not, and whom that leaves
 * (`refused`). `some` is an age that is meant where others may be as well, `open` one of which something is asked, so that
 * it may be meant, and `disputed` one beside which something is denied that is not understood.
 */
export type Frame = { kind: 'meant' | 'some' | 'open' | 'disputed' } | { kind: 'refused'; left: Bounds };

/** `words` are those of the clause, tidied (kit/ages/tidy.ts). What is aside was left out before. */
export function frameOf(words: string, phrase: Phrase): Frame {
  const left = toRefused(words, phrase);
  if (left) return { kind: 'refused', left };
  if (isDenied(words, phrase) || isOfTime(words, phrase)) return { kind: 'disputed' };
  const [before, after] = [words.slice(0, phrase.start), words.slice(phrase.end)];
  const isAsked = predicateOf(after) === 'other' || costs.test(after) || priced.test(before);
  if (byThemselves.test(after)) return { kind: 'some' };
  return {
    kind:
      isAsked || isCase(before, after) || isOfFacility(before) || ofSome.test(before) || ofRule.test(before)
        ? 'open'
        : 'meant',
  };
}

/** "If you are under 18, a parent must sign": what happens then says nothing of others, unless it is that they may come. */
function isCase(before: string, after: string): boolean {
  const [, main] = /^(.*)\b(?:if|when|where|whenever) [^,;.]*$/.exec(before) ?? [];
  // "If you're 16 or 17 and have been asked to leave home" is whom it is for, since nothing is said of what happens then.
  if (main === undefined || (main.trim() === '' && !/[,:?]/.test(after))) return false;
  const rest = `${main} ${after}`;
  return /[a-z]{2}/.test(rest.replaceAll(/\b(?:years?|old|or|and|over|under|months?)\b/g, '')) && !invited.test(rest);
}

const invited =
  /\b(?:come|join|attend|welcome|for you|this is|we (?:can|could|are|may|offer|help|support)|help|drop in|pop in|eligible|apply|entitled|can (?:have|get|use|claim)|get in touch|contact us|ring us|call us|turn up|refer (?:yourself|them)|self-refer|referral)\b/;

/** Whether the words before a time of life are of a thing that is for it. */
export function isOfFacility(before: string): boolean {
  return facility.test(before);
}

/** "By age one", "6 children under 8, of whom 3 may be under 5": what is advised or allowed, and not who comes. */
const ofRule = /\b(?:recommend\w*|advis(?:es?|ed)|suggest\w*|of whom|no more than)\b[^.;]*$|\bby (?:age )?$/;

/** "Many of our families have a child under 5". */
const ofSome =
  /(?:\b(?:most|many|some|half|several|few|majority|out of \d+)|% of|#) (?:of )?(?:our|those|them|these|(?:the )?(?:people|families|children) (?:who|we))\b[^.;]*$/;

/** "The building has a play area for under 8s". */
const facility =
  /(?:\b(?:has|have|there (?:is|are)|includ\w+|with)\b[^.;,]{0,30}\b(?:rooms?|menu|toilets?|seats?|books|toys|equipment)|\b(?:areas?|corner|pool|slide|zone|playground|garden|section|nappies|milk|formula|car seats)) for (?:the |our |children |kids |babies )*(?:aged )?$/;

/** "Child ticket, 3-15 years £4", "£6 (0-2 years)": whoever pays it is meant, and others may pay another price. */
const costs =
  /^(?: (?:children|child|people|olds?))?\)?(?: ?[-:=])? ?£(?! ?(?:per|a|each) (?:family|session|class|week|term|household|visit))/;
const priced = /£ ?(?:\(|for |per child |each )(?:for |aged? )?$/;

/** "Runs 4 till 6 most days", "support lasts between 6 and 12 months": numbers after a word of time, that nothing calls ages. */
function isOfTime(words: string, { start, end }: Phrase): boolean {
  const [before, phrase] = [words.slice(0, start), words.slice(start, end)];
  if (notice.test(words.slice(end)) || isCourse(before, phrase, words.slice(end))) return true;
  if (called.test(phrase) || person.test(words.slice(end))) return false;
  return lasting.test(before) || counted.test(before) || (clock.test(before) && !/year|month|week/.test(phrase));
}

/** "At least 6 months ago", "3 months' notice" */
const past = /^'? ?(?:ago|notice|in advance|beforehand|later|earlier)\b/;

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
  `\\b(?:runs?|running|opens?|opening|meets?|meeting|starts?|starting|ends?|finish(?:es)?|clos(?:es?|ing)|works?|hours?|times|daily|weekdays|days|evenings?|mornings?|afternoons?|doors?|calls?|ring|phone|lines?|held|happens?|answered|visits?|weekly|monthly)${linked}`,
);

/** What is counted or numbered beside it. */
const counted =
  /\b(?:sizes?|capacity|numbers?|levels?|steps?|parts?|grades?|pages?|lanes?|pitch(?:es)?|studios?|options?|ext|extension|box|flats?|units?|chapters?|modules?)(?: (?:of|is|are)|:)* ?$/;

const called =
  /age|old|\ds\b|birth|under|year \d|ks\d|reception|nursery|school|crawl|walk|toddler|pregnan|trimester|conception|turn/;

const person = /^s? ?(?:year|month|children|child|kids|people|pupils|students|babies|toddlers|boys|girls|teen|old)/;

/**
 * Ages of those who come along, pay so much, need somebody with them or work there are not of those it is for. `isPaid`
 * where the text names a price.
 */
export function isAside(words: string, { start, end }: Pick<Phrase, 'start' | 'end'>, isPaid: boolean): boolean {
  return (
    aside.test(segmentAround(words, start, end)) ||
    /unless (?:they are )?(?:accompanied|with)/.test(words) ||
    isPriced(words, start, end, isPaid) ||
    isOfOthers(words, start, end) ||
    past.test(words.slice(end)) ||
    sentElsewhere.test(words.slice(end))
  );
}

/** "Adults £5, under 16s £3": what stands between two prices, or alone before one, is who pays them. */
function isPriced(words: string, start: number, end: number, isPaid: boolean): boolean {
  const before = words.slice(0, start).split(/[,;(]/).at(-1) ?? '';
  const isFirst = /^\s*(?:(?:£|per|for|and|children|child|kids|adults?|seniors?|young people|aged?|ages?)\s*)*$/.test(
    before,
  );
  if (priceList.test(words.slice(0, start))) return true;
  if (freeFor.test(words.slice(0, start))) return isPaid;
  if (/^s? (?:tickets?|entry|admission|prices?|fees?|rates?)\b/.test(words.slice(end))) return true;
  return (
    isFirst &&
    (before.includes('£') ||
      /^\s*(?:(?:go|are|pay|is|swim|skate|play|get in|from|for|just|only|at|cost) )*(?:[-:=] ?)?£/.test(
        words.slice(end),
      ))
  );
}

/** "£3 adults, £1.50 juniors (under 18)" */
const priceList =
  /£ ?(?:per |for |each |- ?)?(?:adults?|juniors?|seniors?|child|children|concessions?|students?|members|teens?|infants?)\b[^.;£]*$/;

/** "Free to under 16s and over 60s" */
const freeFor =
  /\bfree (?:for|to) (?:the |all |children |adults? |aged? |(?:under|over)s? |\d+s? ?|years? |old |and |or |to |- ?|, ?)*$/;

/** "Those aged 16 and over should ask adult services", "over 25s: see our main service". */
const sentElsewhere =
  /^[^.;,]{0,20}\bare referred (?:on )?to |^[^.;,]{0,20}\b(?:should|must|need to|are asked to) (?:instead )?(?:ask|contact|go to|see|speak to|call|ring|be referred (?:to|by)|use) |^,? we (?:pass|transfer|hand|move)\b|^[^.;a-z]{0,3}(?:please |you (?:should|can) )?(?:see|ask|contact|call|ring|visit|go to|try|speak to|book (?:online )?(?:at|with)) (?!(?:us|our (?:team|office|line|helpline)|me|to|on|by)\b)|^[^.;,]{0,20}\b(?:(?:(?:are|is|will be) (?:seen|helped|supported|looked after) (?:at|by|elsewhere)|(?:go|move|transfer)(?:es|s)? (?:on|over|up)? ?to (?:the|an?|our))|(?:have|has) (?:their|its) own)\b/;

const aside =
  /(?<!un)accompan|\b(?:preference|priority)\b|supervis|consent|half[- ]price|concession|discount|\b(?:siblings?|brothers?|sisters?)\b[^,;.]*\b(?:welcome|come|attend|join|free|stay)\b|\bwelcome\b[^,;.]*\bsiblings?\b|\b(?:go|are|is|get in|attend|travel|ride|swim|enter|skate|eat)(?: for)? free\b(?! (?:for|to))|\d+s?(?: years?(?: old)?)? (?:(?:and|or) (?:under|over|younger|below)s? )?(?:go |are |get in |attend )?(?:for )?free\b(?! (?:for|to) all)|\bneeds? (?:to be with |to come with )?(?:an? )?(?:adult|parent|carer)|must (?:be with|come with|bring|have(?! been| turned| reached)|stay)|\bratios?\b|years'? (?:of )?experience|\bcr[eè]che\b|\b(?:established|founded|qualified)(?: for| over| more than| some| nearly)* \d/;

/** "8 and over can come alone": those who have to have somebody with them are meant too. */
const byThemselves =
  /^[^.;,]{0,25}\b(?:can|may) (?:attend|come|join|take part|swim|be dropped off) (?:alone|on their own|by themselves|independently|unaccompanied)\b/;
