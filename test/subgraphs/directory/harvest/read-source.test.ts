import { expect, it } from 'vitest';
import { readSource } from '../../../../subgraphs/directory/harvest/read-source.ts';
import { LinkError } from '../../../../subgraphs/kit/link-error.ts';
import type { GraphAnswer, GraphLink } from '../../../../subgraphs/kit/subgraph.ts';
import { UpstreamError } from '../../../../subgraphs/kit/upstream/error.ts';
import { createFakeLink, listing, now } from '../support.ts';

const signal = AbortSignal.timeout(60_000);
const read = (link: GraphLink) => readSource('nhs', link, signal);
const many = Array.from({ length: 450 }, (_, index) => listing(`nhs:${index}`, `Site ${index}`));

function page(more: object): GraphAnswer {
  return {
    data: { harvest: { total: 0, endCursor: null, readAt: now, problems: [], rejected: [], listings: [], ...more } },
  };
}

/** Answers one after the other, the last one again and again; also how often it was asked. */
function answering(...answers: (GraphAnswer | Error)[]): { link: GraphLink; asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    async link() {
      const answer = answers[Math.min(asked++, answers.length - 1)];
      if (answer instanceof Error) throw answer;
      return answer ?? {};
    },
  };
}

it('reads all pages of one reading', async () => {
  const { listings, rejected, readAt } = await read(createFakeLink('nhs', { listings: many }));
  expect(listings).toEqual(many);
  expect(rejected).toEqual([]);
  expect(Temporal.Instant.from(readAt).epochMilliseconds).toBeGreaterThan(0);
});

it('names a listing that breaks the contract, without its values, and keeps the others', async () => {
  const [good] = many;
  const bad = [
    { ...good, id: 'nhs:no-name', name: '' },
    { ...good, id: 'nhs:odd-kind', kind: 'CHURCH' },
    { ...good, id: 'nhs:no-date', assertedAt: 'last Tuesday' },
    { ...good, id: 'nhs:too-long', description: 'x'.repeat(100_001) },
    { ...good, id: 'nhs:too-much', raw: { all: 'x'.repeat(500_001) } },
    { ...good, id: 'local-offer:mine', name: 'Of another source' },
    good,
    'no listing at all',
  ];
  const { link } = answering(page({ total: bad.length + 1, listings: [good, ...bad] }));
  const { listings, rejected } = await read(link);
  expect(listings).toEqual([good]);
  expect(rejected.map(({ id }) => id)).toEqual([
    'nhs:no-name',
    'nhs:odd-kind',
    'nhs:no-date',
    'nhs:too-long',
    'nhs:too-much',
    'local-offer:mine',
    'nhs:0',
    null,
  ]);
  expect(JSON.stringify(rejected)).not.toMatch(/CHURCH|last Tuesday|Of another source/);
});

it('begins anew when the cursor has expired, and gives up when it always has', async () => {
  const expired = { errors: [{ message: 'gone', extensions: { code: 'CURSOR_EXPIRED' } }] };
  const first = page({ total: 2, endCursor: 'next', listings: many.slice(0, 1) });
  const once = answering(first, expired, page({ total: 1, listings: many.slice(0, 1) }));
  expect((await read(once.link)).listings).toHaveLength(1);
  const always = answering(expired);
  await expect(read(always.link)).rejects.toMatchObject({ failure: 'unsteady' });
  expect(always.asked()).toBe(3);
});

it('does not take pages of two readings for one, nor fewer listings than were announced', async () => {
  const half = page({ total: 2, listings: many.slice(0, 1) });
  await expect(read(answering(half).link)).rejects.toMatchObject({ failure: 'unsteady' });
});

it('does not follow cursors for ever', async () => {
  const again = page({ total: 1, endCursor: 'again', listings: many.slice(0, 1) });
  const { link, asked } = answering(again);
  await expect(read(link)).rejects.toMatchObject({ failure: 'not-the-contract' });
  expect(asked()).toBeLessThan(5);
  const empty = page({ endCursor: 'next' });
  await expect(read(answering(empty).link)).rejects.toMatchObject({ failure: 'not-the-contract' });
});

it('does not take in more than any directory holds', async () => {
  const raw = 'x'.repeat(20_000_000);
  const pages = [1, 2, 3, 4, 5, 6].map((after) =>
    page({ total: 6, endCursor: `${after}`, listings: [{ ...many[after], raw }] }),
  );
  await expect(read(answering(...pages).link)).rejects.toMatchObject({ failure: 'too-large' });
});

it.each([
  ['an answer without data', { data: null }],
  ['a page that is none', page({ readAt: 'yesterday' })],
  ['a total that no directory has', page({ total: 1e9 })],
])('refuses %s', async (_name, answer) => {
  await expect(read(answering(answer).link)).rejects.toMatchObject({ failure: 'not-the-contract' });
});

it('knows the failure of the directory by its code, and says nothing of what it sent', async () => {
  const failure = new UpstreamError('rate-limited', 'Sir, you ask too often', { source: 'nhs', url: 'https://x/' });
  const reading = read(createFakeLink('nhs', { listings: [], failure }));
  await expect(reading).rejects.toMatchObject({
    failure: 'rate-limited',
    message: 'The directory asks us to come back later.',
  });
});

it.each([
  [new LinkError('SUBGRAPH_UNAVAILABLE', 'nhs'), 'unreachable'],
  [new LinkError('SUBGRAPH_TIMEOUT', 'nhs'), 'slow'],
  [new LinkError('SUBGRAPH_MALFORMED', 'nhs'), 'not-the-contract'],
  [new TypeError('x is not a function'), 'fault'],
])('tells a link that fails from a source with a fault: %s', async (error, failure) => {
  await expect(read(answering(error).link)).rejects.toMatchObject({ failure });
});
