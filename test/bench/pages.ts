import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { pino } from 'pino';
import { loadSettings } from '../../gateway/config.ts';
import { startGateway } from '../../gateway/start.ts';
import { systemClock } from '../../subgraphs/kit/clock.ts';
import { startSampleDirectories } from '../support/sample-directories.ts';

/**
 * How long the pages for families take over the sample borough, from request to last byte on this machine, and how
 * large they are. "From cache" is a page that was asked for a moment ago; "without" is one whose answer is not kept:
 * services each for the first time, and searches with words. Budgets: p99 of 20 ms and 80 ms, 40 kB a page.
 */
const directories = await startSampleDirectories(systemClock);
const variables = { HOST: '127.0.0.1', PORT: '0', DATA_DIR: join(directories.folder, 'data'), SCHEDULE: 'off' };
const settings = loadSettings({ configFile: directories.writeConfig(), variables });
const gateway = await startGateway(settings, pino({ level: 'silent' }));
await gateway.ready;

const paths = [
  '/',
  '/search?free=true',
  '/service/speech-and-language-therapy',
  '/need/struggling-financially',
  '/hub/carshalton',
  '/ur/need/would-like-advice-and-support-about-domestic-abuse',
];
const sitemap = await (await fetch(new URL('/sitemap.xml', gateway.url))).text();
const services = [...sitemap.matchAll(/\/service\/[^<]+/g)].map(([path]) => path);
const words = [
  'baby group',
  'help with rent',
  'speach therapy',
  'someone to talk to',
  'food',
  'my son is out of school',
];

async function take(path: string, form?: Record<string, string>): Promise<{ ms: number; text: string }> {
  const start = performance.now();
  const body = form && new URLSearchParams(form);
  const answer = await fetch(new URL(path, gateway.url), body ? { method: 'POST', body } : {});
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return { ms: performance.now() - start, text };
}

function tell(what: string, times: readonly number[], budget: number): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  console.log(`${what}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms of ${sorted.length} (budget ${budget})`);
}

for (const path of paths) {
  const { text } = await take(path);
  const packed = brotliCompressSync(text).length;
  console.log(`${path}: ${(text.length / 1000).toFixed(1)} kB, ${(packed / 1000).toFixed(1)} kB packed (budget 40)`);
}

const cached: number[] = [];
for (let round = 0; round < 100; round++) for (const path of paths) cached.push((await take(path)).ms);
tell('from cache', cached, 20);

const fresh: number[] = [];
for (const path of services) fresh.push((await take(path)).ms);
tell('a service for the first time', fresh, 80);

const searched: number[] = [];
for (let round = 0; round < 50; round++) {
  for (const q of words) searched.push((await take('/search', { q: `${q} ${round}`, near: 'SM5 4' })).ms);
}
tell('a search with words and a postcode', searched, 80);

await gateway.stop();
await directories.close();
