import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { pino } from 'pino';
import { loadSettings } from '../../gateway/config.ts';
import { startGateway } from '../../gateway/start.ts';
import { systemClock } from '../../subgraphs/kit/clock.ts';
import { startSampleDirectories } from '../support/sample-directories.ts';

/**
 * How long the pages for families take over the sample borough, from request to last byte on this machine, and how
 * large they are, the browser's part of it included. "From cache" is a page that was asked for a moment ago; "without" is one whose answer is not kept:
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
  '/timetable',
  '/ta/timetable',
  '/ta/timetable?hub=carshalton',
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

/** Asks for pages one after the other. The processor's time is told too: it stays the same on a busy machine. */
async function measure(what: string, pages: readonly (() => Promise<{ ms: number }>)[], budget: number): Promise<void> {
  const before = process.cpuUsage();
  const times: number[] = [];
  for (const page of pages) times.push((await page()).ms);
  const { user, system } = process.cpuUsage(before);
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  const cpu = ((user + system) / 1000 / times.length).toFixed(1);
  console.log(
    `${what}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms of ${times.length} (budget ${budget}); ${cpu} ms of processor each`,
  );
}

for (const path of paths) {
  const { text } = await take(path);
  const packed = brotliCompressSync(text).length;
  console.log(
    `${path}: ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB, ${(packed / 1000).toFixed(1)} kB packed (budget 40)`,
  );
}

const rounds = (count: number) => Array.from({ length: count }, (_, round) => round);
const again = rounds(100).flatMap(() => paths.map((path) => () => take(path)));
await measure('from cache', again, 20);
const first = services.map((path) => () => take(path));
await measure('a service for the first time', first, 80);
const searches = rounds(50).flatMap((round) =>
  words.map((q) => () => take('/search', { q: `${q} ${round}`, near: 'SM5 4' })),
);
await measure('a search with words and a postcode', searches, 80);

await gateway.stop();
await directories.close();
