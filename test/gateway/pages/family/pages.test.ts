import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serveSample, startTimeoutMs, untilItSearches } from '../../../support/sample-gateway.ts';

const served = serveSample();
beforeAll(() => untilItSearches(served.gateway), startTimeoutMs);

function get(path: string, init: RequestInit = {}) {
  return fetch(new URL(path, served.gateway.url), { redirect: 'manual', ...init });
}

function post(path: string, form: Record<string, string>) {
  return get(path, { method: 'POST', body: new URLSearchParams(form) });
}

/** The words of a page, one space between them. */
async function wordsOf(answer: Response): Promise<string> {
  return (await answer.text())
    .replaceAll(/<head>[^]*<\/head>|<[^>]+>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/\s+/g, ' ');
}

/** Where the link in its head leads that is marked as the page one is on. */
async function currentOf(path: string): Promise<string | undefined> {
  return /<a href="([^"]+)" aria-current="page"/.exec(await (await get(path)).text())?.[1];
}

describe('the first page', () => {
  it('has the search, urgent help and all 28 situations', async () => {
    const text = await (await get('/')).text();
    expect(text).toContain('<form id="search" method="post"');
    expect(text.indexOf('If you need help now')).toBeLessThan(text.indexOf('I have a new baby'));
    expect(new Set(text.match(/href="\/need\/[^"]+"/g)).size).toBe(28);
  });

  it('says that a sample is invented, and leads nowhere in vain', async () => {
    const text = await (await get('/')).text();
    expect(text).toContain('A demonstration: everything here is invented.');
    const links = new Set([...text.matchAll(/href="(\/[^"#]*)"/g)].map(([, link]) => link ?? ''));
    for (const link of links) expect({ link, status: (await get(link)).status }).toEqual({ link, status: 200 });
  }, 20_000);

  it.each(['pl', 'ta', 'ur', 'bg', 'ro'])(
    'speaks %s, says that it is a draft, and has every situation',
    async (code) => {
      const text = await (await get(`/${code}`)).text();
      expect(text).toContain(`<html lang="${code}`);
      expect(text).toContain('class="draft"');
      expect(text).not.toContain('I have a new baby');
      expect(text).toContain('<meta name="robots" content="noindex');
    },
  );
});

describe('the search', () => {
  it('tells of each answer why it is here, how far, what it costs, how to reach it and when it was checked', async () => {
    const words = await wordsOf(await post('/search', { q: 'speach therapy', near: 'SM5 4' }));
    expect(words).toContain('Shown for “speech therapy”');
    expect(words).toContain('Speech and Language Therapy');
    expect(words).toMatch(/Why it is here: Its name has/);
    expect(words).toContain('Less than a quarter of a mile away');
    expect(words).toMatch(/Checked \d+ days ago, Sutton SEND Local Offer/);
    expect(words).toContain('020 7946 0110');
  });

  it('folds what narrows it down, says there what was chosen, and says nothing twice', async () => {
    const text = await (await get('/search?free=true&age=0')).text();
    expect(text).toMatch(/<details class="choices"\s*>/);
    expect(text).toMatch(/Only show: <b>A baby under 1 · Free<\/b>/);
    expect(text).not.toContain('It is free.');
  });

  it('shows urgent help for a situation that was chosen, and for no other', async () => {
    const help = 'If you need help now';
    const abuse = 'would-like-advice-and-support-about-domestic-abuse';
    expect(await wordsOf(await get(`/search?need=${abuse}`))).toContain(help);
    expect(await wordsOf(await get('/search?need=new-baby'))).not.toContain(help);
  });

  it('puts neither words nor postcodes into an address', async () => {
    const answer = await post('/search', { q: 'help with rent', near: 'SM1 1AA', free: 'true' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    const addresses = (await answer.text()).match(/(?:href|action|formaction)="[^"]*"/g) ?? [];
    expect(addresses.join(' ')).not.toMatch(/SM1|rent\b/i);
    expect(addresses).toContain('href="/search?free=true"');
  });

  it('has an address of its own where nothing was typed', async () => {
    const answer = await post('/search', { q: '', near: '', free: 'true', age: '0', drop: 'age' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/search?free=true');
  });

  it('takes no postcode from an address, and offers to go on', async () => {
    for (const query of ['near=SM1+1AA', 'q=playgroup+near+SM1+1AA']) {
      const answer = await get(`/search?${query}`);
      expect(answer.status).toBe(400);
      expect(await wordsOf(answer)).toContain('Press Search once more');
    }
  });

  it('is no dead end where nothing is found', async () => {
    const words = await wordsOf(await post('/search', { q: 'xylophone quartet rehearsals' }));
    expect(words).toContain('Nothing listed fits all of that.');
    expect(words).toContain('Ask a person: Carshalton Family Hub');
  });

  it('says in plain words what cannot be read', async () => {
    for (const query of [
      'age=old',
      'within=7',
      'reach=pigeon',
      'free=perhaps',
      'language=!',
      'after=nonsense',
      'need=bogus',
    ]) {
      const answer = await get(`/search?${query}`);
      expect({ query, status: answer.status }).toEqual({ query, status: 400 });
      expect(await wordsOf(answer)).toContain('This cannot be read');
    }
  });
});

describe('a service', () => {
  it('says in the language of the page for which ages it is, beside what the directory says', async () => {
    const words = await wordsOf(await get('/pl/service/speech-and-language-therapy'));
    expect(words).toContain('osoby poniżej 20 lat');
    expect(words).toContain('0-19 (25 with SEND)');
    const english = await wordsOf(await get('/service/speech-and-language-therapy'));
    expect(english).not.toContain('people under 20');
  });

  it('tells where each fact comes from, and where directories disagree', async () => {
    const words = await wordsOf(await get('/service/speech-and-language-therapy'));
    expect(words).toMatch(/What it costs Free From Sutton SEND Local Offer, \d+ \w+ \d{4}/);
    expect(words).toContain(
      'Sutton Information Hub says “020 7946 0190”'.replaceAll(/[“”]/g, ' ').replaceAll('  ', ' '),
    );
    expect(words).toContain('Is this wrong?');
  });

  it.each([
    ['pl', 'poniedziałek – piątek, 09:00–17:00', 'Dlaczego ta: Najnowsza informacja', 'Też tutaj: Larch'],
    ['ro', 'luni – vineri, 09:00–17:00', 'De ce aceasta: Cea mai recentă', 'Tot aici: Larch'],
  ])('tells hours, rules and reasons in %s', async (code, hours, rule, reason) => {
    const words = await wordsOf(await get(`/${code}/service/speech-and-language-therapy`));
    expect(words).toContain(hours);
    expect(words).toContain(rule);
    expect(words).toContain(reason);
    expect(words).not.toContain('Monday');
  });

  it.each(['/hub/carshalton', '/service/speech-and-language-therapy'])(
    'says once what is known of getting in, also where a directory wrote it too: %s',
    async (path) => {
      const text = await wordsOf(await get(path));
      expect(text).toContain('A wheelchair gets in Yes');
      expect(text).not.toContain('Wheelchair accessible ·');
    },
  );

  it('says in its language that a situation is known no more', async () => {
    const answer = await get('/pl/search?need=no-such-situation');
    expect(answer.status).toBe(400);
    expect(await wordsOf(answer)).toContain('sytuacja mogła zniknąć');
  });

  it('leads from an address of no hub to each that there is', async () => {
    const text = await (await get('/pl/hub/no-such-hub')).text();
    const links = [...text.matchAll(/href="(\/pl\/hub\/[^"]+)"/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect((await get(link)).status).toBe(200);
  });

  it('marks in its head where one is', async () => {
    expect(await currentOf('/')).toBe('/');
    expect(await currentOf('/ta/timetable?free=true')).toBe('/ta/timetable');
    expect(await currentOf('/hub/carshalton')).toBeUndefined();
  });

  it('answers 404 with a way on where there is none, and 405 to what it does not take', async () => {
    const missing = await get('/service/no-such-thing');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('href="/"');
    const put = await get('/service/speech-and-language-therapy', { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const posted = await post('/need/young-carer', {});
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('may be kept by anybody, and is not sent again to whoever has it', async () => {
    const path = '/service/speech-and-language-therapy';
    const head = await get(path, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('cache-control')).toBe('public, max-age=60');
    const again = await get(path, { headers: { 'if-none-match': head.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });
});

/** Why services are here, where to go on and how sure it is, without what is marked as English. */
function saidIn(text: string): string {
  const said = [
    ...text.matchAll(/<p class="because">[^]*?<\/p>/g),
    ...text.matchAll(/<section class="(?:ways-in|urgent)"[^]*?<\/section>/g),
    ...text.matchAll(/<section class="trust"[^]*?<\/section>/g),
  ].map(([whole]) => whole);
  return said
    .join(' ')
    .replaceAll(/<(\w+)[^>]*lang="en-GB"[^>]*>[^]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/\s+/g, ' ');
}

describe('what is on this week', () => {
  it('is chosen without scripts, and in the link that the embed passes on', async () => {
    expect((await post('/search', { week: 'true' })).headers.get('location')).toBe('/search?week=true');
    const text = await (await get('/search?week=true')).text();
    expect(text).toMatch(/name="week" value="true"\s+checked/);
    const [, found = '0'] = /<h2 id="results">(\d+) results/.exec(text) ?? [];
    const { count } = z
      .object({ count: z.number() })
      .parse(await (await post('/embed/v1/search', { week: 'true' })).json());
    expect(count).toBeGreaterThan(0);
    expect(Number(found)).toBe(count);
    const [, all = '0'] = /<h2 id="results">(\d+) results/.exec(await (await get('/search')).text()) ?? [];
    expect(Number(all)).toBeGreaterThan(count);
  });

  it('is left off again by its own button', async () => {
    const text = await (await get('/search?week=true&free=true')).text();
    expect(text).toMatch(/name="drop" value="week"/);
    const dropped = await post('/search', { week: 'true', free: 'true', drop: 'week' });
    expect(dropped.headers.get('location')).toBe('/search?free=true');
  });
});

describe('what the graph says', () => {
  const questions: readonly Record<string, string>[] = [
    { q: 'speach therapy', near: 'SM5 4' },
    { q: 'baby group for my 2 year old', near: 'Cheam', age: '2', free: 'true' },
    { q: '', near: 'SM1', age: '14', wheelchair: 'true', unknown: 'true', language: 'pl' },
    { q: 'i want to hurt myself', near: '' },
    { q: 'hdfgdkjg', near: 'SM6', reach: 'turn-up', free: 'true' },
  ];

  it.each(['pl', 'ro', 'bg', 'ta', 'ur'])('is said in %s, and what is English in it is marked', async (code) => {
    const pages = await Promise.all(questions.map(async (form) => (await post(`/${code}/search`, form)).text()));
    pages.push(await (await get(`/${code}/service/speech-and-language-therapy`)).text());
    const said = saidIn(pages.join(' '));
    expect(said.length).toBeGreaterThan(1_000);
    expect(said).not.toMatch(
      /\b(?:It is|It answers|No directory|You have|in a straight line|Ask a person|Confirmed)\b/,
    );
    // Latin letters are names alone, also those of directories, in languages that have letters of their own.
    const latin = said.match(/[A-Za-z]{2,}/g) ?? [];
    const names = new Set([
      'GP',
      'NHS',
      'SEND',
      'Children',
      'Services',
      'ADHD',
      'Sutton',
      'Information',
      'Hub',
      'Local',
      'Offer',
      'service',
      'finders',
    ]);
    const hasOwnLetters = ['bg', 'ta', 'ur'].includes(code);
    expect(latin.filter((word) => hasOwnLetters && !names.has(word))).toEqual([]);
  });
});

describe('a service that was found to be part of another', () => {
  it('is at the address of the other', async () => {
    const query =
      '{ matches(first: 1) { nodes { one { id } other { id } oneService { slug } otherService { slug } } } }';
    const { data } = Matches.parse(await (await postJson({ query })).json());
    const [match] = data.matches.nodes;
    if (!match) throw new Error('The sample has no pair to decide on.');
    const decide = 'mutation ($one: ID!, $other: ID!) { decideMatch(one: $one, other: $other, verdict: SAME) { id } }';
    await postJson({ query: decide, variables: { one: match.one.id, other: match.other.id } });
    await expect
      .poll(
        async () => {
          const slugs = [match.oneService.slug, match.otherService.slug];
          const answers = await Promise.all(slugs.map((slug) => get(`/pl/service/${slug}`)));
          return answers
            .map(({ status, headers }) => [status, headers.get('location')])
            .toSorted((one, other) => Number(one[0]) - Number(other[0]));
        },
        { timeout: 15_000 },
      )
      .toEqual([
        [200, null],
        [301, expect.stringMatching(/^\/pl\/service\//)],
      ]);
  }, 20_000);
});

const Slug = z.object({ slug: z.string() });
const Id = z.object({ id: z.string() });
const Matches = z.object({
  data: z.object({
    matches: z.object({ nodes: z.array(z.object({ one: Id, other: Id, oneService: Slug, otherService: Slug })) }),
  }),
});

function postJson(body: object): Promise<Response> {
  return get('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

describe('what search engines are told', () => {
  it('lists every service, situation and hub, and no search', async () => {
    const text = await (await get('/sitemap.xml')).text();
    const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
    expect(paths).toEqual(expect.arrayContaining(['/', '/timetable', '/hub/youth', '/need/young-carer']));
    expect(paths.filter((path) => path.startsWith('/service/')).length).toBeGreaterThan(200);
    expect(paths.some((path) => path.startsWith('/search'))).toBe(false);
    expect(await (await get('/robots.txt')).text()).toContain(`Sitemap: ${served.gateway.url}/sitemap.xml`);
  });

  it('says what a service is as schema.org has it, and its one address', async () => {
    const text = await (await get('/service/speech-and-language-therapy')).text();
    expect(text).toContain(`<link rel="canonical" href="${served.gateway.url}/service/speech-and-language-therapy"`);
    const json = /<script type="application\/ld\+json">([^<]+)<\/script>/.exec(text)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Service',
      provider: { name: 'Sutton Health & Care' },
      availableChannel: { serviceLocation: [{ name: 'Larch Therapy Centre' }] },
    });
    expect(await (await get('/search?free=true')).text()).toContain('<meta name="robots" content="noindex');
  });
});
