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
    const newest = listings.reduce((latest, one) => (one.changedAt > latest ? one.changedAt : latest), changedAt);
    return reportsOf(serviceId)
      .filter(({ at }) => at >= newest)
      .map(toReported);
  },
};

/** A report as a fault. Its words are the data team's alone, so they are not in it. */
export function toReported({ reference, field, at }: Report): Found {
  const what = field === null ? 'this service' : `\`${field}\``;
  return {
    field,
    detail: reference,
    text: `Somebody reported that ${what} is told wrongly.`,
    evidence: { reference, at },
  };
}
