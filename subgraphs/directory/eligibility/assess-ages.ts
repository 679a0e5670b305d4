import { type Span, latest } from '../../kit/ages/edge.ts';
import { type SaidAges, type SentenceRecord, sentence } from '../../kit/sentences/sentence.ts';
import { toSaidAges } from './said-ages.ts';
import type { Person } from './person.ts';
import { type Reason, type Verdict, toReason } from './reason.ts';
import type { JudgedEligibility, JudgedRange } from './records.ts';

/** Whether a service is for people who are pregnant, for whoever is; null for everyone else. */
export function assessPregnancy({ pregnancy, ages }: JudgedEligibility, { unborn }: Person): Reason | null {
  if (unborn === null || pregnancy === 'UNKNOWN') return null;
  if (pregnancy === 'NO') return toReason('pregnancy', 'NO', sentence('notInPregnancy'));
  const before = ages.flat().filter(({ minMonths }) => minMonths !== null && minMonths < 0);
  const verdict = before.length === 0 ? 'YES' : judge(before, unborn, null);
  const codes = { YES: 'forPregnancy', LIKELY: 'someOfPregnancy', NO: 'laterInPregnancy' } as const;
  return toReason('pregnancy', verdict, sentence(codes[verdict]));
}

/** Whether a service is for somebody of this age. */
export function assessAges(eligibility: JudgedEligibility, person: Person): Reason | null {
  const { ages, pregnancy } = eligibility;
  if (person.unborn !== null && pregnancy !== 'UNKNOWN') return null;
  if (ages.length === 0) return isTold(person) ? toReason('ages', 'UNKNOWN', sentence('agesNotSaid')) : null;
  const said = toSaidAges(ages[0] ?? []);
  if (ages.every((ranges) => ranges.some(isEveryAge)))
    return toReason('ages', 'YES', sentence('forAges', { ages: said }));
  if (person.ageMonths !== null) return assessAge(eligibility, person, person.ageMonths, said);
  if (isRough(ages) && person.unborn === null) return null;
  if (person.carer !== null && person.unborn === null) return assessAdult(ages, person.carer, said);
  if (person.unborn !== null) return assessUnborn(ages, { unborn: person.unborn, carer: person.carer }, said);
  return toReason('ages', 'UNKNOWN', sentence('forAges', { ages: said }), sentence('ageNotTold'));
}

/** Whether a service is for a parent or carer of this age; null where it sets none. */
export function assessCarerAges(
  { ages, carerAges }: JudgedEligibility,
  { carer, ageMonths, send }: Person,
): Reason | null {
  if (carerAges.length === 0) return null;
  // "Young carers (16 to 24) and adult carers (25+)": whoever is of the one age need not be of the other.
  if (carer === null && ageMonths !== null && ageMonths >= adult && isOfAges(ages, ageMonths, send)) return null;
  const carers = toSaidAges(carerAges);
  const own = carer ?? (ageMonths !== null && ageMonths >= adult ? { from: ageMonths, to: ageMonths + 1 } : null);
  if (own === null) {
    return toReason('carerAges', 'UNKNOWN', sentence('forCarers', { carers }), sentence('adultAgeNotTold'));
  }
  const verdict = judge(carerAges, own, null);
  const code = verdict === 'NO' ? 'forCarersNot' : 'forCarersOf';
  return toReason('carerAges', verdict, sentence(code, { carers, age: own.from }));
}

const adult = 18 * 12;

function isOfAges(ages: JudgedEligibility['ages'], ageMonths: number, send: boolean | null): boolean {
  return ages.length > 0 && judgeAll(ages, { from: ageMonths, to: ageMonths + 1 }, send) === 'YES';
}

function isTold({ ageMonths, unborn }: Person): boolean {
  return ageMonths !== null || unborn !== null;
}

function assessAge(
  { ages, siblings, conditions }: JudgedEligibility,
  person: Person,
  ageMonths: number,
  said: SaidAges[],
): Reason {
  const age = { from: ageMonths, to: ageMonths + 1 };
  const verdict = judgeAll(ages, age, person.send);
  const own = sentence(ageMonths < adult ? 'forAgesChild' : 'forAgesGiven', { ages: said, age: ageMonths });
  const because = (judged: Verdict, ...more: SentenceRecord[]) => toReason('ages', judged, own, ...more);
  if (verdict === 'YES') return because('YES');
  // "Kinship carers": families in certain circumstances, of which nothing says that they are likely.
  if (verdict === 'LIKELY' && isRough(ages) && conditions.length > 0)
    return because('UNKNOWN', sentence('mayBeWithin'));
  if (verdict === 'LIKELY') return because('LIKELY', sentence('mayBeWithin'));
  if (person.send === null && judgeAll(ages, age, true) !== 'NO') return because('LIKELY', sentence('sendNotTold'));
  if (siblings) return because('UNKNOWN', sentence('siblingsWelcome'));
  const { carer } = person;
  if (carer !== null && judgeAll(ages.map(onlyAdult), carer, null) === 'YES') {
    return toReason('ages', 'LIKELY', sentence('forAges', { ages: said }), sentence('youNotChild'));
  }
  return because('NO');
}

/** Only the adult's age was told. What is for adults can be judged; a child's age is still to be told. */
function assessAdult(ages: JudgedEligibility['ages'], carer: Span, said: SaidAges[]): Reason {
  const forAdults = ages.every((ranges) => ranges.every(isAdult));
  if (!forAdults) {
    return toReason('ages', 'UNKNOWN', sentence('forAges', { ages: said }), sentence('childAgeNotTold'));
  }
  const verdict = judgeAll(ages, carer, null);
  return toReason('ages', verdict, sentence('forAgesYou', { ages: said, age: carer.from }));
}

function assessUnborn(ages: JudgedEligibility['ages'], { unborn, carer }: Pregnant, said: SaidAges[]): Reason {
  const verdict = judgeAll(ages, unborn, null);
  if (verdict !== 'NO') return toReason('ages', verdict, sentence('forAges', { ages: said }));
  // An age at which people can be pregnant themselves may be meant, and was not told.
  const isOwn = ages.some((ranges) => ranges.some(({ possibly }) => possibly.to > youngestPregnant));
  if (isOwn && carer !== null) return assessAdult(ages, carer, said);
  if (isOwn) return toReason('ages', 'UNKNOWN', sentence('forAges', { ages: said }), sentence('ownAgeNotTold'));
  return toReason('ages', 'NO', sentence('forAgesUnborn', { ages: said }));
}

interface Pregnant {
  unborn: Span;
  carer: Span | null;
}

const youngestPregnant = 12 * 12;

function isEveryAge({ surely }: JudgedRange): boolean {
  return surely.from <= 0 && surely.to >= latest;
}

/** Words that only tell a child from an adult ask nobody's age. */
function isRough(ages: JudgedEligibility['ages']): boolean {
  return ages.every((ranges) => ranges.every(({ doubt }) => doubt === 'rough' || doubt === 'disputed'));
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
  const isDisputed = ranges.some(
    ({ doubt, possibly }) => doubt === 'disputed' && from < possibly.to && to > possibly.from,
  );
  if (isDisputed) return 'LIKELY';
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
