import type { Manners } from './upstream.ts';

/**
 * How we behave towards each kind of directory. A documented limit is counted against our address, so all gateways
 * behind one address share it: our own cap is a fifth of it or less, where the directory's size lets us. A burst is as
 * long as one whole reading, so that politeness costs a harvest no time; the cap then holds against readings that
 * follow one another.
 */
export const manners = {
  connectedPlaces: {
    atMost: 60,
    perMinutes: 1,
    burst: 40,
    concurrency: 4,
    reason:
      'The Connected Places API allows 300 requests a minute for each address, pictures included (API_RATE_LIMIT in ' +
      'config/local.php of LondonBoroughSutton/sutton-information-hub-v2-api); a whole harvest is under 40 requests.',
  },
  outpost: {
    atMost: 90,
    perMinutes: 15,
    burst: 60,
    concurrency: 2,
    reason:
      'The Outpost API Service allows 100 requests in 15 minutes for each address ' +
      '(wearefuturegov/outpost-api-service); ten are left for a person who looks something up from the same address.',
  },
  openReferralUk: {
    atMost: 120,
    perMinutes: 1,
    burst: 60,
    concurrency: 2,
    reason:
      'Open Referral UK 3.0 names no limit, and councils run it on small machines: two at a time, and after the first ' +
      'sixty one a second, as for the Information Hub. Each service is a request of its own.',
  },
  nhsServiceSearch: {
    atMost: 300,
    perMinutes: 1,
    burst: 60,
    concurrency: 4,
    reason:
      'The Directory of Healthcare Services API allows an application 6,000 requests a minute ' +
      '(specification/service-search-api.yaml of NHSDigital/service-search-api); a borough needs a twentieth of it.',
  },
  nhsOrganisations: {
    atMost: 1000,
    perMinutes: 5,
    burst: 200,
    concurrency: 4,
    reason:
      'The Organisation Data Terminology API calls 5,000 requests in 5 minutes fair use (its page in the NHS England ' +
      'API catalogue); one request asks for a hundred NHS sites.',
  },
  feed: {
    atMost: 12,
    perMinutes: 1,
    burst: 8,
    concurrency: 2,
    reason:
      'A published calendar or spreadsheet names no limit; it changes a few times a day, and one host has a handful ' +
      'of them, so that each is read about once a minute at the very most.',
  },
} satisfies Record<string, Manners>;
