import { parse as parseCsv } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { toCsv } from '../../../gateway/pages/freshness/csv.ts';
import { parsePosition, toAddress } from '../../../gateway/pages/freshness/filter.ts';
import { toXlsx } from '../../../gateway/pages/freshness/xlsx.ts';
import { type TestWorld, createSource, openNight } from '../../subgraphs/freshness/night.ts';
import { createChecked, daysAgo, now } from '../../subgraphs/freshness/support.ts';
import { createSqlitePlace } from '../../subgraphs/kit/state/databases.ts';
import { createTestEdge } from '../../support/test-edge.ts';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const ownForm = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };

/** The gateway's pages over a night with two faults: a pharmacy that is closed, and a number that cannot be. */
async function open({ isRun = true, token }: { isRun?: boolean; token?: string } = {}) {
  const world: TestWorld = {
    now,
    sources: [createSource(), createSource({ id: 'nhs', name: 'NHS finders', health: 'DOWN', message: 'It is down.' })],
    listings: [
      createChecked({ phones: [{ number: '=1+1 <b>', label: null }] }),
      createChecked({
        id: 'nhs:two',
        serviceId: 'svc_two',
        source: 'nhs',
        endsAt: daysAgo(3),
        organisationName: 'Finch',
      }),
    ],
  };
  const place = await createSqlitePlace();
  const night = await openNight(world, place);
  closing.push(async () => {
    await night.close();
    await place.remove();
  });
  if (isRun) await night.run();
  const { app } = await createTestEdge({
    links: { freshness: night.link },
    clock: () => world.now,
    ...(token !== undefined && { token }),
  });
  const report = (id: string, message: string) =>
    night.ask(
      'mutation ($id: ID!, $message: String!) { reportProblem(serviceId: $id, message: $message) { reference } }',
      {
        id,
        message,
      },
    );
  const later = (time: Temporal.DurationLike) => {
    world.now = world.now.add(time);
  };
  const get = (url = '/freshness', headers: InjectOptions['headers'] = {}) => app.inject({ url, headers });
  const post = (form: Record<string, string>, headers: InjectOptions['headers'] = ownForm) =>
    app.inject({ method: 'POST', url: '/freshness', headers, body: new URLSearchParams(form).toString() });
  return { get, post, report, later, world, run: night.run };
}

