import { describe, expect, it } from 'vitest';
import { toPublicUrl, toQuestion } from '../../../../subgraphs/kit/upstream/question.ts';
import type { UpstreamRequest } from '../../../../subgraphs/kit/upstream/upstream.ts';

const base = new URL('https://directory.example.org/core/v1/');
const defaults = { accept: 'application/json', maxBytes: 10 };

function keyOf(request: UpstreamRequest): string {
  return toQuestion(base, request, defaults).key;
}

describe('a question', () => {
  it('is a path below the base, with the query that has values', () => {
    const { method, url } = toQuestion(
      base,
      { path: 'services', query: { page: 2, 'filter[id]': 'a,b', q: undefined } },
      defaults,
    );
    expect([method, url.href]).toEqual([
      'GET',
      'https://directory.example.org/core/v1/services?page=2&filter%5Bid%5D=a%2Cb',
    ]);
  });

  it('may be the base itself, or an address of its own', () => {
    expect(toQuestion(base, { path: '' }, defaults).url.href).toBe(base.href);
    expect(toQuestion(base, { path: 'https://feeds.example.org/a.ics?key=1' }, defaults).url.href).toBe(
      'https://feeds.example.org/a.ics?key=1',
    );
  });

  it('is a POST when it has a body', () => {
    expect(toQuestion(base, { path: 'search', json: { top: 5 } }, defaults)).toMatchObject({
      method: 'POST',
      body: '{"top":5}',
    });
  });

  it.each(['../v2/services', '/services', '..', 'services/../../..', '//elsewhere.example.org/', 'file:///etc/hosts'])(
    'never leads out of the directory by a path: %s',
    (path) => {
      expect(() => toQuestion(base, { path }, defaults)).toThrow(TypeError);
    },
  );

  it('equals another when all that is sent is equal', () => {
    expect(keyOf({ path: 'a', query: { b: 1 } })).toBe(keyOf({ path: 'a?b=1' }));
    const others = [
      { path: 'a' },
      { path: 'b' },
      { path: 'a', json: {} },
      { path: 'a', json: { b: 1 } },
      { path: 'a', accept: 'text/csv' },
    ];
    expect(new Set(others.map(keyOf)).size).toBe(others.length);
  });
});

it('shows an address without credentials, query and fragment', () => {
  expect(toPublicUrl(new URL('https://user:secret@directory.example.org:8443/a/b?apikey=secret#c'))).toBe(
    'https://directory.example.org:8443/a/b',
  );
});
