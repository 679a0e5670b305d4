import { toPageKeys } from '../links/page-keys.ts';
import type { Check } from './check.ts';
import { findOwnPage } from './own-page.ts';

export const pageLostContact: Check = {
  id: 'page-lost-contact',
  title: 'Its own page no longer shows this',
  why: 'The number or postcode stood on the service’s own page and was taken away: it has probably changed.',
  severity: 'WARNING',
  example: '020 7946 0001 stood on https://example.org/club until 3 March.',
  assess(listing, facts) {
    const page = findOwnPage(listing, facts);
    if (!page) return [];
    const listed = [
      ...listing.phones.map(({ number }) => ({ field: 'phones', text: number })),
      ...listing.places.map(({ postcode }) => ({ field: 'locations', text: postcode ?? '' })),
    ];
    return listed.flatMap(({ field, text }) =>
      toPageKeys(text).flatMap((key) => {
        const until = page.lost[key];
        if (until === undefined) return [];
        const words = `${text} stood on ${page.url} and does so no more.`;
        return [{ field, detail: key, text: words, evidence: { address: page.url, lastShown: until, listed: text } }];
      }),
    );
  },
};
