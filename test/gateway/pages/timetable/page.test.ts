import { fastify } from 'fastify';
import { describe, expect, it } from 'vitest';
import { createOriginOf } from '../../../../gateway/edge/public-origin.ts';
import { createLoadSpeakers } from '../../../../gateway/pages/family/speakers.ts';
import type { PageAnswer } from '../../../../gateway/pages/ask.ts';
import type { Hub, Session } from '../../../../gateway/pages/timetable/read-week.ts';
import { serveTimetable } from '../../../../gateway/pages/timetable/route.ts';
import { fixedClock } from '../../../../subgraphs/kit/clock.ts';
import { at, createHub, createSession } from './week.ts';

interface Opened {
  sample?: boolean;
  answer?: PageAnswer<{ hubs: readonly Hub[] }>;
}

/** The page over hubs of the test's own, on a Sunday evening; and the Mondays that the graph was asked of. */
function open(hubs: readonly Hub[], { sample = false, answer = { data: { hubs } } }: Opened = {}) {
  const app = fastify();
  const asked: string[] = [];
  serveTimetable(app, {
    readWeek(monday) {
      asked.push(monday.toString());
      return Promise.resolve(answer);
    },
    clock: fixedClock('2026-11-22T22:30:00Z'),
    assets: { style: '/style.css', matchKeys: '/keys.js', quickExit: '/exit.js' },
    area: 'Sutton',
    sample,
    loadSpeakers: createLoadSpeakers(),
    originOf: createOriginOf('https://hub.example'),
  });
  return {
    asked,
    get: (query = '', headers: Record<string, string> = {}, prefix = '') =>
      app.inject({ url: `${prefix}/timetable${query}`, headers }),
    /** The words of the page, one space between them. */
    words: async (query = '') => {
      const { body } = await app.inject(`/timetable${query}`);
      return body
        .replaceAll(/<head>[^]*<\/head>|<[^>]+>/g, ' ')
        .replaceAll('&#39;', '’')
        .replaceAll(/\s+/g, ' ');
    },
  };
}

/** One hub's week alone, in which all is told of each session. */
const alone = '?hub=carshalton';

async function bodyOf(status: Session['status']): Promise<string> {
  return (await open([createHub([createSession({ status })])]).get(alone)).body;
}

function wordsOf(status: Session['status'], query = alone): Promise<string> {
  return open([createHub([createSession({ status })])]).words(query);
}

describe('a session in the week of its hub', () => {
  it('has its time on London’s clock, its place, ages, cost and access', async () => {
    const location = { name: 'The Hall', wheelchair: 'YES', address: { text: '1 Sample Road, SM5 1KK' } } as const;
    const ages = [{ minMonths: 0, maxMonths: 60, maxMonthsWithSend: null, text: 'Under 5s' }];
    const bookingUrl = 'https://example.org/book?a=1&b=2';
    const session = createSession({ location, ages, bookingUrl, free: 'NO', termTimeOnly: 'YES' });
    const { get, words } = open([createHub([session])]);
    expect(await words(alone)).toContain(
      'Tuesday 17 November 10:00 to 11:30 Stay and play Where The Hall, 1 Sample Road, SM5 1KK Ages Under 5s ' +
        'Cost There is a charge Wheelchair Gets in School holidays Term time only Book or find out more',
    );
    expect((await get(alone)).body).toContain('href="https://example.org/book?a=1&#38;b=2"');
  });

  it('has a calendar entry of its own, unless it is called off', async () => {
    const link = '<a href="/calendar/session/timetable%3Acarshalton%2Fa%2F2026-11-17.ics"';
    expect((await bodyOf('SCHEDULED')).replaceAll(/\s+/g, ' ')).toContain(link);
    expect(await bodyOf('CANCELLED')).not.toContain('/calendar/session/');
  });

  it('says of what is not known that it is not', async () => {
    expect(await open([createHub([createSession()])]).words(alone)).toContain(
      'Where Not said Ages Not said Cost Not said Wheelchair Not said School holidays Not said',
    );
  });

  it('says in words that it was cancelled or moved, and nothing of what is as announced', async () => {
    expect(await wordsOf('CANCELLED')).toContain('Stay and play Cancelled: this does not take place.');
    expect(await wordsOf('MOVED')).toContain(
      'Stay and play Moved: this is not the time or place that was announced first.',
    );
    expect(await wordsOf('SCHEDULED')).not.toMatch(/Cancelled:|Moved:/);
  });

  it.each([
    [at('2026-11-17', '10:00', '10:00'), '10:00 (end not said)'],
    [at('2026-11-17', '00:00', '00:00', '2026-11-18'), 'All day'],
    [at('2026-11-17', '22:00', '01:00', '2026-11-18'), 'Tuesday 17 November, 22:00 to Wednesday 18 November, 01:00'],
    [at('2026-11-14', '10:00', '16:00', '2026-11-16'), 'Saturday 14 November, 10:00 to Monday 16 November, 16:00'],
  ])('%j is written %s', async (times, written) => {
    expect(await open([createHub([createSession(times)])]).words(alone)).toContain(`November ${written} Stay and play`);
  });

  it('is in a place of one name only, or online', async () => {
    const location = { name: 'The Hall', wheelchair: 'NO', address: { text: 'The Hall, SM5 1KK' } } as const;
    const { words } = open([createHub([createSession({ location }), createSession({ online: true })])]);
    expect(await words(alone)).toContain('Where The Hall, SM5 1KK Ages');
    expect(await words(alone)).toContain('Where Online Ages Not said Cost Not said School holidays');
  });

  it.each(['', alone])('can do nothing to the page, whatever its feed calls it: "%s"', async (query) => {
    const { body } = await open([createHub([createSession({ title: '<script>alert(1)</script>' })])]).get(query);
    expect(body).toContain('&#60;script&#62;');
    expect(body).not.toContain('<script');
  });
});

