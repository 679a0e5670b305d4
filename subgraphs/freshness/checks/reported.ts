import { nameField } from '../../kit/field-words.ts';
import type { Check, Found, Report } from './check.ts';

export const reported: Check = {
  id: 'reported',
  title: 'Somebody says that this is wrong',
  why: 'Whoever uses a service knows first when it has changed.',
  severity: 'WARNING',
  example: 'On 3 March somebody reported that the telephone number is wrong.',
  assess({ serviceId, id, changedAt }, { listingsOf, reportsOf }) {
    // A report is of the service: it stands once, at its first listing, until any of them has changed since.
    const listings = listingsOf(serviceId);
    if (listings[0]?.id !== id) return [];
    const newest = Math.max(...[changedAt, ...listings.map((one) => one.changedAt)].map(toSeconds));
    return reportsOf(serviceId)
      .filter(({ at }) => toSeconds(at) >= newest)
      .map(toReported);
  },
};

/** The graph tells when a listing has changed to the second. */
function toSeconds(moment: string): number {
  return Math.floor(Temporal.Instant.from(moment).epochMilliseconds / 1_000);
}

/** A report as a fault. Its words are the data team's alone, so they are not in it. */
export function toReported({ reference, field, at }: Report): Found {
  const what = field === null ? '' : `: ${nameField(field)}`;
  return {
    field,
    detail: reference,
    text: `Somebody reported that this service is told wrongly${what}.`,
    evidence: { reference, at },
  };
}
