import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadSettings } from '../../../gateway/config.ts';
import { type RunningGateway, startGateway } from '../../../gateway/start.ts';
import { systemClock } from '../../../subgraphs/kit/clock.ts';
import { createTestObserver } from '../../support/observer.ts';
import { type SampleDirectories, startSampleDirectories } from '../../support/sample-directories.ts';
import { hostileWorld, secrets } from './hostile-world.ts';

const observer = createTestObserver();
let directories: SampleDirectories;
let gateway: RunningGateway;

beforeAll(async () => {
  directories = await startSampleDirectories(systemClock, hostileWorld);
  const variables = { HOST: '127.0.0.1', PORT: '0', DATA_DIR: `${directories.folder}/data`, SCHEDULE: 'off' };
  gateway = await startGateway(loadSettings({ configFile: directories.writeConfig(), variables }), observer.log);
  await gateway.ready;
  await gateway.checkFreshness();
}, 180_000);
afterAll(async () => {
  await gateway?.stop();
  await directories?.close();
});

const facts = `id slug name summary description url email phones { number label }
  organisation { name description url } areaServed { text } eligibility { text circumstances } cost { text url }
  languages { support } referral { text url } waitTime categories { name }
  locations { distance { miles } location { name confidential latitude longitude ward address { text } accessibilityText hub { id } sessions(first: 3) { title } } }`;
const origins = `id listings { id name url raw } provenance { listing } conflicts { chosen { value } others { value } }
  sessions(first: 3) { title } related { reason } nhs { odsCode name services } localOffer { sendSupport url }
  freshness { reasons findings { text evidence fixUrl } }`;

async function ask(query: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const text = await answer.text();
  expect(text).not.toContain('"errors"');
  return text;
}

async function read(path: string): Promise<string> {
  const answer = await fetch(new URL(path, gateway.url));
  return `${JSON.stringify([...answer.headers])}\n${await answer.text()}`;
}

async function search(words: string): Promise<string> {
  const body = new URLSearchParams({ q: words });
  const answers = ['/search', '/embed/v1/search', '/embed/v1/suggest'].map((path) =>
    fetch(new URL(path, gateway.url), { method: 'POST', body }).then((answer) => answer.text()),
  );
  return (await Promise.all(answers)).join('\n');
}

/** What of a text tells where a refuge is, with a little around it. */
function findSecrets(text: string): string[] {
  return text.match(new RegExp(`.{0,80}(?:${secrets.source}).{0,40}`, 'gi')) ?? [];
}

it('holds refuges, without which the rest of this file would say nothing', async () => {
  const text = await ask('{ services(first: 400) { nodes { name locations { location { confidential } } } } }');
  expect(text.match(/"confidential":true/g)?.length).toBe(7);
  expect(text).toContain('"Craft morning"');
});

it.each([facts, origins])('tells no place in the graph: %#', async (fields) => {
  const near = 'near: { postcode: "SM1 1AA" }';
  let after = '';
  for (;;) {
    const text = await ask(
      `{ services(${near}, filter: { includeWithdrawn: true }, first: 40${after}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
    );
    expect(findSecrets(text)).toEqual([]);
    const next = /"hasNextPage":true,"endCursor":"([^"]+)"/.exec(text)?.[1];
    if (next === undefined) return;
    after = `, after: "${next}"`;
  }
});

it.each([
  '{ sessions(first: 900) { nodes { id title description } } }',
  '{ hubs { phones { number } sessions(first: 500) { id title description } } }',
  '{ findings(first: 200) { nodes { id text evidence fixUrl owner } facets { name values { value } } } }',
  '{ freshnessRuns(first: 2) { report { byWard { ward services } byOrganisation { organisation { name } } } } }',
  '{ changes(first: 400) { nodes { service { name slug summary locations { location { name } } } } } }',
  '{ coverage { named { services { name slug } } } }',
  '{ place(text: "Veiled House") { latitude } }',
])('tells no place in %s', async (query) => expect(findSecrets(await ask(query))).toEqual([]));

it('leads nobody but the data team to the directory that gives a place away', async () => {
  expect(await ask('{ findings(first: 200) { nodes { check { id } } } }')).not.toContain('place-given-away');
  expect(await ask('{ allFindings(first: 200) { nodes { check { id } } } }')).toContain('place-given-away');
});

it('tells no place on any page, in any calendar or export, in metrics or in the log', async () => {
  const pages = [...(await read('/sitemap.xml')).matchAll(/<loc>([^<]+)/g)].map(([, address = '']) => address);
  const ofRefuges = pages.filter((address) =>
    /\/(?:need|hub)\/|confidential|refuge|craft-morning|mothers/.test(address),
  );
  expect(ofRefuges.length).toBeGreaterThan(30);
  const others = ['/sitemap.xml', '/', '/timetable', '/embed', '/calendar/all.ics', '/metrics', '/health/ready'];
  const exports = ['/freshness', '/freshness/findings.csv', '/freshness/findings.json', '/freshness/feed.atom'];
  for (const path of [...ofRefuges, ...others, ...exports])
    expect([path, ...findSecrets(await read(path))]).toEqual([path]);
  expect(findSecrets(JSON.stringify(observer.lines()))).toEqual([]);
}, 120_000);

it('tells no place to whoever searches for it, and finds nothing by it', async () => {
  for (const words of ['refuge for women', 'flee domestic violence', 'mothers and toddlers']) {
    expect(findSecrets(await search(words))).toEqual([]);
  }
  for (const words of ['Veiled', 'Shrouded Court', 'secretpin', 'mystery pin']) {
    expect(await ask(`{ services(filter: { text: "${words}" }) { nodes { slug } } }`)).not.toMatch(
      /confidential|refuge/,
    );
  }
});

const dangers = /<script>alert|<img src=x|(?:href|src|action)="javascript:|<\/script><!--/i;

it('runs nothing of what a hostile directory sends, on no page', async () => {
  const text = await ask('{ services(filter: { text: "HYPERLINK evil" }, first: 5) { nodes { slug } } }');
  const slugs = [...text.matchAll(/"slug":"([^"]+)"/g)].map(([, slug = '']) => slug);
  expect(slugs.length).toBeGreaterThan(0);
  const paths = ['/timetable', '/hub/cheam-south-sutton', '/hub/central-sutton', '/freshness', '/freshness/feed.atom'];
  for (const path of [
    ...paths,
    ...slugs.map((slug) => `/service/${slug}`),
    ...slugs.map((slug) => `/report?service=${slug}`),
  ]) {
    expect([path, ...((await read(path)).match(dangers) ?? [])]).toEqual([path]);
  }
  expect(await read('/freshness/findings.csv')).not.toMatch(/(?:^|,)"?=HYPERLINK/m);
  expect(await read('/calendar/all.ics')).not.toMatch(/^(?:ATTACH|BEGIN:VALARM)/m);
});
