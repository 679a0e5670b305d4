import { beforeAll, describe, expect, it } from 'vitest';
import { listLanguages } from '../../../gateway/languages/languages.ts';
import { toPrefix } from '../../../gateway/pages/family/speaker.ts';
import { serveSample, startTimeoutMs, untilItSearches } from '../../support/sample-gateway.ts';

const served = serveSample();
let known: string[] = [];
beforeAll(async () => {
  await untilItSearches(served.gateway);
  const sitemap = await (await fetch(new URL('/sitemap.xml', served.gateway.url))).text();
  known = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path = '']) => path);
}, startTimeoutMs);

/** Without pictures, and before anything is packed: what a telephone has to read before it can show a page. */
const mostBytes = 40_000;

async function sizeOf(path: string, init?: RequestInit): Promise<{ path: string; status: number; bytes: number }> {
  const answer = await fetch(new URL(path, served.gateway.url), init);
  return { path, status: answer.status, bytes: (await answer.arrayBuffer()).byteLength };
}

describe.each(listLanguages())('in the language %s', (code) => {
  const prefix = toPrefix(code);
  const ask = (paths: readonly string[]) => Promise.all(paths.map((path) => sizeOf(`${prefix}${path}` || '/')));

  it('no page that can be found is larger than 40 kB', async () => {
    expect(known.length).toBeGreaterThan(300);
    const sizes = await ask(known.map((path) => (path === '/' ? '' : path)));
    expect(sizes.filter(({ status, bytes }) => status !== 200 || bytes > mostBytes)).toEqual([]);
  }, 60_000);

  it('no week of all hubs, of one of them, or narrowed down is', async () => {
    const hubs = known.filter((path) => path.startsWith('/hub/')).map((path) => path.slice('/hub/'.length));
    const monday = Temporal.Now.plainDateISO('Europe/London');
    const weeks = [0, 1, 2, 3].map((weeks) => `week=${monday.add({ weeks }).toString()}`);
    const asked = ['includeUnknown=true&free=true', ...weeks, ...hubs.map((hub) => `hub=${hub}`)];
    const sizes = await ask(asked.map((query) => `/timetable?${query}`));
    expect(sizes.length).toBeGreaterThan(8);
    expect(sizes.filter(({ status, bytes }) => status !== 200 || bytes > mostBytes)).toEqual([]);
  }, 60_000);

  it('no search is, with words or with choices', async () => {
    const chosen = await ask(['/search', '/search?free=true', '/search?age=0', '/search?unknown=true&wheelchair=true']);
    const typed = await Promise.all(
      ['baby group', 'my son cannot talk yet', 'money'].map((q) =>
        sizeOf(`${prefix}/search`, { method: 'POST', body: new URLSearchParams({ q, near: 'SM5 4' }) }),
      ),
    );
    const sizes = [...chosen, ...typed];
    expect(sizes.filter(({ status, bytes }) => status !== 200 || bytes > mostBytes)).toEqual([]);
  }, 60_000);
});
