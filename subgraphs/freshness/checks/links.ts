import type { CheckedListing } from '../listing.ts';
import { type LinkRecord, type LinkState, nightsToBeSure } from '../links/record.ts';
import { parseLink } from '../links/parse-link.ts';
import type { Check, CheckWords, Facts, Found } from './check.ts';

export const linkDead = createLinkCheck('dead', {
  id: 'link-dead',
  title: 'Web address is dead',
  why: 'Whoever follows it finds nothing, and takes the service for gone.',
  severity: 'SERIOUS',
  example: 'https://example.org/club has answered 404 (not found) for three nights.',
});

export const linkSoft404 = createLinkCheck('soft-404', {
  id: 'link-soft-404',
  title: 'Web address shows an error page',
  why: 'The page says that there is no such page, though its server says that all is well.',
  severity: 'WARNING',
  example: 'https://example.org/club shows “Page not found”.',
});

export const linkHome = createLinkCheck('home', {
  id: 'link-home',
  title: 'Web address leads to a home page',
  why: 'The page is gone, and whoever follows the address has to look for it.',
  severity: 'WARNING',
  example: 'https://example.org/club now leads to https://example.org/.',
});

export const linkPrivate = createLinkCheck('unsafe', {
  id: 'link-private',
  title: 'Web address inside a private network',
  why: 'Nobody outside that network can follow it. It was not asked.',
  severity: 'WARNING',
  example: 'http://10.1.2.3/club.',
});

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

/** Finds the addresses that the link checker has seen to be in a state. */
function createLinkCheck(state: LinkState, words: CheckWords): Check {
  return {
    ...words,
    assess: ({ links }, facts) => links.flatMap((link) => assessLink(link, facts, state, words)),
  };
}

function assessLink(
  { field, text }: CheckedListing['links'][number],
  facts: Facts,
  state: LinkState,
  { severity }: CheckWords,
): Found[] {
  const { url } = parseLink(text);
  const record = url === null ? null : facts.link(url);
  if (record?.state !== state) return [];
  // An address of a private network is one by what it is; all else may be over by tomorrow.
  const sure = record.nights >= nightsToBeSure || state === 'unsafe';
  return [
    {
      field,
      detail: record.url,
      severity: sure ? severity : 'INFO',
      text: `${record.url}: ${record.reason} ${sure ? '' : describeNights(record)}`.trim(),
      evidence: toEvidence(record),
    },
  ];
}

function describeNights({ nights }: LinkRecord): string {
  const seen = nights === 1 ? 'one night' : `${nights} nights`;
  return `Seen for ${seen}; it counts after ${nightsToBeSure}.`;
}

/** What was seen of an address. */
function toEvidence({ url, reason, nights, failingSince, lastOk, checkedAt, finalUrl }: LinkRecord) {
  return { address: url, reason, nights, failingSince, lastOk, checkedAt, leadsTo: finalUrl };
}
