import type { Offer } from '../../../codegen/generated/harvest.ts';
import type { AgeRange, DeliveryMode, ReferralRoute, ServiceStatus } from '../../kit/listing.ts';

/** Values as a conflict shows them to people. */
export const statusWords = {
  ACTIVE: 'Runs',
  TEMPORARILY_CLOSED: 'Closed for a while',
  WITHDRAWN: 'Has ended',
} as const satisfies Record<ServiceStatus, string>;

export const deliveryWords = {
  IN_PERSON: 'At a venue',
  ONLINE: 'Online',
  PHONE: 'By telephone',
  HOME_VISIT: 'In the family’s home',
  OUTREACH: 'Where people are',
} as const satisfies Record<DeliveryMode, string>;

export const routeWords = {
  SELF: 'Families ask for themselves',
  PROFESSIONAL: 'A professional asks',
  SCHOOL: 'A school asks',
  GP: 'A GP asks',
  DROP_IN: 'Turn up',
} as const satisfies Record<ReferralRoute, string>;

export const offerWords = {
  UNIVERSAL: 'For everyone',
  TARGETED: 'For families with a particular need',
  SPECIALIST: 'For families whom a professional has assessed',
} as const satisfies Record<Offer, string>;

/** An age range in the source's words, or else in numbers: `From 6 months to under 5 years`. */
export function describeAges({ text, minMonths, maxMonths }: AgeRange): string {
  if (text !== null) return text;
  if (minMonths === null && maxMonths === null) return 'Any age';
  if (minMonths === null) return `Under ${describeAge(maxMonths ?? 0)}`;
  if (maxMonths === null) return `${describeAge(minMonths)} and over`;
  return `From ${describeAge(minMonths)} to under ${describeAge(maxMonths)}`;
}

function describeAge(months: number): string {
  if (months < 0) return 'before birth';
  if (months < 24 && months % 12 !== 0) return `${months} months`;
  const years = Math.floor(months / 12);
  return years === 1 ? '1 year' : `${years} years`;
}
