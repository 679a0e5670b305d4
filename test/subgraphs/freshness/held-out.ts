import type { Answer, Send } from '../../../subgraphs/freshness/links/send.ts';
import type { CheckedListing } from '../../../subgraphs/freshness/listing.ts';
import { createChecked, createHours, createPlace, daysAgo, now } from './support.ts';

/** A listing, what was made wrong with it on purpose, and what its website does. */
export interface Planted {
  listing: CheckedListing;
  /** The check that has to find it; null for a decoy, and for one with nothing wrong. */
  check: string | null;
  kind: string;
  site: Site;
}

/** What a website does in a night, 0 the first. */
type Site = (path: string, night: number) => Answer | Error;

const url = (host: string) => `https://${host}/club`;
const answer = (status: number, body = '', headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/html', ...headers },
  body,
});
const page = (host: string, more = '') =>
  answer(200, `<title>${host}</title><p>${`The club of ${host} meets every week. `.repeat(4)}${more}</p>`);
const failure = (code: string) => Object.assign(new Error(code), { code });

/** Pages below `/club`; anything else is not there. */
const site =
  (club: (night: number) => Answer | Error): Site =>
  (path, night) =>
    path === '/club' ? club(night) : answer(404);

type Make = (host: string) => { known?: Partial<CheckedListing>; site?: Site };

const number = '020 7946 0001';
const phones = (text: string) => [{ number: text, label: null }];
const over = { ...createHours('10:00', '11:00'), to: '2026-01-01' };

/** What is made wrong, by the check that has to find it. Some checks have several kinds. */
const defects: Record<string, Record<string, Make>> = {
  'not-confirmed': {
    stale: () => ({ known: { assertedAt: daysAgo(200) } }),
    'stale for 14 months': () => ({ known: { assertedAt: daysAgo(430) } }),
  },
  ended: { ended: () => ({ known: { endsAt: daysAgo(3) } }) },
  'nhs-closed': { 'closed in the register': () => ({ known: { source: 'nhs', endsAt: daysAgo(3) } }) },
  'only-past': { 'only past sessions': () => ({ known: { places: [createPlace({ schedules: [over] })] } }) },
  vanished: { vanished: () => ({ known: { lastSeen: daysAgo(2) } }) },
  'link-dead': {
    'page gone': () => ({ site: site(() => answer(404)) }),
    'page gone for good': () => ({ site: site(() => answer(410)) }),
    'site gone': () => ({ site: () => failure('ENOTFOUND') }),
    'site that dies on the second night': (host) => ({ site: site((night) => (night > 0 ? answer(404) : page(host))) }),
  },
  'link-soft-404': {
    'page that says it is none': () => ({ site: site(() => answer(200, '<title>Page not found</title>')) }),
    'site that answers anything': (host) => ({ site: () => page(host, 'Welcome, whatever you look for.') }),
  },
  'link-home': {
    'sent home': (host) => ({
      site: (path) => (path === '/' ? page(host) : path === '/club' ? answer(301, '', { location: '/' }) : answer(404)),
    }),
  },
  'link-empty': { hash: () => ({ known: { links: [{ field: 'url', text: '#' }] } }) },
  'link-private': { 'private address': () => ({ known: { links: [{ field: 'url', text: 'http://10.1.2.3/club' }] } }) },
  'phone-impossible': { 'number too short': () => ({ known: { phones: phones('020 7946 00') } }) },
  'postcode-impossible': { 'no postcode': () => ({ known: { places: [createPlace({ postcode: 'SM1 1E' })] } }) },
  'postcode-unknown': { 'postcode of nobody': () => ({ known: { places: [createPlace({ postcode: 'SM1 9ZZ' })] } }) },
  'postcode-far': {
    'pin elsewhere': () => ({
      known: { places: [createPlace({ postcode: 'SM1 1AO', latitude: 51.4, longitude: -0.2 })] },
    }),
  },
  'email-impossible': { 'no mailbox': () => ({ known: { emails: [{ field: 'email', text: 'info@club' }] } }) },
  'email-no-mail': { 'no mail': () => ({ known: { emails: [{ field: 'email', text: 'a@nomail.example' }] } }) },
  'hours-contradictory': {
    'hours twice': () => ({
      known: { places: [createPlace({ schedules: [createHours('09:00', '17:00'), createHours('09:00', '12:00')] })] },
    }),
  },
  conflict: {
    'another number elsewhere': () => ({
      known: { conflicts: [{ field: 'phones', value: '1', chosen: '2', chosenSource: 'nhs' }] },
    }),
  },
  'place-given-away': {
    'refuge named': () => ({ known: { withheld: true, links: [], givenAwayIn: ['description'] } }),
  },
  'says-closed': {
    'closed by its words': () => ({ known: { texts: [{ field: 'description', text: 'The club has now closed.' }] } }),
    'closed by its page': () => ({
      site: site(() => answer(200, '<title>We have moved</title>'.padEnd(400, ' moved'))),
    }),
  },
  'page-lost-contact': {
    'number taken away': (host) => ({
      known: { phones: phones(number) },
      site: site((night) => page(host, night === 0 ? number : '020 7946 0999')),
    }),
  },
};

