import type { Span } from '../../kit/ages/edge.ts';
import { describeAge, describeRanges } from './describe-ages.ts';
import type { Person } from './person.ts';
import type { Reason, Verdict } from './reason.ts';
import type { JudgedEligibility, JudgedRange } from './records.ts';

/** Whether a service is for people who are pregnant, for whoever is; null for everyone else. */
export function assessPregnancy({ pregnancy, ages }: JudgedEligibility, { unborn }: Person): Reason | null {
  if (unborn === null || pregnancy === 'UNKNOWN') return null;
  if (pregnancy === 'NO') return reason('pregnancy', 'NO', 'It is not suitable during pregnancy.');
  const before = ages.flat().filter(({ minMonths }) => minMonths !== null && minMonths < 0);
  const verdict = before.length === 0 ? 'YES' : judge(before, unborn, null);
  const texts = {
    YES: 'It is for people who are pregnant.',
    LIKELY: 'It is for people at some stage of pregnancy; ask whether it is for yours.',
    NO: 'It is for a later stage of pregnancy.',
  } as const;
  return reason('pregnancy', verdict, texts[verdict]);
}

/** Whether a service is for somebody of this age. */
export function assessAges(eligibility: JudgedEligibility, person: Person): Reason | null {
  const { ages, pregnancy } = eligibility;
  if (person.unborn !== null && pregnancy !== 'UNKNOWN') return null;
  if (ages.length === 0)
    return isTold(person) ? reason('ages', 'UNKNOWN', 'It does not say which ages it is for.') : null;
  const are = `It is for ${describeRanges(ages[0] ?? [])}`;
  if (person.ageMonths !== null) return assessAge(eligibility, person, person.ageMonths, are);
  if (isRough(ages) && person.unborn === null) return null;
  if (person.carer !== null && person.unborn === null) return assessAdult(ages, person.carer, are);
  if (person.unborn !== null) return assessUnborn(ages, { unborn: person.unborn, carer: person.carer }, are);
  return reason('ages', 'UNKNOWN', `${are}. You have not said how old.`);
}

/** Whether a service is for a parent or carer of this age; null where it sets none. */
export function assessCarerAges({ carerAges }: JudgedEligibility, { carer, ageMonths }: Person): Reason | null {
  if (carerAges.length === 0) return null;
  const are = `It is for parents and carers ${describeRanges(carerAges, 'aged')}`;
  const own = carer ?? (ageMonths !== null && ageMonths >= adult ? { from: ageMonths, to: ageMonths + 1 } : null);
  if (own === null) return reason('carerAges', 'UNKNOWN', `${are}. You have not said how old the adult is.`);
  const verdict = judge(carerAges, own, null);
  const age = `the adult is ${describeAge(own.from)}`;
  return reason('carerAges', verdict, verdict === 'NO' ? `${are}, and ${age}.` : `${are}; ${age}.`);
}

const adult = 18 * 12;

function isTold({ ageMonths, unborn }: Person): boolean {
  return ageMonths !== null || unborn !== null;
}

function assessAge({ ages, siblings }: JudgedEligibility, person: Person, ageMonths: number, are: string): Reason {
  const age = { from: ageMonths, to: ageMonths + 1 };
  const verdict = judgeAll(ages, age, person.send);
  const words = `${are}, and ${ageMonths < adult ? 'yours is' : 'the age you gave is'} ${describeAge(ageMonths)}.`;
  if (verdict === 'YES') return reason('ages', 'YES', words);
  if (verdict === 'LIKELY') return reason('ages', 'LIKELY', `${words} That may be within it; please ask.`);
  if (person.send === null && judgeAll(ages, age, true) !== 'NO') {
    return reason('ages', 'LIKELY', `${words} You have not said whether there are any.`);
  }
  if (siblings) return reason('ages', 'UNKNOWN', `${words} Brothers and sisters may come along.`);
  const { carer } = person;
  if (carer !== null && judgeAll(ages.map(onlyAdult), carer, null) === 'YES') {
    return reason('ages', 'LIKELY', `${are}. That is you, and not the child.`);
  }
  return reason('ages', 'NO', words);
}

/** Only the adult's age was told. What is for adults can be judged; a child's age is still to be told. */
function assessAdult(ages: JudgedEligibility['ages'], carer: Span, are: string): Reason {
  const forAdults = ages.every((ranges) => ranges.every(isAdult));
  if (!forAdults) return reason('ages', 'UNKNOWN', `${are}. You have not said how old the child is.`);
  const verdict = judgeAll(ages, carer, null);
  return reason('ages', verdict, `${are}, and you are ${describeAge(carer.from)}.`);
}

function assessUnborn(ages: JudgedEligibility['ages'], { unborn, carer }: Pregnant, are: string): Reason {
  const verdict = judgeAll(ages, unborn, null);
  if (verdict !== 'NO') return reason('ages', verdict, `${are}.`);
  // An age at which people can be pregnant themselves may be meant, and was not told.
  const isOwn = ages.some((ranges) => ranges.some(({ possibly }) => possibly.to > youngestPregnant));
  if (isOwn && carer !== null) return assessAdult(ages, carer, are);
  if (isOwn) return reason('ages', 'UNKNOWN', `${are}. You have not said how old you are.`);
  return reason('ages', 'NO', `${are}, and your baby is not born yet.`);
}

interface Pregnant {
  unborn: Span;
  carer: Span | null;
}

const youngestPregnant = 12 * 12;

/** Words that only tell a child from an adult ask nobody's age. */
function isRough(ages: JudgedEligibility['ages']): boolean {
  return ages.every((ranges) => ranges.every(({ doubt }) => doubt === 'rough'));
}

function isAdult({ minMonths }: JudgedRange): boolean {
  return minMonths !== null && minMonths >= 16 * 12;
}

function onlyAdult(ranges: readonly JudgedRange[]): JudgedRange[] {
  return ranges.filter(isAdult);
}

type Judgement = 'YES' | 'LIKELY' | 'NO';

/** What every account says; where they differ it is left open. */
function judgeAll(accounts: JudgedEligibility['ages'], age: Span, send: boolean | null): Judgement {
  const [first = 'NO', ...others] = accounts.map((ranges) => judge(ranges, age, send));
  return others.every((other) => other === first) ? first : 'LIKELY';
}

/** YES where all of the span is surely in one of the ranges, NO where none of it may be in any. */
function judge(ranges: readonly JudgedRange[], { from, to }: Span, send: boolean | null): Judgement {
  let judgement: Judgement = 'NO';
  let [mayBeOver, mayBeUnder] = [false, false];
  for (const { surely, possibly, maxMonthsWithSend, doubt } of ranges) {
    const extended = send === true && maxMonthsWithSend !== null;
    if (from >= surely.from && to <= (extended ? maxMonthsWithSend : surely.to)) return 'YES';
    if (to <= possibly.from || from >= (extended ? maxMonthsWithSend : possibly.to)) continue;
    judgement = 'LIKELY';
    if (doubt !== undefined) continue;
    if (from >= surely.from) mayBeOver = true;
    else mayBeUnder = true;
  }
  // Who may have left one school year may only have joined the next: they are in either of the two.
  return mayBeOver && mayBeUnder ? 'YES' : judgement;
}

function reason(field: string, verdict: Verdict, text: string): Reason {
  return { field, verdict, text };
}
