import type { JudgedEligibility } from '../../eligibility/records.ts';
import type { SpokenAge } from './spoken-age.ts';
import { type Surest, voices } from './voices.ts';

/** The first 1,001 days, from conception on: https://www.gov.uk/government/publications/the-best-start-for-life-a-vision-for-the-1001-critical-days */
const endOfEarlyDays = 24;

const early =
  /pregnan|expecting|expectant|\b(?:ante|pre|post|peri)-? ?natal|matern|paternity|midwi|\bbab(?:y|ies)\b|new ?born|\bbirth|\b(?:was|were|being|been) born\b(?! in)|breast ?feed|breast ?fed|infant|\bbump\b|miscarr|still ?birth|\bscan\b|labour|latch|\btwins\b|\bdue (?:in|next|any)\b/;

/** Whether a question speaks of a pregnancy, a birth or a baby. */
export function speaksOfEarlyDays(plain: string, { ages, surest }: Surest): boolean {
  return early.test(plain) || voices.early.includes(surest ?? '') || ages.some((age) => youngest(age) < endOfEarlyDays);
}

function youngest(age: SpokenAge): number {
  if (age.kind === 'own') return Infinity;
  return age.kind === 'range' ? age.from : age.months;
}

/** Whether a service is for pregnancies and babies and for nobody else. */
export function isOfEarlyDays({ ages, pregnancy }: JudgedEligibility): boolean {
  if (ages.length === 0) return pregnancy === 'YES';
  return ages.every((ranges) => ranges.every(({ possibly }) => possibly.to <= endOfEarlyDays));
}
