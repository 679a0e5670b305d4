import { circumstances } from './circumstances.ts';
import { type Clause, toSegments } from './clauses.ts';
import { groupMentions, joinSexes } from './group-mentions.ts';
import { isOfSend, toNarrowest } from './narrowest.ts';
import { takeSendEnd } from '../../kit/ages/send-end.ts';

/** What a text says of the people whom it is for. */
export interface SpokenCircumstances {
  /** Each entry is one condition, by the ids of the circumstances any of which meets it. */
  conditions: (readonly string[])[];
  sendOnly: 'YES' | 'NO' | 'UNKNOWN';
  /** A clause that asks circumstances of those of one session among others; null when there is none. */
  ofPart: string | null;
}

/**
 * Circumstances that a text names as those of its people. What is merely welcome, given priority, or not needed is no
 * condition. Within a clause any of them does, since clauses list ("refugees and asylum seekers").
 */
export function readCircumstances(clauses: readonly Clause[]): SpokenCircumstances {
  const all = clauses.map((clause, index) =>
    readClause(
      clause,
      clauses.slice(0, index).some(({ text }) => /\d/.test(text)),
    ),
  );
  const parts = clauses.filter(
    (clause, index) => all[index]?.conditions.length !== 0 && !mixed.test(clause.text) && isOfPart(clause, clauses),
  );
  const read = all.filter((_one, index) => !parts.some((clause) => clause === clauses[index]));
  const conditions = joinSexes(
    read.flatMap(({ conditions: stated }) => stated),
    clauses.some(({ text }) => mixed.test(text)),
  );
  const answers = new Set(read.map(({ sendOnly }) => sendOnly));
  return {
    conditions: [...new Map(conditions.map((ids) => [ids.join(), ids])).values()],
    sendOnly: answers.has('NO') ? 'NO' : answers.has('YES') ? 'YES' : 'UNKNOWN',
    ofPart: parts[0]?.text ?? null,
  };
}

/**
 * "Under 5s. SEND session on Mondays": what is asked of those who come to one session is asked of nobody else, where other
 * words give ages or tell it from what is for all.
 */
function isOfPart(clause: Clause, clauses: readonly Clause[]): boolean {
  if (forAll.test(clause.text)) return true;
  if (!part.test(clause.text) || !toSegments(clause).some(isSession)) return false;
  return clauses.some(({ text, words }) => /\d/.test(words) || forAll.test(text));
}

function isSession(segment: Clause): boolean {
  const isPart = part.test(segment.text) && !/\d/.test(segment.words);
  return isPart && readClause(segment, false).conditions.length > 0;
}

const part =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\b|\b(?:monthly|fortnightly|(?:first|second|third|last) (?:week|of the month))\b/i;

const forAll =
  /\b(?:mainstream|general) (?:sessions?|swim|play|class(?:es)?|groups?|admission)\b|\b(?:all|any|at) other (?:days?|times?|sessions?|nights?)/i;

/** "A girls' hour on Saturdays, mixed on Fridays" */
const mixed = /\bmixed\b(?! (?:race|heritage|ability|abilities|needs|feelings|media))/i;

interface ClauseCircumstances {
  conditions: string[][];
  sendOnly: 'YES' | 'NO' | 'UNKNOWN';
}

function readClause(clause: Clause, hadAge: boolean): ClauseCircumstances {
  const words = clause.text
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll('&', 'and');
  if (isInclusive(words))
    return {
      conditions: [],
      sendOnly: /\b(?:send?|special|disab|needs|abilit|autis|neuro)/.test(words) ? 'NO' : 'UNKNOWN',
    };
  const left = words.replaceAll(optional, ' # ');
  const found = patterns.flatMap(({ known, pattern }) => {
    const match = pattern.exec(left);
    return match ? [{ known, pattern, start: match.index, end: match.index + match[0].length }] : [];
  });
  const isOfEnd = found.some(({ known }) => known.send) ? createSendEndTest(clause.words, hadAge) : () => false;
  const named = found
    .filter(({ known, pattern }) => known.send !== true || !isOfEnd(pattern))
    .map(({ known, start, end }) => ({ id: known.id, start, end }));
  const ids = toNarrowest(
    named.map(({ id }) => id),
    left,
  );
  const conditions = groupMentions(
    named.filter(({ id }) => ids.includes(id)),
    left,
  );
  const isTheirs = ids.some(isOfSend) && !label.test(words) && !ofAdults.test(left);
  const isOnly = isTheirs && conditions.some((group) => group.every(isOfSend));
  return { conditions, sendOnly: isOnly ? 'YES' : 'UNKNOWN' };
}

