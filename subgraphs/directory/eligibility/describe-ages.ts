import type { AgeRange } from '../../kit/listing.ts';
import type { JudgedRange } from './records.ts';

type Range = Pick<AgeRange, 'minMonths' | 'maxMonths' | 'maxMonthsWithSend'> & Pick<JudgedRange, 'doubt'>;

/** Ages in words that go after "It is for": `children under 5`, `ages 5 to 11`; `aged` after a noun: `aged under 21`. */
export function describeRanges(ranges: readonly Range[], noun?: 'aged'): string {
  if (ranges.some(({ doubt }) => doubt === 'rough')) return describeRough(ranges);
  const words = [
    ...new Set(ranges.filter(({ doubt }) => doubt === undefined).map((range) => describeRange(range, noun))),
  ];
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `3`, `18 months`, `6 weeks` is told as `1 month`. */
export function describeAge(months: number): string {
  if (months < 0) return 'not born yet';
  if (months < 1) return 'newborn';
  if (months < 24) return months === 12 ? '1' : months === 1 ? '1 month old' : `${months} months old`;
  return String(Math.floor(months / 12));
}

function describeRough(ranges: readonly Range[]): string {
  return ranges.every(({ minMonths }) => (minMonths ?? 0) > 0) ? 'young people' : 'children and families';
}

function describeRange(range: Range, noun?: 'aged'): string {
  const { maxMonthsWithSend: end } = range;
  const further = end === null ? '' : ` (under ${toWords(end)} with special educational needs or a disability)`;
  return `${describeBounds(range, noun)}${further}`;
}

function describeBounds({ minMonths, maxMonths }: Range, noun?: 'aged'): string {
  const from = minMonths ?? 0;
  if (maxMonths === null) return from <= 0 ? 'all ages' : `${noun ?? 'people aged'} ${toWords(from)} and over`;
  if (maxMonths <= 0) return 'people who are pregnant';
  if (from < 0) return `pregnancy and children under ${toWords(maxMonths)}`;
  if (from === 0) return `${noun ?? (maxMonths > 216 ? 'people' : 'children')} under ${toWords(maxMonths)}`;
  const wholeYears = from % 12 === 0 && maxMonths % 12 === 0;
  if (wholeYears && maxMonths - from === 12) return `${noun ?? 'those aged'} ${from / 12}`;
  if (wholeYears) return `${noun ?? 'ages'} ${from / 12} to ${maxMonths / 12 - 1}`;
  return `${noun ?? 'ages'} ${toWords(from)} to under ${toWords(maxMonths)}`;
}

function toWords(months: number): string {
  if (months % 12 === 0) return String(months / 12);
  return months === 1 ? '1 month' : `${months} months`;
}
