import { setImmediate as tick } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type CheckLinksOptions, checkLinks } from '../../../../subgraphs/freshness/links/check-links.ts';
import type { LinkStore } from '../../../../subgraphs/freshness/store/links.ts';
import { now } from '../support.ts';

const store: LinkStore = {
  load: async () => new Map(),
  save: async () => undefined,
  keepNight: async () => 0,
  badHosts: async () => [],
};

function check(urls: readonly string[], visit: CheckLinksOptions['visit']): Promise<void> {
  return checkLinks({
    urls,
    visit,
    store,
    betweenOf: () => 0,
    knowsNames: async () => true,
    makeUpPath: () => 'made-up',
    night: '2026-03-30',
    now: () => now,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
}

it('asks nobody any more once it has failed', async () => {
  const urls = Array.from({ length: 50 }, (_, index) => `https://many.example.org/${index}`);
  const asked: string[] = [];
  const checking = check(['https://one.example.org/', ...urls], async (url) => {
    asked.push(url);
    await tick();
    if (url === 'https://one.example.org/') throw new TypeError('a bug');
    return { kind: 'unchanged' };
  });
  await expect(checking).rejects.toThrow('a bug');
  const before = asked.length;
  for (let turn = 0; turn < 20; turn++) await tick();
  expect(asked).toHaveLength(before);
  expect(before).toBeLessThan(urls.length);
});
