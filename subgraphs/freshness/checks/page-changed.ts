import type { Check } from './check.ts';
import { findOwnPage } from './own-page.ts';

export const pageChanged: Check = {
  id: 'page-changed',
  title: 'Its own page has changed since it was confirmed',
  why: 'What the service says of itself is newer than what the directory says of it.',
  severity: 'INFO',
  example: 'https://example.org/club changed on 3 March; the listing was confirmed in January.',
  assess(listing, facts) {
    const { assertedAt } = listing;
    const page = findOwnPage(listing, facts);
    if (assertedAt === null || page === null || page.changedAt === null) return [];
    const { url, changedAt } = page;
    if (Temporal.Instant.compare(changedAt, assertedAt) <= 0) return [];
    const text = `${url} changed after the listing was last confirmed.`;
    return [{ field: 'url', detail: url, text, evidence: { address: url, changedAt, confirmedAt: assertedAt } }];
  },
};