/** Whether words stand only in another end of the ages for young people with SEND: that says nothing of the others. */
function createSendEndTest(words: string, hadAge: boolean): (pattern: RegExp) => boolean {
  const { words: rest, sendTo } = takeSendEnd(words, hadAge);
  return (pattern) => sendTo !== null && !pattern.test(rest);
}

const patterns = circumstances.map((known) => ({ known, pattern: new RegExp(known.words) }));

/** Everyone is meant, and some are named so that they know. */
function isInclusive(words: string): boolean {
  return inclusive.test(words);
}

const inclusive =
  /\bopen to (?:everyone|everybody|anyone|all)\b|\bwith (?:[a-z ]{1,25},? )?(?:and|or) without\b|\bonly on\b|\b(?:extra|additional) (?:staff|support|help)\b|\b(?:including|includes|inclusive of|especially|particularly|in particular|such as those)\b|(?:send?|disabled|disabilit\w+|needs|autis\w+|neurodi\w+|lgbtq?\w*\+?|dads?|fathers|grandparents|childminders|twins|multiples|everyone|all)[^,.;]{0,40}\b(?:are |is |very |also |always |most )*welcome|\bwelcomes? [^,.;]*(?:send?\b|disab|additional needs|autis)|(?:send?|autism|adhd|neuro\w*|disability|sensory)[- ](?:friendly|inclusive|accessible|aware|confident)|all abilities|\bnon-?disabled\b|(?:whatever (?:their|your)|regardless of(?: their| your)?) (?!gender|sex|age|background|faith|religion|race|ethnic)|\bor not\b|\bpriority (?:is |will be )?(?:given|for|to|goes to)|do not (?:need|have) to|don't (?:need|have) to|no need to|not (?:just|only) for|as well as|all children/;

/** Words of a circumstance that is no condition: buildings, staff, what is talked about. */
const optional =
  /[^.;,]*\b(?:do not qualify|(?:is|are) not eligible|cannot be accepted|cannot join)\b|wom[ae]n's centre|children's centre|\b(?:dads|mums|fathers|mothers)?,? ?(?:and )?siblings? (?:are )?welcome|\b(?:run|led|delivered|staffed|supervised|supported) by [^,.;]*|\b(?:trained|female|male) (?:staff|workers?|volunteers?)|wheelchair access\w*|disabled (?:access|toilets?|parking)|not (?:suitable )?(?:during|in) pregnancy|\b(?:not|unsuitable)(?: (?:suitable|open|available|intended|able|designed|meant|aimed))? (?:for|to|at) [^.;]*|\(not (?!only|just|yet|necessarily)[^)]*\)|, not (?!only|just|yet|necessarily)[^,.;]*|except [^,.;]*|excluding [^,.;]*/g;

/** A type of eligibility that was ticked in a list (Connected Places), which may be for some among others. */
const label =
  /^(?:disability|gender|ethnicity|income|language|housing|employment|other): (?!.*\b(?:children|young people|people) (?:and young people )?with\b)/;

/** Adults' own disabilities say nothing of the child's. */
const ofAdults =
  /\b(?:adults?|parents?|mums?|dads?|carers?) (?:who (?:have|are)|with|living with) (?:an? )?(?:send?\b|special|learning|disab|autis|adhd|neuro|physical|mental)/;
