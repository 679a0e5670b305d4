import { type SpokenRange, exactly, toSpokenRange } from '../../kit/ages/edge.ts';
import type { YesNoUnknown } from '../../kit/listing.ts';
import { readAges } from './ages-in-words.ts';
import { readCircumstances } from './circumstances-in-words.ts';
import { type Clause, toClauses } from './clauses.ts';
import { isForEveryone, isFromAllToAll, readOthers } from './everyone.ts';
import { readOtherCondition } from './other-conditions.ts';
import { readPregnancy } from './pregnancy-in-words.ts';
import { toUncertain } from './ranges.ts';
import { type HomeArea, type Residents, readResidents, withoutResidents } from './residents.ts';

/** What a text says of the people whom a service is for. What it does not say is empty, null or UNKNOWN. */
export interface SpokenEligibility {
  /** Of the child, the young person, or whoever it is for. */
  ages: readonly SpokenRange[];
  /** Times of life that are named apart from the ages, and may be meant as well. */
  besides: readonly SpokenRange[];
  /** Ages of which the words deny something that is not understood: nothing is certain of them. */
  disputed: readonly SpokenRange[];
  /** The ages where the words are too wide to be called an age; only where `ages` is empty. */
  rough: readonly SpokenRange[];
  /** The adult's own age. */
  carerAges: readonly SpokenRange[];
  pregnancy: YesNoUnknown;
  sendOnly: YesNoUnknown;
  /** Each entry is one condition, by the ids of the circumstances any of which meets it. */
  conditions: readonly (readonly string[])[];
  /** Brothers and sisters of other ages may come along. */
  siblings: boolean;
  residents: Residents | null;
  /** A clause with a condition that is not among these; null when there is none. */
  other: string | null;
}

/** Reads who a service is for, as its directory words it. */
export function readEligibilityWords(text: string, area: HomeArea): SpokenEligibility {
  const withoutHome = (clause: Clause) => (ofSurgery.test(clause.text) ? clause.text : withoutResidents(clause, area));
  const clauses = toClauses(text);
  const whole = readAges(clauses);
  const pregnancy = readPregnancy(clauses);
  const { ofAll, ofSome } = splitConditions(clauses, whole.further, withoutHome);
  const { conditions, sendOnly, ofPart } = readCircumstances(ofAll);
  const said = { ...whole, ages: whole.ages.map((range) => (ofSome.has(range.text) ? toUncertain(range) : range)) };
  const unborn =
    pregnancy === 'YES' &&
    !said.ages.some(({ minMonths }) => (minMonths ?? 0) < 0) &&
    !(said.carerAges.length > 0 && withChildren.test(text));
  const isSilent = said.disputed.length + said.ages.length + said.carerAges.length === 0 && !unborn;
  const everyone = isFromAllToAll(text) || (isSilent && isForEveryone(text));
  return {
    ages: [
      ...(unborn ? [toSpokenRange({ from: exactly(-9), to: exactly(0) }, text)] : []),
      ...(everyone ? [toSpokenRange({ from: null, to: null }, text)] : said.ages),
    ],
    besides: [
      ...said.besides,
      ...(everyone ? [] : readOthers(text, clauses, said.ages)),
      ...(unborn && afterBirth.test(text) ? [toSpokenRange({ from: exactly(0), to: null }, text)] : []),
    ],
    disputed: said.disputed,
    rough: unborn || everyone ? [] : said.rough,
    carerAges: said.carerAges,
    pregnancy,
    sendOnly,
    conditions,
    siblings:
      /\b(?:siblings?|brothers|sisters)\b[^.;\d]*\bwelcome|\bwelcome[^.;\d]*\b(?:siblings?|brothers|sisters)\b(?! (?:under|over|aged|as young)\b)|\b(?:siblings?|brothers|sisters) (?:can|may) (?:come|attend|join|tag|take part)/i.test(
        text,
      ),
    residents: readResidents(clauses, area),
    other: readOtherCondition(ofAll, withoutHome) ?? ofPart ?? whole.unsure[0] ?? null,
  };
}

/**
 * "All 3 and 4 year olds; also 2 year olds whose parents get certain benefits": what a clause asks of further ages is asked
 * of nobody else, and leaves those ages open. Conditions that are asked before it are everybody's.
 */
function splitConditions(
  clauses: readonly Clause[],
  further: readonly Clause[],
  withoutHome: (clause: Clause) => string,
) {
  if (further.length === 0) return { ofAll: clauses, ofSome: new Set<string | null>() };
  const common = new Set(toConditionKeys(clauses.filter((clause) => !further.includes(clause))));
  const ofSome = further.filter(
    (clause) =>
      readOtherCondition([clause], withoutHome) !== null || toConditionKeys([clause]).some((ids) => !common.has(ids)),
  );
  const ofAll = clauses.filter((clause) => !ofSome.includes(clause));
  return { ofAll, ofSome: new Set<string | null>(ofSome.map((clause) => clause.text)) };
}

function toConditionKeys(clauses: readonly Clause[]): string[] {
  return readCircumstances(clauses).conditions.map((ids) => ids.join());
}

/** "Mums-to-be and mums under 21": the children of the latter are born, and of any age. */
const withChildren =
  /(?:\b(?:and|or)|[&/,]) (?:young |new |teenage )*(?:mums?|mothers|parents|dads)\b(?!['’]?s?[- ]to[- ]be)/i;

/** "Pregnant, or given birth within the last six months", "from pregnancy on". */
const afterBirth =
  /\b(?:from|since) (?:early )?(?:pregnancy|conception)\b|\bpregnancy (?:onwards|until|up to|through)\b|\b(?:or|and) (?:have |has |who have )?(?:just |recently )?(?:given birth|had a baby)\b/i;

/** Who lives in a place need not be on the list of a doctor there. */
const ofSurgery = /^(?!.*\b(?:liv(?:e|es|ing)|resid\w+)\b).*\bregistered (?:with|at)\b/i;
