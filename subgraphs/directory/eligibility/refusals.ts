import { type Bounds, about } from '../../kit/ages/edge.ts';
import type { Phrase } from '../../kit/ages/forms.ts';
import { segmentBefore } from './clauses.ts';
import { predicateOf } from './predicates.ts';

/** "Not suitable for under 3s" is for those of three and over; null where no age is refused, or not whoever has it. */
export function toRefused(words: string, { start, end, bounds }: Phrase): Bounds | null {
  // "Not for under 2s or over 8s" refuses both.
  const before = words
    .slice(0, start)
    .replace(/\b(?:under|over)s? (?:the age of )?\d{1,2}s?(?: years?(?: old)?)? (?:or|and) $/, '');
  const after = words.slice(end);
  // "Nobody over 12 may use the small slides" refuses something else than the service.
  const isRefused = refusedAfter.test(after) || (refusal.test(before) && predicateOf(after) !== 'other');
  if (!isRefused || companion.test(after)) return null;
  if (bounds.from === null && bounds.to) return { from: bounds.to, to: null };
  // Who refuses those of nought and over refuses everybody, which nobody means.
  if (bounds.to !== null || !bounds.from || bounds.from.at <= 0) return null;
  const { at } = bounds.from;
  // Whether "not for over 12s" leaves out those of twelve is left open.
  return { from: null, to: words.startsWith('over ', start) ? about(at, at, at + 12) : bounds.from };
}

/** Whether something is denied beside an age that is not understood as its refusal. */
export function isDenied(words: string, { start, end }: Pick<Phrase, 'start' | 'end'>): boolean {
  const before = words.slice(0, start).replaceAll(harmless, ' ');
  const after = words.slice(end);
  return (
    denial.test(segmentBefore(before, before.length)) ||
    listed.test(before) ||
    deniedAfter.test(after) ||
    deniedLater.test(after.replaceAll(harmless, ' '))
  );
}

const refusal =
  /(?:\bnot (?:suitable|appropriate|recommended|intended|open|available|able to (?:take|see|help|support|accept|admit|offer (?:places|sessions) to)|for|accept(?:ing)?|taking|admitting|permitted|allowed)(?: (?:for|to))?|\bnot to|unsuitable for|inappropriate for|unable to (?:take|see|help|support|accept|admit|cater for|offer (?:places|sessions) to)|closed to|barred to|\bnot (?:designed|meant|aimed|right) (?:for|at)|\bno(?:body|-one| one|thing)?(?: for)?|excluding|except(?: for)?|(?:anyone|anybody|everyone|everybody|all|open to all) (?:but|bar)(?: for)?|(?:cannot|can't|don't|do not|no longer) (?:(?:offer|provide|run|have) (?:(?!for|to)\w+ ){0,3}(?:for|to)|accept|take|see|support|work with|help|admit|cater for|allow|permit))(?: (?:any|children|anyone|those|people|young people|babies))*(?: who are| already)?(?: (?:aged|the|of))* ?$/;

const people =
  '(?: (?:children|child|kids|people|young people|pupils|students|babies|toddlers|teenagers|adults|old|olds))*';
const negated = "(?:(?:are|is|will|can|may|do|does|must|should|have|has)(?: not|n't)|cannot|can't|won't|are no longer)";
const admission =
  '(?:admitted|accepted|allowed|permitted|seen|taken|attend|come|join|take part|eligible|suitable|enter|catered for|covered|included|supported|invited|participate|apply|enrol)';

/** "Under 3s cannot be admitted". */
const refusedAfter = new RegExp(
  `^${people},? (?:unfortunately |sadly )?${negated} (?:be )?${admission}\\b(?! (?:on|with|into)\\b)`,
);

/** They may come after all when somebody is with them. */
const companion = /^[^.;]*\b(?:without|unless|alone|unaccompanied|on their own|by themselves)\b/;

/** "Not for parents, children or": a denial goes on through a list. */
const listed =
  /\bnot (?:suitable |open |available |intended |designed |meant |aimed )?(?:for|to|at) (?!just|only)(?:(?!\bbut\b|\bonly\b)[a-z', -])*$/;

const denial =
  /\bleave (?:your |any |all )?$|\b(?:not|no|never|nor|neither|cannot|can't|won't|don't|doesn't|aren't|isn't|unable|unsuitable|inappropriate|closed|barred|exclud(?:es?|ing)|nothing|nobody|none|except(?:ing)?|other than|apart from|without|sorry|unfortunately|refuse|declin\w*|turn(?:ing|ed)? away|too (?:young|old)|formerly|previously|used to|stopp?(?:ed|ing|s)?)\b/;

/** Denials that leave nobody out. */
const harmless =
  /\bnot (?:just|only|yet|for profit)\b|\bnot[- ]for[- ]profit\b|\bno (?:need|charge|referral|booking|cost|fees?|experience|matter|more|less|older|younger)\b|\bwith (?:and|or) without\b|\b(?:do not|don't) (?:need|have)\b|\bwhether or not\b|\b(?:stop(?:ping)?|quit(?:ting)?|give up) (?:smoking|vaping|drinking|bullying|using)\b|\bnot (?:be )?(?:older|younger|over|under)\b/g;

/**
 * "Young adult carers (18+) can't be catered for": what is denied after a bracket or a comma may be of them. Who is not in work
 * is another condition, and whom we cannot take is named after it.
 */
const deniedLater =
  /^[^.;]*(?<!\b(?:who|that|which) )\b(?:(?:cannot|can't|won't|will not|are not|may not|must not|is not|do not|don't|unable to|too (?:young|old))\b(?! (?:take|accept|see|help|support|admit|offer|provide|run|have|need|work with|charge)\b)|sorry|unfortunately|regret|no longer|neither|nobody|unless)\b/;

const deniedAfter = new RegExp(`^${people},? (?:unfortunately |sadly )?${negated}\\b`);
