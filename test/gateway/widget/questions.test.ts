import { describe, expect, it } from 'vitest';
import type {
  Refusal,
  SearchAnswer,
  StartAnswer,
  SuggestAnswer,
  WeekAnswer,
} from '../../../gateway/widget/contract.ts';
import { serveSample } from '../../support/sample-gateway.ts';

const served = serveSample({ now: '2026-11-23T08:00:00+00:00' });

/** Asks as the embed does, from a page of another origin. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- each test says by it which answer it asks about
async function ask<Answer>(name: string, form: Record<string, string>): Promise<{ status: number; answer: Answer }> {
  const answer = await fetch(`${served.gateway.url}/embed/v1/${name}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { origin: 'https://school.example.org' },
  });
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract, which the tests go on to ask about
  return { status: answer.status, answer: (await answer.json()) as Answer };
}

describe('a search of the embed', () => {
  it('tells of each service what a family needs to decide, nearest place first', async () => {
    const { answer } = await ask<SearchAnswer>('search', { q: 'slow to talk', near: 'SM5 4' });
    expect(answer.place).toBe('SM5 4');
    const [first] = answer.results;
    expect(first).toMatchObject({
      name: 'Speech and Language Therapy',
      by: 'Sutton Health & Care',
      free: 'YES',
      reach: expect.arrayContaining([{ way: 'ring', to: 'tel:02079460110', text: '020 7946 0110' }]),
      hidden: false,
    });
    expect(first?.miles).toBeLessThan(1);
    expect(first?.why.join(' ')).toContain('talk');
    expect(first?.next?.start).toMatch(/^2026-11-\d\dT/);
    expect(first?.source).not.toBe('');
    expect(first?.where).toMatch(/ SM\d\u00a0\d[A-Z]{2}$/);
  });

  it('gives no reason that stands beside it already', async () => {
    const { answer } = await ask<SearchAnswer>('search', { free: 'true' });
    expect(answer.results.every(({ free }) => free === 'YES')).toBe(true);
    expect(answer.results.flatMap(({ why }) => why)).not.toContain('It is free.');
  });

  it('puts urgent help first for what is sensitive, asked in words or chosen', async () => {
    for (const form of [{ q: 'my husband hits me' }, { need: 'would-like-advice-and-support-about-domestic-abuse' }]) {
      const { answer } = await ask<SearchAnswer>('search', form);
      expect(answer.sensitive).toBe(true);
      expect(answer.urgent[0]?.text).toContain('danger');
      expect(answer.waysIn.map(({ text }) => text).join(' ')).not.toContain(answer.urgent[0]?.text);
    }
  });

  it('shows nothing of where a confidential place is', async () => {
    const pages: SearchAnswer[] = [];
    for (let after: string | null = ''; after !== null; after = pages.at(-1)?.next ?? null) {
      pages.push((await ask<SearchAnswer>('search', { q: 'refuge safe house', near: 'SM1', after })).answer);
    }
    const hidden = pages.flatMap(({ results }) => results).filter((result) => result.hidden);
    expect(hidden.length).toBeGreaterThan(0);
    for (const result of hidden) expect(result).toMatchObject({ where: null, point: null, miles: null });
  });

  it('narrows down, says how many each filter left out, and goes on where a page ended', async () => {
    const { answer } = await ask<SearchAnswer>('search', {
      need: 'new-baby',
      free: 'true',
      wheelchair: 'true',
      reach: 'turn-up',
    });
    expect(answer.results.every(({ free }) => free === 'YES')).toBe(true);
    expect(answer.without.map(({ filter }) => filter)).toContain('reach');
    const all = (await ask<SearchAnswer>('search', { need: 'new-baby' })).answer;
    expect(all.count).toBeGreaterThan(answer.count);
    const next = (await ask<SearchAnswer>('search', { need: 'new-baby', after: all.next ?? '' })).answer;
    const slugs = [...all.results, ...next.results].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('keeps what is on in the coming week', async () => {
    const { answer } = await ask<SearchAnswer>('search', { q: 'baby', week: 'true' });
    expect(answer.results.length).toBeGreaterThan(0);
    for (const { next } of answer.results) expect(next?.start.slice(0, 10)).toMatch(/^2026-11-(?:2[3-9]|30)$/);
    expect(answer.without.map(({ filter }) => filter)).toContain('week');
  });

  it('takes the name of a place as well as a postcode, and says when it knows neither', async () => {
    expect((await ask<SearchAnswer>('search', { q: 'baby', near: 'Cheam' })).answer.place).toBe('Cheam');
    const { status, answer } = await ask<Refusal>('search', { q: 'baby', near: 'Atlantis' });
    expect(status).toBe(404);
    expect(answer).toMatchObject({ error: 'place-unknown', message: expect.stringContaining('SM1 1EA') });
  });

  it('refuses what nobody types', async () => {
    const { status, answer } = await ask<Refusal>('search', { q: 'x'.repeat(501) });
    expect(status).toBe(400);
    expect(answer.error).toBe('not-understood');
  });
});

describe('what the embed asks besides', () => {
  it('suggests situations, services by name once each, and a place', async () => {
    const { answer } = await ask<SuggestAnswer>('suggest', { q: 'new baby' });
    expect(answer.needs[0]).toBe('new-baby');
    expect(answer.services.length).toBeGreaterThan(0);
    expect(new Set(answer.services.map(({ name }) => name)).size).toBe(answer.services.length);
    expect((await ask<SuggestAnswer>('suggest', { q: 'Cheam' })).answer.place).toBe('Cheam');
  });

  it('tells what there is to choose from, and the hubs that are open', async () => {
    const answer = await fetch(`${served.gateway.url}/embed/v1/start`);
    expect(answer.headers.get('cache-control')).toContain('public');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    const start = (await answer.json()) as StartAnswer;
    expect(start.needs).toHaveLength(28);
    expect(start.hubs.map(({ id }) => id)).toContain('carshalton');
    expect(start).toMatchObject({ sample: true, defaults: null, map: null });
  });

  it('tells what is on at the hubs for a week', async () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    const { hubs } = (await (await fetch(`${served.gateway.url}/embed/v1/week`)).json()) as WeekAnswer;
    const starts = hubs.flatMap(({ sessions }) => sessions.map(({ start }) => start));
    expect(starts.length).toBeGreaterThan(5);
    expect(starts.every((start) => start >= '2026-11-23' && start < '2026-11-30T08')).toBe(true);
  });
});
