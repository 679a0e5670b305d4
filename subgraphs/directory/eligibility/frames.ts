import type { Bounds } from '../../kit/ages/edge.ts';
import type { Phrase } from '../../kit/ages/forms.ts';
import { isOfTime } from './periods.ts';
import { predicateOf } from './predicates.ts';
import { isCharged, isPriced } from './prices.ts';
import { isDenied, toRefused } from './refusals.ts';
import { type Place, isSaid } from './remarks.ts';
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
  if (isSaid('some', words, phrase)) return { kind: 'some' };
  const after = words.slice(phrase.end);
  const isAsked = predicateOf(after) === 'other' || isCharged(words, phrase) || isCase(words, phrase);
  return { kind: isAsked || isSaid('open', words, phrase) ? 'open' : 'meant' };
}

/**
 * Ages of those who come along, pay so much, need somebody with them or work there are not of those it is for. `isPaid`
 * where the text names a price.
 */
export function isAside(words: string, place: Place, isPaid: boolean): boolean {
  return isSaid('aside', words, place) || isPriced(words, place, isPaid) || isOfOthers(words, place.start, place.end);
}

/** "If you are under 18, a parent must sign": what happens then says nothing of others, unless it is that they may come. */
function isCase(words: string, { start, end }: Place): boolean {
  const after = words.slice(end);
  const [, main] = /^(.*)\b(?:if|when|where|whenever) [^,;.]*$/.exec(words.slice(0, start)) ?? [];
  // "If you're 16 or 17 and have been asked to leave home" is whom it is for, since nothing is said of what happens then.
  if (main === undefined || (main.trim() === '' && !/[,:?]/.test(after))) return false;
  const rest = `${main} ${after}`;
  return /[a-z]{2}/.test(rest.replaceAll(/\b(?:years?|old|or|and|over|under|months?)\b/g, '')) && !invited.test(rest);
}

const invited =
  /\b(?:come|join|attend|welcome|for you|this is|we (?:can|could|are|may|offer|help|support)|help|drop in|pop in|eligible|apply|entitled|can (?:have|get|use|claim)|get in touch|contact us|ring us|call us|turn up|refer (?:yourself|them)|self-refer|referral)\b/;