/** What fools naive checkers. */
const decoys: Record<string, Make> = {
  'wall against robots': () => ({ site: site(() => answer(403)) }),
  'wall with a riddle': () => ({ site: site(() => answer(503, '', { 'cf-mitigated': 'challenge' })) }),
  'too many requests': () => ({ site: site(() => answer(429, '', { 'retry-after': '30' })) }),
  'time-out': () => ({ site: () => failure('ETIMEDOUT') }),
  'certificate run out': () => ({ site: () => failure('CERT_HAS_EXPIRED') }),
  'robots not wanted': (host) => ({
    site: (path) => (path === '/robots.txt' ? answer(200, 'User-agent: *\nDisallow: /') : page(host)),
  }),
  'down for one night': (host) => ({ site: site((night) => (night === 1 ? answer(404) : page(host))) }),
  'gone for one night': (host) => ({
    site: (_path, night) => (night === 2 ? failure('ENOTFOUND') : page(host, _path)),
  }),
  'evergreen old page': (host) => ({
    site: site(() => ({
      ...page(host),
      headers: { 'content-type': 'text/html', 'last-modified': 'Mon, 06 Jan 2014 10:00:00 GMT' },
    })),
  }),
  'filled by a script': () => ({ site: () => answer(200, '<title>Club</title><div id="app"></div>') }),
  'moved within its site': (host) => ({
    site: (path) =>
      path === '/club'
        ? answer(301, '', { location: '/clubs/ours' })
        : path === '/clubs/ours'
          ? page(host)
          : answer(404),
  }),
  'counter on the page': (host) => ({ site: site((night) => page(host, `Visitor ${night}`)) }),
  'with its country code': () => ({ known: { phones: phones('+44 20 7946 0001') } }),
  'freephone and short numbers': () => ({ known: { phones: ['0800 1111', '111', '116 123'].flatMap(phones) } }),
  'never dated': () => ({ known: { assertedAt: null } }),
  // Last seen in the night before the last.
  'missing for one night': () => ({ known: { lastSeen: daysAgo(-2) } }),
  'closed on Sundays': () => ({ known: { texts: [{ field: 'description', text: 'We are closed on Sundays.' }] } }),
};

/** A world of which no rule was made: so many listings of every kind, each at a host of its own, and twice as many well. */
export function createHeldOutWorld(seed: number, ofEach: number): Planted[] {
  const planted: Planted[] = [];
  function plant(kind: string, check: string | null, make: Make): void {
    const id = `${seed}-${planted.length}`;
    const host = `club${id}.example.org`;
    const { known = {}, site: its = site(() => page(host)) } = make(host);
    const listing = createChecked({
      id: `${known.source ?? 'information-hub'}:${id}`,
      serviceId: `svc_${id}`,
      name: `Club ${id.replace('-', 'no')}`,
      links: [{ field: 'url', text: url(host) }],
      ...known,
    });
    planted.push({ listing, check, kind, site: its });
  }
  for (let round = 0; round < ofEach; round++) {
    for (const [check, kinds] of Object.entries(defects)) {
      for (const [kind, make] of Object.entries(kinds)) plant(kind, check, make);
    }
    for (const [kind, make] of Object.entries(decoys)) plant(kind, null, make);
    for (let well = 0; well < 80; well++) plant('well', null, () => ({ known: { assertedAt: daysAgo(well % 85) } }));
  }
  return planted;
}

/** The websites of a world, with how many requests each host saw and when. */
export function serveWorld(planted: readonly Planted[], night: () => number, nowMs: () => number) {
  const sites = new Map(
    planted.map((one) => [new URL(one.listing.links[0]?.text ?? 'x:', 'https://none.example').host, one.site]),
  );
  const requests = new Map<string, number[]>();
  const send: Send = async ({ host, pathname }) => {
    requests.set(host, [...(requests.get(host) ?? []), nowMs()]);
    const given = sites.get(host)?.(pathname, night()) ?? answer(404);
    if (given instanceof Error) throw given;
    return given;
  };
  return { send, requests };
}

/** The moment of a night, 0 the first. */
export function nightOf(index: number): Temporal.Instant {
  return now.add({ hours: 24 * index });
}