describe('a session among those of all hubs', () => {
  const ages = [{ minMonths: 0, maxMonths: 60, maxMonthsWithSend: null, text: 'Under 5s' }];
  const inHall = { name: 'The Hall', wheelchair: 'YES', address: { text: '1 Sample Road' } } as const;

  it('has what a family chooses by, and leads to its service; the rest stands in the week of its hub', async () => {
    const service = { slug: 'stay-and-play' };
    const session = createSession({ ages, free: 'YES', location: inHall, service });
    const { words, get } = open([createHub([session])]);
    expect(await words()).toContain('10:00 to 11:30 Stay and play Ages: Under 5s · Free ');
    expect(await words()).not.toMatch(/Sample Road|Not said/);
    expect((await get('', {}, '/pl')).body).toMatch(
      /<a class="title" href="\/pl\/service\/stay-and-play"[^>]*>Stay and/,
    );
    expect((await get('?free=true')).body).toContain(
      '<a href="/timetable?hub=carshalton&#38;week=2026-11-16&#38;free=true">Carshalton Family Hub</a>',
    );
  });

  it('says where it is if that is not the hub’s own house', async () => {
    const other = createSession({ location: { ...inHall, name: 'The Barn' } });
    const { words } = open([createHub([createSession({ location: inHall }), other, createSession({ online: true })])]);
    expect(await words()).toMatch(/Stay and play 10:00 to 11:30 Stay and play The Barn .* Stay and play Online/);
  });

  it('says whether a wheelchair gets in where that is asked for', async () => {
    const { words } = open([createHub([createSession({ location: inHall }), createSession()])]);
    expect(await words('?wheelchair=true&includeUnknown=true')).toMatch(/Wheelchair: Gets in .* Wheelchair: Not said/);
  });

  it('says that it was cancelled or moved', async () => {
    expect(await wordsOf('CANCELLED', '')).toContain('Stay and play Cancelled: this does not take place.');
    expect(await wordsOf('MOVED', '')).toContain('Moved: this is not the time');
  });
});

