import { join } from 'node:path';
import { describe, expect, it, beforeAll, afterAll } from 'vitest';
import { loadSettings } from '../../../../gateway/config.ts';
import { html, scriptData, toText } from '../../../../gateway/pages/html.ts';
import { renderMarkdown } from '../../../../gateway/pages/markdown.ts';
import { type RunningGateway, startGateway } from '../../../../gateway/start.ts';
import { systemClock } from '../../../../subgraphs/kit/clock.ts';
import { venues } from '../../../../subgraphs/kit/sample/borough/venues.ts';
import { createTestObserver, type TestObserver } from '../../../support/observer.ts';
import { type SampleDirectories, startSampleDirectories } from '../../../support/sample-directories.ts';
import { untilItSearches } from '../../../support/sample-gateway.ts';

let directories: SampleDirectories;
let observer: TestObserver;
let gateway: RunningGateway;
beforeAll(async () => {
  directories = await startSampleDirectories(systemClock);
  observer = createTestObserver();
  const variables = { HOST: '127.0.0.1', PORT: '0', DATA_DIR: join(directories.folder, 'data'), SCHEDULE: 'off' };
  gateway = await startGateway(loadSettings({ configFile: directories.writeConfig(), variables }), observer.log);
  await gateway.ready;
  await untilItSearches(gateway);
}, 60_000);
afterAll(async () => {
  await gateway?.stop();
  await directories?.close();
});

async function read(path: string, form?: Record<string, string>): Promise<string> {
  const body = form && new URLSearchParams(form);
  const answer = await fetch(new URL(path, gateway.url), body ? { method: 'POST', body } : {});
  expect(answer.status).toBe(200);
  return answer.text();
}

describe('a place that is kept private', () => {
  const secret = venues.filter(({ key }) => key === 'refuge' || key === 'safe-house');
  const telling = secret.flatMap(({ lines, postcode, latitude }) => [...lines, postcode, String(latitude)]);

  it('is on no page, in no language, and in nothing that machines read', async () => {
    expect(secret).toHaveLength(2);
    const home = await read('/sitemap.xml');
    const slugs = [...home.matchAll(/\/service\/([^<]+)/g)].map(([, slug]) => slug ?? '');
    const confidential = slugs.filter((slug) => /refuge|lodge|confidential/.test(slug));
    expect(confidential.length).toBeGreaterThan(1);
    const pages = [
      ...confidential.flatMap((slug) => [`/service/${slug}`, `/ur/service/${slug}`]),
      '/need/would-like-advice-and-support-about-domestic-abuse',
      '/search?need=would-like-advice-and-support-about-domestic-abuse',
    ];
    const texts = await Promise.all(pages.map((path) => read(path)));
    texts.push(await read('/search', { q: 'refuge', near: secret[0]?.postcode.slice(0, -2) ?? '' }));
    for (const text of texts) for (const one of telling) expect(text).not.toContain(one);
    expect(texts[0]).toContain('Where it is stays private.');
  });
});

describe('what somebody types', () => {
  it('is in no line of the log and in no metric', async () => {
    await read('/search', { q: 'my landlord shouts', near: 'SM1 1AA' });
    await fetch(new URL('/search?q=my+landlord+shouts', gateway.url));
    await fetch(new URL('/search?near=SM1+1AA', gateway.url));
    const metrics = await (await fetch(new URL('/metrics', gateway.url))).text();
    for (const told of [JSON.stringify(observer.lines()), metrics]) expect(told).not.toMatch(/SM1|landlord|shouts/i);
  });

  it('stays text', async () => {
    const answer = await read('/search', { q: '"><script>alert(1)</script>' });
    expect(answer).not.toContain('<script>alert');
    expect(answer).toContain('&#60;script&#62;');
  });
});

describe('what directories write', () => {
  it('cannot end the data inside a page', () => {
    const text = toText(scriptData('application/ld+json', { name: '</script><script>alert(1)</script>\u2028&' }));
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(text.replaceAll(/<[^>]*>/g, ''))).toEqual({ name: '</script><script>alert(1)</script>\u2028&' });
  });

  it('is rendered without its HTML, its pictures and addresses that run something', () => {
    const text = toText(
      html`${renderMarkdown('# Hi\n\n<b onclick="x">no</b> ![p](https://e.org/p.png) [run](javascript:alert(1)) [go](https://e.org)')}`,
    );
    expect(text).toContain('<h3>Hi</h3>');
    expect(text).toContain('<a href="https://e.org">go</a>');
    expect(text).not.toMatch(/<b|<img|href="javascript/);
  });
});
