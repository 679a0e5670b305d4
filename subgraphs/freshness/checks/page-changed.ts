import { parseLink } from '../links/parse-link.ts';
import type { Check } from './check.ts';

export const pageChanged: Check = {
  id: 'page-changed',
  title: 'Its own page has changed since it was confirmed',
  why: 'What the service says of itself is newer than what the directory says of it.',
  severity: 'INFO',
  example: 'https://example.org/club changed on 3 March; the listing was confirmed in January.',
  assess({ links, assertedAt }, { link }) {
    if (assertedAt === null) return [];
    const page = links.find(({ field }) => field === 'url');
    const { url } = parseLink(page?.text ?? '');
    const record = url === null ? null : link(url);
    if (!record?.changedAt || record.state !== 'ok') return [];
    const { changedAt } = record;
    if (Temporal.Instant.compare(Temporal.Instant.from(changedAt), Temporal.Instant.from(assertedAt)) <= 0) return [];
    const text = `${record.url} changed after the listing was last confirmed.`;
    return [
      { field: 'url', detail: record.url, text, evidence: { address: record.url, changedAt, confirmedAt: assertedAt } },
    ];
  },
};
