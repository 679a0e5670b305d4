import type { Place } from './remarks.ts';

/** "Adults £5, under 16s £3": what stands between two prices, or alone before one, is who pays them. */
export function isPriced(words: string, { start, end }: Place, isPaid: boolean): boolean {
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

/** Whether those of an age pay a price of their own, and others may pay another. */
export function isCharged(words: string, { start, end }: Place): boolean {
  return costs.test(words.slice(end)) || priced.test(words.slice(0, start));
}

/** "Child ticket, 3-15 years £4", "£6 (0-2 years)": whoever pays it is meant, and others may pay another price. */
const costs =
  /^(?: (?:children|child|people|olds?))?\)?(?: ?[-:=])? ?£(?! ?(?:per|a|each) (?:family|session|class|week|term|household|visit))/;

const priced = /£ ?(?:\(|for |per child |each )(?:for |aged? )?$/;
