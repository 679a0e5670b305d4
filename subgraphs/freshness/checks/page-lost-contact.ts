import { parseLink } from '../links/parse-link.ts';
import { toPageKeys } from '../links/page-keys.ts';
import type { Check } from './check.ts';

export const pageLostContact: Check = {
  id: 'page-lost-contact',
  title: 'Its own page no longer shows this',
  why: 'The number or postcode stood on the service’s own page and was taken away: it has probably changed.',
  severity: 'WARNING',
  example: '020 7946 0001 stood on https://example.org/club until 3 March.',
  assess({ links, phones, places }, { link }) {
    const page = links.find(({ field }) => field === 'url');
    const { url } = parseLink(page?.text ?? '');
    const record = url === null ? null : link(url);
    if (!record || record.state !== 'ok') return [];
    const listed = [
      ...phones.map(({ number }) => ({ field: 'phones', text: number })),
      ...places.map(({ postcode }) => ({ field: 'locations', text: postcode ?? '' })),
    ];
    return listed.flatMap(({ field, text }) =>
      toPageKeys(text).flatMap((key) => {
        const until = record.lost[key];
        if (until === undefined) return [];
        const words = `${text} stood on ${record.url} and does so no more.`;
        return [{ field, detail: key, text: words, evidence: { address: record.url, lastShown: until, listed: text } }];
      }),
    );
  },
};
