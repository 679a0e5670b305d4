import { loadavg } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { loadSettings } from '../../gateway/config.ts';
import { startGateway } from '../../gateway/start.ts';
import { systemClock } from '../../subgraphs/kit/clock.ts';
import { openBrowser } from '../support/browser.ts';
import { readEmbedCode, serveHostSite, writePartnerPage } from '../support/host-page.ts';
import { startSampleDirectories } from '../support/sample-directories.ts';

/**
 * `node test/bench/embed.ts [runs] [language]`: how long the embed takes from the last byte of an answer to the first results
 * on the screen, in a real browser whose processor is slowed four times (Emulation.setCPUThrottlingRate). Each run is a
 * page loaded anew, on which somebody types, quickly; the next question on the same page is told apart. Budget: 100 ms.
 */
const runs = Number(process.argv[2] ?? 31);
const language = process.argv[3] ?? 'en';
const betweenKeysMs = 60;
const slowedTimes = 4;

const directories = await startSampleDirectories(systemClock);
const variables = { HOST: '127.0.0.1', PORT: '0', DATA_DIR: join(directories.folder, 'data'), SCHEDULE: 'off' };
const settings = loadSettings({ configFile: directories.writeConfig(), variables });
const gateway = await startGateway(settings, pino({ level: 'silent' }));
await gateway.ready;
const site = await serveHostSite();
site.show(writePartnerPage({ code: await readEmbedCode(gateway.url, `lang=${language}`) }));
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
const devTools = await page.context().newCDPSession(page);

/** Waits for a frame that follows the first result in the page; answers how long after the answer's end it was painted. */
const untilPainted = `new Promise((resolve) => {
  const root = document.querySelector('family-hub-search').shadowRoot;
  const before = root.querySelector('[part="result"]');
  performance.clearResourceTimings();
  const watching = new MutationObserver(() => {
    const first = root.querySelector('[part="result"]');
    if (!first || first === before) return;
    watching.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const painted = performance.now();
        const answers = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/search'));
        resolve(painted - answers.at(-1).responseEnd);
      };
      port2.postMessage(null);
    });
  });
  watching.observe(root, { childList: true, subtree: true });
})`;

async function search(words: string): Promise<number> {
  await page.locator('#q').click();
  await page.locator('#q').clear();
  await page.keyboard.type(words, { delay: betweenKeysMs });
  const painted = page.evaluate<number>(untilPainted);
  await page.locator('#q').press('Enter');
  return painted;
}

const first: number[] = [];
const next: number[] = [];
for (let run = 0; run < runs; run++) {
  await page.goto(site.url);
  await page.locator('#q').waitFor();
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowedTimes });
  first.push(await search('baby group'));
  next.push(await search('help with rent'));
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

/** A share of what was measured, in order. */
function at(times: readonly number[], share: number): string {
  const sorted = times.toSorted((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(0);
}

for (const [what, times] of Object.entries({ 'first results of a visit': first, 'the next question': next })) {
  console.log(
    `${what}: median ${at(times, 0.5)} ms, least ${at(times, 0)}, p90 ${at(times, 0.9)} of ${times.length} (budget 100)`,
  );
}
console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
await browser.close();
await site.close();
await gateway.stop();
await directories.close();
