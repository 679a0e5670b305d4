import { tidyAgeWords } from '../../kit/ages/tidy.ts';
import { circumstances } from './circumstances.ts';
import type { Clause } from './clauses.ts';
import lexicon from './conditions.json' with { type: 'json' };
import { denial, hasDenial } from './denials.ts';
import { takeSendEnd } from '../../kit/ages/send-end.ts';

/**
 * The first clause that states a condition which nothing else here understands; null when there is none. Whoever meets
 * all that is understood is then likely meant, and not surely. `withoutHome` takes out of a clause where people live, which
 * is read elsewhere.
 */
export function readOtherCondition(clauses: readonly Clause[], withoutHome: (clause: Clause) => string): string | null {
  const found = clauses.find((clause) => {
    const { text, words } = clause;
    if (refusesGroup(text) || referredOnly.test(text)) return true;
    if (ofWorkers.test(text) || ofPrice.test(text)) return false;
    if (!condition.test(words) && !denial.test(words)) return false;
    const left = withoutRead(words);
    const unread = [hasCondition, hasDenial].filter((has) => has(left));
    if (unread.length === 0) return false;
    const rest = withoutHome(clause);
    return rest === text.toLowerCase() || unread.some((has) => has(withoutRead(tidyAgeWords(rest))));
  });
  return found?.text ?? null;
}

function hasCondition(words: string): boolean {
  return condition.test(words) && condition.test(` ${words} `.replaceAll(harmless, ' '));
}

/** Tidied words without circumstances and another end of the ages with SEND. */
function withoutRead(words: string): string {
  return takeSendEnd(withoutCircumstances(words), true).words;
}

/** "A health visitor has to refer you", "we cannot take self-referrals". */
const referredOnly =
  /\b(?:ha(?:s|ve)|needs?|must) to refer\b|\bmust refer\b|\bask [^.;]* to refer\b|\b(?:cannot|can't|do not|don't|unable to) (?:take|accept) self-? ?referrals|\bno self-? ?referrals?\b/i;

/** What those who work there have to be is asked of nobody else. */
const ofWorkers =
  /\bdbs\b|\b(?:volunteers|staff|helpers|leaders) (?:who|must|with|have|are)\b|\bwho (?:volunteer|help us)\b/i;

/** "£3 if you live elsewhere" */
const ofPrice = /^£\s?\d/;

/** "Not for children with an EHC plan". */
function refusesGroup(clause: string): boolean {
  const refused = refusal.exec(clause.toLowerCase())?.[0];
  return refused !== undefined && named.some((pattern) => refused.search(pattern) !== -1);
}

const refusal =
  /\b(?:not|unsuitable)(?: (?:suitable|open|available|intended|able|designed|meant|aimed))? (?:for|to|at) (?!just|only)[^.;]*|[(,] ?not (?!only|just|yet|necessarily)[^).;]*/;

/** Words of circumstances, with what leads to them: "who have been diagnosed with autism". */
function withoutCircumstances(words: string): string {
  const marked = named.reduce((rest, pattern) => rest.replaceAll(pattern, mark), words);
  return marked.replaceAll(led, ' ').replaceAll(/ +/g, ' ');
}

/** Stands where a circumstance was named. */
const mark = '\u{1F464}';

const named = circumstances.map(({ words }) => new RegExp(words, 'g'));

/** So many words lead to a circumstance at most; without an end, a long text of such words would take for ever. */
const leading = `(?:(?:${lexicon.leading.join('|')})[ ,'-]{1,3}){0,8}`;

const led = new RegExp(`\\b${leading}${mark}(?: only\\b)?|${mark}(?: only\\b)?`, 'gu');

/** "Their young child", "an adult". */
const someone = `(?:(?:${lexicon.beforePeople.join('|')}) )*(?:${lexicon.people.join('|')})`;

/** What sounds like a condition and is none, or is one of ages, of pregnancy or of a place to live. */
const harmless = new RegExp(lexicon.harmless.join('|').replaceAll('{people}', someone), 'g');

const condition = new RegExp(`\\b(?:${lexicon.conditions.join('|')})\\b`);
