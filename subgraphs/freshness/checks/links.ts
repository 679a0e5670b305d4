import type { CheckedListing } from '../listing.ts';
import { type LinkRecord, type LinkState, nightsToBeSure } from '../links/record.ts';
import { parseLink } from '../links/parse-link.ts';
import type { Check, Facts, Found, Severity } from './check.ts';

export const linkDead: Check = {
  id: 'link-dead',
  title: 'Web address is dead',
  why: 'Whoever follows it finds nothing, and takes the service for gone.',
  severity: 'SERIOUS',
  example: 'https://example.org/club has answered 404 (not found) for three nights.',
  assess: (listing, facts) => assessState(listing, facts, 'dead', 'SERIOUS'),
};

export const linkSoft404: Check = {
  id: 'link-soft-404',
  title: 'Web address shows an error page',
  why: 'The page says that there is no such page, though its server says that all is well.',
  severity: 'WARNING',
  example: 'https://example.org/club shows “Page not found”.',
  assess: (listing, facts) => assessState(listing, facts, 'soft-404', 'WARNING'),
};

export const linkHome: Check = {
  id: 'link-home',
  title: 'Web address leads to a home page',
  why: 'The page is gone, and whoever follows the address has to look for it.',
  severity: 'WARNING',
  example: 'https://example.org/club now leads to https://example.org/.',
  assess: (listing, facts) => assessState(listing, facts, 'home', 'WARNING'),
};

export const linkPrivate: Check = {
  id: 'link-private',
  title: 'Web address inside a private network',
  why: 'Nobody outside that network can follow it. It was not asked.',
  severity: 'WARNING',
  example: 'http://10.1.2.3/club.',
  assess: (listing, facts) => assessState(listing, facts, 'unsafe', 'WARNING'),
};

export const linkEmpty: Check = {
  id: 'link-empty',
  title: 'Web address that is none',
  why: 'The link is shown and leads nowhere.',
  severity: 'WARNING',
  example: '#',
  assess: ({ links }) =>
    links.flatMap(({ field, text }) => {
      const { problem } = parseLink(text);
      return problem === null ? [] : [{ field, detail: text, text: problem, evidence: { address: text } }];
    }),
};

function assessState({ links }: CheckedListing, facts: Facts, state: LinkState, worst: Severity): Found[] {
  return links.flatMap(({ field, text }) => {
    const { url } = parseLink(text);
    const record = url === null ? null : facts.link(url);
    if (record?.state !== state) return [];
    // An address of a private network is one by what it is; all else may be over by tomorrow.
    const sure = record.nights >= nightsToBeSure || state === 'unsafe';
    return [
      {
        field,
        detail: record.url,
        severity: sure ? worst : 'INFO',
        text: `${record.url}: ${record.reason} ${sure ? '' : describeNights(record)}`.trim(),
        evidence: toEvidence(record),
      },
    ];
  });
}

function describeNights({ nights }: LinkRecord): string {
  return nights === 1
    ? 'Seen for one night; it counts after three.'
    : `Seen for ${nights} nights; it counts after ${nightsToBeSure}.`;
}

/** What was seen of an address. */
function toEvidence({ url, reason, nights, failingSince, lastOk, checkedAt, finalUrl }: LinkRecord) {
  return { address: url, reason, nights, failingSince, lastOk, checkedAt, leadsTo: finalUrl };
}
