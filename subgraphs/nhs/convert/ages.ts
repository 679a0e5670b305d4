import type { AgeRange, Listing } from '../../kit/listing.ts';
import type { WireService } from '../wire/organisation.ts';
import { tidy } from './words.ts';

/**
 * Ages of a site. Its services have ages in days; the site has them only when every one of its services does, since a
 * surgery with a baby clinic still sees grandparents. In words all are given.
 */
export function toAges(services: readonly WireService[]): Pick<Listing['eligibility'], 'ages' | 'text'> {
  const aged = services.map((service) => ({
    name: tidy(service.ServiceName),
    ranges: service.AgeRange.flatMap(toRange),
  }));
  const sentences = aged.flatMap(({ name, ranges }) => ranges.map(({ text }) => `${name ?? 'A service'}: ${text}.`));
  return {
    ages: aged.every(({ ranges }) => ranges.length > 0) ? aged.flatMap(({ ranges }) => ranges) : [],
    text: sentences.join(' ') || null,
  };
}

/**
 * The NHS counts 365.25 days a year and names the last whole day: its under-fives are `365.25` to `1825.25`, its adults
 * `5844` to `47481.5` (github.com/NHSDigital/ftrs-directory-of-services, build_age_eligibility_criteria).
 */
const daysInMonth = 365.25 / 12;

/** At 120 years and above the bound stands for none. */
const noUpperBound = 120 * 12;

function toRange({ FromAgeDays, ToAgeDays }: WireService['AgeRange'][number]): AgeRange[] {
  const min = FromAgeDays === null ? null : Math.round(FromAgeDays / daysInMonth);
  const end = ToAgeDays === null ? null : Math.round((ToAgeDays + 1) / daysInMonth);
  const max = end !== null && end >= noUpperBound ? null : end;
  if ((min === null && end === null) || (max !== null && max <= (min ?? 0))) return [];
  return [{ minMonths: min, maxMonths: max, maxMonthsWithSend: null, text: describe(min ?? 0, max) }];
}

/** `from 16 years`, `under 5 years`, `6 months to under 5 years`, `all ages`. */
function describe(min: number, max: number | null): string {
  if (max === null) return min <= 0 ? 'all ages' : `from ${toWords(min)}`;
  return min <= 0 ? `under ${toWords(max)}` : `${toWords(min)} to under ${toWords(max)}`;
}

function toWords(months: number): string {
  if (months % 12 !== 0) return `${months} months`;
  return months === 12 ? '1 year' : `${months / 12} years`;
}
