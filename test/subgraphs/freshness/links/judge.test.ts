import { describe, expect, it } from 'vitest';
import { assessVisit } from '../../../../subgraphs/freshness/links/judge.ts';
import { readPage, saysNotFound } from '../../../../subgraphs/freshness/links/read-page.ts';
import type { LinkRecord } from '../../../../subgraphs/freshness/links/record.ts';
import type { Visit } from '../../../../subgraphs/freshness/links/visit.ts';

const url = 'https://example.org/club';
const dead: Visit = { kind: 'dead', reason: 'It answered 404 (not found).', finalUrl: url };
const unsure: Visit = { kind: 'unsure', reason: 'It answered 503.', finalUrl: url };

function shows(text: string, at = url): Visit {
  const page = readPage(`<title>Club</title><p>${'We meet and play on Tuesdays. '.repeat(5)}${text}</p>`);
  return { kind: 'page', url: at, page, etag: null, lastModified: null };
}

/** One visit a night, the first on 1 March. */
function nights(visits: readonly Visit[], probe: string | null = null): LinkRecord | null {
  return visits.reduce<LinkRecord | null>((previous, visit, index) => {
    const night = `2026-03-${String(index + 1).padStart(2, '0')}`;
    return assessVisit({ url, visit, previous, probe, night, now: `${night}T02:00:00Z` });
  }, null);
}

describe('an address, night after night', () => {
  it('is broken for as many nights as it was seen broken', () => {
    expect(nights([dead, dead, dead])).toMatchObject({
      state: 'dead',
      nights: 3,
      failingSince: '2026-03-01T02:00:00Z',
    });
  });

  it('is not judged twice in one night', () => {
    const now = '2026-03-01T02:00:00Z';
    const once = assessVisit({ url, visit: dead, previous: null, probe: null, night: '2026-03-01', now });
    const twice = assessVisit({ url, visit: dead, previous: once, probe: null, night: '2026-03-01', now });
    expect(twice.nights).toBe(1);
  });

  it('is well at once when it answers', () => {
    expect(nights([dead, dead, shows('')])).toMatchObject({ state: 'ok', nights: 0, failingSince: null });
    expect(nights([dead, dead, shows(''), dead])).toMatchObject({ nights: 1 });
  });

  it('neither counts nor clears a night that proves nothing', () => {
    expect(nights([dead, unsure, dead])).toMatchObject({ state: 'dead', nights: 2 });
    expect(nights([shows(''), unsure])).toMatchObject({ state: 'unsure', nights: 0, lastOk: '2026-03-01T02:00:00Z' });
  });

  it('counts a new kind of fault from its own first night', () => {
    expect(nights([dead, dead, shows('', 'https://example.org/')])).toMatchObject({ state: 'home', nights: 1 });
  });

  it('is home only for an address that was not', () => {
    expect(nights([shows('', 'https://example.org/index.html')])?.state).toBe('home');
    expect(nights([shows('', 'https://example.org/clubs/ours')])?.state).toBe('ok');
  });

  it('is none when it shows what its site shows for anything', () => {
    const visit = shows('');
    const probe = visit.kind === 'page' ? (visit.page?.digest ?? null) : null;
    expect(nights([visit], probe)?.state).toBe('soft-404');
    expect(nights([visit], 'something else')?.state).toBe('ok');
  });

  it('tells what the page showed once and shows no more, until it does so again', () => {
    const before = shows('Ring 020 7946 0001.');
    expect(nights([before, shows('')])?.lost).toEqual({ '+442079460001': '2026-03-01T02:00:00Z' });
    expect(nights([before, shows(''), before])?.lost).toEqual({});
  });

  it('knows when the words changed, and that a counter is none of them', () => {
    expect(nights([shows('Visitor 17'), shows('Visitor 18')])?.changedAt).toBeNull();
    expect(nights([shows(''), shows('Bring a towel.')])?.changedAt).toBe('2026-03-02T02:00:00Z');
    expect(nights([shows(''), { kind: 'unchanged' }])).toMatchObject({ state: 'ok', changedAt: null });
  });
});

describe('a page', () => {
  it.each([
    'Page not found',
    '404',
    'Sorry, we can’t find that page',
    'Error 404 | Example',
    'This page does not exist',
  ])('that is headed “%s” is none', (headline) => expect(saysNotFound(headline)).toBe(true));

  it.each(['Lost and found', 'Tuesday Toddlers', 'Room 404', 'Foundlings', 'Pages of our book'])(
    'that is headed “%s” may be one',
    (headline) => expect(saysNotFound(headline)).toBe(false),
  );

  it('has no words where a script would write them', () => {
    expect(
      readPage(
        '<script>const words = "a lot of them, many more than eighty letters of text, all for machines"</script>',
      ),
    ).toMatchObject({ digest: null });
  });
});