describe('the page of freshness', () => {
  it('shows what broke first, its evidence, whose it is and where it is mended', async () => {
    const { get } = await open();
    const { statusCode, body } = await get();
    expect(statusCode).toBe(200);
    expect(body).toContain('What broke overnight (3)');
    expect(body.indexOf('The register closed it 3 days ago')).toBeLessThan(body.indexOf('is no telephone number'));
    expect(body).toContain('“=1+1 &#60;b&#62;” is no telephone number.');
    expect(body).not.toContain('=1+1 <b>');
    expect(body).toContain('href="https://editor.example.org/"');
    expect(body).toContain('Finch');
    expect(body).toContain('NHS finders: It is down.');
    expect(body.indexOf('What broke overnight')).toBeLessThan(body.indexOf('<form'));
    expect(body).toContain('night by night: 1');
  });

  it('says that nothing is known before the first night, rather than that all is well', async () => {
    const { get } = await open({ isRun: false });
    expect((await get()).body).toContain('The checks have not run yet');
  });

  it('hands each owner their list', async () => {
    const { get } = await open();
    const { body } = await get();
    expect(body).toContain('<a href="/freshness?owner=Finch">Finch</a>');
    expect(body).toContain('href="/freshness/findings.csv?owner=Finch"');
  });

  it('keeps the news of the night when somebody runs the checks again by day', async () => {
    const { get, run, later } = await open();
    later({ hours: 9 });
    await run();
    expect((await get()).body).toContain('What broke overnight (3)');
    expect((await get('/freshness?new=yes')).body).toContain('What broke overnight (3)');
    later({ hours: 17 });
    await run();
    expect((await get()).body).toContain('What broke overnight (0)');
    expect((await get('/freshness?new=yes')).body).toContain('What broke overnight (0)');
  });

  it('says that a night was missed, and not before it was', async () => {
    const { get, later } = await open();
    later({ hours: 25 });
    expect((await get()).body).not.toContain('A night was missed');
    later({ hours: 2 });
    expect((await get()).body).toContain('A night was missed');
  });

  it('tells how confirmed the services of each need are, where there are enough', async () => {
    const { get, run, world } = await open();
    const clubs = Array.from({ length: 5 }, (_, index) =>
      createChecked({ id: `information-hub:${index}`, serviceId: `svc_${index}`, needs: ['young-carer'] }),
    );
    world.listings = [
      ...clubs,
      createChecked({ id: 'nhs:rare', serviceId: 'svc_rare', source: 'nhs', needs: ['rare'] }),
    ];
    await run();
    const { body } = await get();
    expect(body).toMatch(/Need young-carer<\/th>\s*<td[^>]*>5<\/td>\s*<td[^>]*>100 %/);
    expect(body).not.toContain('Need rare');
  });

  it('shows what people reported in their words, to the data team alone', async () => {
    const { get, report } = await open();
    await report('svc_one', 'The hall is <locked>.');
    expect((await get('/freshness?check=reported')).body).toContain(
      '<blockquote>The hall is &#60;locked&#62;.</blockquote>',
    );
    expect((await get('/freshness/findings.csv?check=reported')).body).not.toContain('locked');
  });

  it('leads to what is only to know, which it counts, and marks in its head where one is', async () => {
    const { get, run, world } = await open();
    world.listings = [...world.listings, createChecked({ id: 'information-hub:three', serviceId: 'svc_three' })];
    await run();
    const { body } = await get();
    const [, misleading = ''] = /All that misleads families \((\d+)\)/.exec(body) ?? [];
    const [, toKnow = ''] = /<a href="\/freshness\?severity=info">All findings, with (\d+) that/.exec(body) ?? [];
    const all = (await get('/freshness?severity=info')).body;
    expect(all).toContain(`Findings (${Number(misleading) + Number(toKnow)})`);
    expect(body).toContain('<a href="/freshness" aria-current="page">');
    expect((await get('/freshness/matches')).body).not.toContain('<a href="/freshness" aria-current="page">');
  });

  it('narrows down by its address', async () => {
    const { get } = await open();
    const only = (await get('/freshness?check=nhs-closed')).body;
    expect(only).toContain('Findings (1)');
    expect((await get('/freshness?severity=serious')).body).toContain('Findings (2)');
    expect((await get('/freshness?state=resolved')).body).toContain('Findings (0)');
    expect((await get('/freshness?text=telephone&owner=Invented+Trust')).body).toContain('Findings (1)');
  });

  it.each([
    ['/freshness?state=zz', '“state” has to be “open”, “acknowledged” or “resolved”.'],
    ['/freshness?severity=foo', '“severity” has to be “info”, “warning” or “serious”.'],
    ['/freshness/findings.csv?checks=nope', 'This page takes “check”, “source”, '],
  ])('says what %s cannot be, rather than show everything', async (url, sentence) => {
    const { get } = await open();
    const { statusCode, body, headers } = await get(url);
    expect({ statusCode, type: headers['content-type'], file: headers['content-disposition'] }).toEqual({
      statusCode: 400,
      type: 'text/html; charset=utf-8',
      file: undefined,
    });
    expect(body).toContain(sentence);
    expect((await get('/freshness?state=&severity=Serious&text=&check=')).statusCode).toBe(200);
  });

  it('acknowledges, without a script, and comes back to where it was', async () => {
    const { get, post } = await open();
    const id = /value="(finding_\w+)"/.exec((await get('/freshness?check=nhs-closed')).body)?.[1] ?? '';
    const { statusCode, headers } = await post({
      id,
      note: 'Rung.',
      until: '2026-12-31',
      back: '/freshness?check=nhs-closed',
    });
    const to = `/freshness?check=nhs-closed&done=${id}`;
    expect({ statusCode, to: headers.location }).toEqual({ statusCode: 303, to });
    expect((await get('/freshness?check=nhs-closed')).body).toContain('Findings (0)');
    expect((await get('/freshness?state=acknowledged')).body).toContain('<q>Rung.</q>');
  });

  it('says until when and by whom a finding was put aside, and takes that back', async () => {
    const { get, post } = await open();
    const id = /value="(finding_\w+)"/.exec((await get('/freshness?check=nhs-closed')).body)?.[1] ?? '';
    const { headers } = await post({ id, until: '2026-12-31', by: 'KL', back: '/freshness?check=nhs-closed' });
    const { body } = await get(String(headers.location));
    expect(body).toMatch(/Put aside until the end of 31 December 2026, by KL: Service svc_two: The register closed it/);
    expect(body).toContain('Findings (0)');
    expect((await get('/freshness?state=acknowledged')).body).toContain('Acknowledged until 31 December 2026 by KL.');
    const undone = await post({ id, do: 'undo', by: 'MN', back: '/freshness?check=nhs-closed' });
    const after = (await get(String(undone.headers.location))).body;
    expect(after).toContain('Taken back by MN. It counts again: Service svc_two: The register closed it');
    expect(after).toContain('Findings (1)');
    expect((await get('/freshness?done=%3Cb%3E')).statusCode).toBe(200);
  });

  it('says in plain words that a day is over', async () => {
    const { get, post } = await open();
    const id = /value="(finding_\w+)"/.exec((await get('/freshness?check=nhs-closed')).body)?.[1] ?? '';
    const { statusCode, body } = await post({ id, until: '2026-03-29' });
    expect(statusCode).toBe(400);
    expect(body).toContain('That day is over.');
  });

  it('leads nowhere else, and says what it could not do', async () => {
    const { get, post } = await open();
    const id = /value="(finding_\w+)"/.exec((await get()).body)?.[1] ?? '';
    const home = `/freshness?done=${id}`;
    expect((await post({ id, back: 'https://evil.example/' })).headers.location).toBe(home);
    expect((await post({ id, back: '/freshness?//evil.example' })).headers.location).toBe(home);
    expect((await post({ id: 'finding_none' })).statusCode).toBe(400);
  });

  it.each([
    '/freshness',
    '/freshness/findings.csv',
    '/freshness/findings.xlsx',
    '/freshness/findings.json',
    '/freshness/feed.atom',
  ])('is the data team’s alone: %s', async (url) => {
    const { get } = await open({ token: 'a-token-of-some-length' });
    expect((await get(url)).statusCode).toBe(401);
    const { statusCode, headers } = await get(url, { authorization: 'Bearer a-token-of-some-length' });
    expect({ statusCode, kept: headers['cache-control'] }).toEqual({ statusCode: 200, kept: 'no-store' });
  });

  it('takes no form from a foreign page', async () => {
    const { post } = await open();
    expect((await post({ id: 'x' }, { ...ownForm, 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
  });

  it('exports the same as a spreadsheet without formulas, as JSON and as a feed', async () => {
    const { get } = await open();
    const csv = (await get('/freshness/findings.csv?source=information-hub')).body;
    const rows: string[][] = parseCsv(csv, { bom: true });
    expect(rows).toHaveLength(2);
    expect(rows[1]?.slice(0, 3)).toEqual(['Warning', 'Service svc_one', '“=1+1 <b>” is no telephone number.']);
    const cellOf = (head: string) => rows[1]?.[rows[0]?.indexOf(head) ?? -1];
    expect([cellOf('Field'), cellOf('First seen')]).toEqual(['Telephone', '2026-03-30 02:00']);
    const { findings } = (await get('/freshness/findings.json')).json<{ findings: { text: string }[] }>();
    expect(findings).toHaveLength(3);
    const feed = (await get('/freshness/feed.atom')).body;
    expect(feed).toMatch(/^<\?xml/);
    expect(feed.match(/<entry>/g)).toHaveLength(3);
  });
});

describe('a spreadsheet for Excel', () => {
  it('holds what was put in as texts, whatever Excel would make of them', async () => {
    const texts = ['=1+1', '+44 20 7946 0001', '-1', '@SUM(A1)', '0800', '<b> & "x"', 'line\nbreak', '30/03/2026'];
    const read = await readSheet(await toXlsx([['Head'], ...texts.map((text) => [text])], [20]));
    expect(read.map(([cell]) => cell ?? '')).toEqual(['Head', ...texts]);
  });

  it('can be read, whatever somebody wrote into a directory', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), async (texts) => {
        const read = await readSheet(await toXlsx([['Head'], ...texts.map((text) => [`x${text}x`])], [20]));
        expect(read).toHaveLength(texts.length + 1);
      }),
      { numRuns: 50 },
    );
  });

  it('is what the page offers', async () => {
    const { get } = await open();
    const { rawPayload, headers } = await get('/freshness/findings.xlsx?source=information-hub');
    expect(headers['content-type']).toContain('spreadsheetml');
    expect((await readSheet(rawPayload))[1]?.slice(0, 3)).toEqual([
      'Warning',
      'Service svc_one',
      '“=1+1 <b>” is no telephone number.',
    ]);
  });
});

describe('a spreadsheet', () => {
  it('holds what was put in, and no cell that is a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '=1+1',
        '+44 20 7946 0001',
        '-1',
        '@SUM(A1)',
        '\t=1',
        '\r=1',
        '\n=1',
        '＝1',
        '"quoted", and\nbroken',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read: string[][] = parseCsv(toCsv(rows), { bom: true, relax_quotes: false });
        expect(read.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(
          rows.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))),
        );
        expect(read.flat().filter((text) => /^[=+\-@\t\r\n＝＋－＠]/.test(text))).toEqual([]);
      }),
    );
  });
});

describe('the address of a position', () => {
  it('reads back as what it was', () => {
    const text = fc.string({ maxLength: 50 }).map((words) => words.trim());
    fc.assert(
      fc.property(text, text, fc.constantFrom('INFO', 'WARNING', 'SERIOUS'), (check, words, severity) => {
        const position = parsePosition({ check, text: words, severity });
        const { searchParams } = new URL(toAddress(position), 'https://gateway.example');
        expect(parsePosition(Object.fromEntries(searchParams))).toEqual(position);
      }),
    );
  });
});
