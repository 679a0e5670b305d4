import type { CheckedListing } from '../listing.ts';
import { daysSince } from '../../kit/time/days-since.ts';
import type { Check, Facts, Found } from './check.ts';

export const ended: Check = {
  id: 'ended',
  title: 'Its last day has passed',
  why: 'A family that comes finds nobody.',
  severity: 'SERIOUS',
  example: 'It ran until 18 December 2025 and is still listed.',
  assess: (listing, facts) => (listing.source === 'nhs' ? [] : assessEnd(listing, facts, 'Its listing ran out')),
};

export const nhsClosed: Check = {
  id: 'nhs-closed',
  title: 'Closed, by the register of the NHS',
  why: 'The Organisation Data Service has closed the organisation: the surgery or pharmacy is no longer there.',
  severity: 'SERIOUS',
  example: 'The register has closed the pharmacy on 30 September 2026, and the finders still show it.',
  assess: (listing, facts) => (listing.source === 'nhs' ? assessEnd(listing, facts, 'The register closed it') : []),
};

function assessEnd({ endsAt, lastSeen }: CheckedListing, { now }: Facts, what: string): Found[] {
  if (endsAt === null || lastSeen !== null) return [];
  if (Temporal.Instant.compare(Temporal.Instant.from(endsAt), now) > 0) return [];
  const days = daysSince(endsAt, now);
  return [{ field: 'status', text: `${what} ${days} days ago, and it is still listed.`, evidence: { endsAt, days } }];
}