describe('the page of a week', () => {
  const free = createSession({ free: 'YES', title: 'Free one', ...at('2026-11-22', '23:00', '23:30') });
  const charged = createSession({ free: 'NO', title: 'Dear one' });
  const unsaid = createSession({ title: 'Silent one' });
  const hubs = [
    createHub([charged, unsaid, free]),
    createHub([], { id: 'wallington', name: 'Wallington Family Hub' }),
    createHub([], { id: 'youth', name: 'Youth hub', status: 'PLANNED' }),
  ];

  it('is by hub and then by day, in order, with those hubs that are only planned at its end', async () => {
    const { asked, words } = open(hubs);
    expect(await words()).toMatch(
      /3 sessions found\. A hub’s name leads to its week in full: .*\. Carshalton Family Hub The Hall, St Helier .*Tuesday 17 November .*Dear one.*Silent one.*Sunday 22 November .*Free one.*Wallington Family Hub .*No session is known here in this week\..*Planned, and not open yet Youth hub/,
    );
    expect(asked).toEqual(['2026-11-16']);
  });

  it('leads to the weeks before and after, with the same filters', async () => {
    const { body } = await open(hubs).get('?week=2026-12-03&free=true&hub=carshalton');
    const nav = /<nav aria-label="Weeks"[^]*?<\/nav>/.exec(body)?.[0] ?? '';
    const links = [...nav.matchAll(/href="([^"]+)"[^>]*>([^<]+)/g)].map(([, to, name]) => [name, to]);
    expect(links).toEqual([
      ['Earlier week', '/timetable?hub=carshalton&#38;week=2026-11-23&#38;free=true'],
      ['This week', '/timetable?hub=carshalton&#38;week=2026-11-16&#38;free=true'],
      ['Later week', '/timetable?hub=carshalton&#38;week=2026-12-07&#38;free=true'],
    ]);
    expect((await open(hubs).get('?week=2027-11-15')).body).not.toContain('Later week');
  });

  it('counts what is left out only because it does not say, and leads to it', async () => {
    const { get, words } = open(hubs);
    const narrowed = await words('?free=true');
    expect(narrowed).toContain('1 session found. 1 more does not say whether it is free. Show it too');
    expect(narrowed).not.toMatch(/Dear one|Silent one/);
    expect((await get('?free=true')).body).toContain(
      '/timetable?week=2026-11-16&#38;free=true&#38;includeUnknown=true',
    );
    const all = await words('?free=true&includeUnknown=true');
    expect(all).toContain('2 sessions found.');
    expect(all).not.toContain('more do');
  });

  it('does not count what another filter leaves out anyway', async () => {
    const online = [createSession({ online: true }), createSession({ online: false })];
    expect(await open([createHub(online)]).words('?free=true&online=true')).toContain('1 more does not say');
  });

  it('says where nothing fits, and what would show some', async () => {
    const { get, words } = open(hubs);
    expect(await words('?hub=wallington&free=false')).toContain(
      'Nothing found. This would show some: At all hubs (1 session) All sessions of this week (3 sessions)',
    );
    expect(await words('?free=true&wheelchair=false&online=false')).toContain(
      'This would show some: Whether or not a wheelchair gets in (1 session) All sessions of this week (3 sessions)',
    );
    expect((await get('?hub=wallington')).body).toContain('<a href="/timetable?week=2026-11-16">At all hubs</a>');
    expect(await open([createHub([])]).words()).toContain('No hub has told of anything in this week.');
  });

  it('keeps what was chosen in its form, and gives the same to a telephone’s calendar', async () => {
    const { body } = await open(hubs).get('?hub=carshalton&ages=0-5&includeUnknown=true');
    expect(body).toMatch(/<option value="carshalton" selected>/);
    expect(body).toMatch(/name="ages"\s+value="0-5"/);
    expect(body).toMatch(/value="true" checked/);
    expect(body).toContain('href="/calendar/carshalton.ics?ages=0-5&#38;includeUnknown=true"');
  });

  it('marks each sheet of the sample as invented, and no other', async () => {
    expect(await open(hubs, { sample: true }).words()).toContain('nothing on this sheet is true');
    expect(await open(hubs).words()).not.toContain('nvented');
  });

  it('has one heading of each rank above the next, and names every region', async () => {
    const { body } = await open(hubs).get();
    const ranks = [...body.matchAll(/<h(\d)/g)].map(([, rank]) => Number(rank));
    expect(ranks[0]).toBe(1);
    expect(ranks.every((rank, index) => index === 0 || (rank > 1 && rank <= (ranks[index - 1] ?? 0) + 1))).toBe(true);
    const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const named = [...body.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].flatMap(([, ids = '']) =>
      ids.split(' '),
    );
    expect(named).toEqual(['ages-hint', 'carshalton', 'wallington', 'planned']);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('asking for the page', () => {
  const hubs = [createHub([createSession()])];

  it('may be answered from a cache for a minute, and is sent again only where it has changed', async () => {
    const { get } = open(hubs);
    const { statusCode, headers } = await get();
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=60',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(headers['content-security-policy']).toContain("form-action 'self'");
    const again = await get('', { 'if-none-match': String(headers['etag']) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it.each([
    ['?ages=x', 'ages has to be years of age, such as 3 or 0-5 .'],
    ['?hub=croydon', 'hub has to be one of carshalton .'],
    ['?hub=%3Cb%3E', 'hub has to be one of carshalton .'],
  ])('%s is told what it may be, and nothing keeps that', async (query, sentence) => {
    const { get, words } = open(hubs);
    const { statusCode, headers } = await get(query);
    expect([statusCode, headers['cache-control']]).toEqual([400, 'no-store']);
    expect(await words(query)).toContain(sentence);
  });

  it('shows what could be read and says what could not, and nothing keeps that', async () => {
    const unread = createHub([], { id: 'wallington', name: 'Wallington Family Hub', isUnread: true });
    const { get, words } = open([], { answer: { data: { hubs: [...hubs, unread] }, isPart: true } });
    const { statusCode, headers } = await get();
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(await words()).toMatch(
      /The sessions of Wallington Family Hub cannot be read just now\. What is shown is right, and not all there is\. .*Stay and play.*Wallington Family Hub .*What is on here cannot be read just now\./,
    );
    const details = open([], { answer: { data: { hubs }, isPart: true } });
    expect(await details.words()).toContain('Some details, such as where a session is, cannot be read just now.');
  });

  it('of which no hub can be read is told so', async () => {
    const { get } = open([], { answer: { data: { hubs: [createHub([], { isUnread: true })] }, isPart: true } });
    expect((await get()).statusCode).toBe(503);
  });

  it('while the graph gives no answer is told so, rather than that nothing is on', async () => {
    const { get } = open(hubs, { answer: { failure: { message: 'secret', code: 'X', isTheirs: false } } });
    const { statusCode, headers, body } = await get();
    expect([statusCode, headers['retry-after'], headers['cache-control']]).toEqual([503, '60', 'no-store']);
    expect(body).toContain('The timetable cannot be read just now');
    expect(body).not.toContain('secret');
  });
});

describe('in another language', () => {
  const session = createSession({
    location: { name: 'The Hall', wheelchair: 'YES', address: null },
    termTimeOnly: 'YES',
  });

  it('is below the code of the language, to which `lang` leads', async () => {
    const { get } = open([createHub([session])]);
    const answer = await get('?hub=carshalton&lang=pl');
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/pl/timetable?hub=carshalton']);
    expect((await get('?lang=')).statusCode).toBe(200);
    const unknown = await get('?lang=xx');
    expect(unknown.statusCode).toBe(400);
    expect(unknown.body).toContain('<code>lang</code> has to be one of <code>en</code>, ');
  });

  it.each(['pl', 'ro', 'bg', 'ta', 'ur'])(
    'says in %s all that the page says, and marks what is English',
    async (code) => {
      const { get } = open([createHub([session, createSession({ free: 'YES', status: 'CANCELLED' })])], {
        sample: true,
      });
      for (const query of ['', '?free=true', '?free=true&wheelchair=false', '?week=2026-11-16&hub=carshalton']) {
        const { body, statusCode } = await get(query, {}, `/${code}`);
        expect(statusCode).toBe(200);
        const inLanguage = body.replaceAll(/<nav class="languages"[^]*?<\/nav>/g, ' ');
        const own = inLanguage
          .replaceAll(/<head>[^]*<\/head>/g, ' ')
          .replaceAll(/<(\w+)[^>]*lang="en-GB"[^>]*>[^]*?<\/\1>/g, ' ')
          .replaceAll(/<footer[^]*?<\/footer>|<[^>]+>/g, ' ');
        expect(own).not.toMatch(
          /\b(?:session|Nothing|week|Where|Ages|free|wheelchair|Add to|Cancelled|to subscribe|is|the)\b/i,
        );
        expect(inLanguage).not.toMatch(/href="\/timetable/);
      }
    },
  );
});
