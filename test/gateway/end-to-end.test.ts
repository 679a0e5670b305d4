import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { askAt } from '../support/ask.ts';
import { startSampleGateway, serveSample } from '../support/sample-gateway.ts';

const readmeQuery = readFileSync('schema/operations/services.graphql', 'utf8');

const everySource = `{
  sources { id health message lastHarvest listingCount }
  hubs { id }
  informationHub: services(filter: { sources: ["information-hub"] }) { totalCount }
  localOffer: services(filter: { sources: ["local-offer"] }, first: 5) { totalCount nodes { localOffer { id } } }
  nhs: services(filter: { sources: ["nhs"] }, first: 5) { totalCount nodes { nhs { odsCode } } }
  timetable: services(filter: { sources: ["timetable"] }, first: 5) { totalCount nodes { sessions { id } } }
}`;

const Source = z.object({
  id: z.string(),
  health: z.string(),
  message: z.string().nullable(),
  lastHarvest: z.string().nullable(),
});

const Coverage = z.object({
  coverage: z.array(
    z.object({ named: z.array(z.object({ name: z.string(), services: z.array(z.object({ id: z.string() })) })) }),
  ),
});

const sample = serveSample();

async function readSources(): Promise<Map<string, z.infer<typeof Source>>> {
  const { data } = await askAt(sample.gateway.url, '{ sources { id health message lastHarvest } }');
  return new Map(
    z
      .array(Source)
      .parse(data?.['sources'])
      .map((source) => [source.id, source]),
  );
}

describe('the gateway over the four sample directories', () => {
  it('answers the query of the README from all of them, in time', async () => {
    // The first answers of a process may take longer (edge/patience-plugin.ts).
    await sample.gateway.warm;
    await askAt(sample.gateway.url, readmeQuery, { filter: {}, first: 1 });
    const started = performance.now();
    const variables = { filter: { text: 'family' }, near: { postcode: 'SM5 1AA' }, first: 20 };
    const { status, codes, data } = await askAt(sample.gateway.url, readmeQuery, variables);
    expect(performance.now() - started).toBeLessThan(1_500);
    expect({ status, codes }).toEqual({ status: 200, codes: [] });
    expect(data).toMatchObject({ services: { totalCount: expect.any(Number) } });
    const sources = new Set([...JSON.stringify(data).matchAll(/"source":\{"id":"([a-z-]+)"/g)].map(([, id]) => id));
    expect(sources.size).toBeGreaterThanOrEqual(2);
  });

  it('calls none of what the strategy names not listed that is listed under another name', async () => {
    const { data } = await askAt(sample.gateway.url, '{ coverage { named { name services { id } } } }');
    const named = Coverage.parse(data).coverage.flatMap((need) => need.named);
    const missing = named.filter(({ services }) => services.length === 0).map(({ name }) => name);
    // Their last day has passed.
    expect(missing).toEqual(['Police cadets']);
  });

  it('asks each subgraph at most once a level, however many services there are', async () => {
    const before = await countQuestions();
    expect((await askAt(sample.gateway.url, query(20))).codes).toEqual([]);
    const twenty = subtract(await countQuestions(), before);
    expect(twenty).toEqual({ directory: 1, 'local-offer': 1, nhs: 1, timetable: 1 });
    const between = await countQuestions();
    expect((await askAt(sample.gateway.url, query(100))).codes).toEqual([]);
    expect(subtract(await countQuestions(), between)).toEqual(twenty);
  });

  it('answers in time while a directory hangs', async () => {
    await sample.directories.hang('nhs');
    const refreshing = sample.gateway.refresh('nhs');
    const started = performance.now();
    const { data } = await askAt(sample.gateway.url, everySource);
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(data).toMatchObject({ nhs: { nodes: [{ nhs: { odsCode: expect.any(String) } }, {}, {}, {}, {}] } });
    await sample.directories.kill('nhs');
    await refreshing;
  }, 60_000);

  // One after the other, and none comes back: a directory that failed is left alone for half a minute.
  it.each([
    ['nhs', ['information-hub', 'local-offer', 'timetable']],
    ['timetable', ['information-hub', 'local-offer']],
    ['local-offer', ['information-hub']],
    ['information-hub', []],
  ] as const)(
    'goes on without %s: nothing is lost, and sources says so',
    async (name, living) => {
      const whole = (await askAt(sample.gateway.url, everySource)).data;
      await sample.directories.kill(name);
      await sample.gateway.refresh(name);
      const { data, codes } = await askAt(sample.gateway.url, everySource);
      expect(codes).toEqual([]);
      expect({ ...data, sources: null }).toEqual({ ...whole, sources: null });
      const sources = await readSources();
      expect(sources.get(name)).toMatchObject({ health: 'STALE', lastHarvest: expect.any(String) });
      expect(sources.get(name)?.message).toMatch(/The last good copy is in use/);
      expect([...sources.values()].filter(({ health }) => health === 'LIVE').map(({ id }) => id)).toEqual(living);
    },
    60_000,
  );

  it('serves its last good copy after a restart with all four down, and says how old it is', async () => {
    const whole = (await askAt(sample.gateway.url, everySource)).data;
    const harvested = await readSources();
    await sample.gateway.stop();
    sample.gateway = await startSampleGateway({
      configFile: sample.directories.writeConfig(),
      folder: sample.directories.folder,
    });
    expect(await sample.gateway.ready).toBe(true);
    const health = await fetch(new URL('/health/ready', sample.gateway.url));
    expect(health.status).toBe(200);
    await sample.gateway.refresh();
    const { data, codes } = await askAt(sample.gateway.url, everySource);
    expect(codes).toEqual([]);
    expect({ ...data, sources: null }).toEqual({ ...whole, sources: null });
    for (const [id, source] of await readSources()) {
      expect(source).toMatchObject({ health: 'STALE', lastHarvest: harvested.get(id)?.lastHarvest });
      expect(source.message).toContain('less than an hour old');
    }
  }, 60_000);
});

describe('the gateway with nothing to answer from', () => {
  it('lives, is not ready, and says what is wrong', async () => {
    const folder = join(sample.directories.folder, 'nothing');
    const nothing = await startSampleGateway({ configFile: sample.directories.writeConfig(), folder });
    const get = (path: string) => fetch(new URL(path, nothing.url));
    await nothing.refresh();
    expect((await get('/health/live')).status).toBe(200);
    const ready = await get('/health/ready');
    expect(ready.status).toBe(503);
    const { sources } = z.object({ sources: z.array(Source) }).parse(await ready.json());
    expect(sources.map(({ health }) => health)).toEqual(['DOWN', 'DOWN', 'DOWN', 'DOWN']);
    await nothing.stop();
    expect(await nothing.ready).toBe(false);
  }, 60_000);
});

/** So many services, with what every subgraph knows of them. */
function query(first: number): string {
  return `{ services(first: ${first}, filter: { includeUnknown: true }) {
      nodes { id nhs { odsCode } localOffer { id } sessions { id } listings { id source { id } } } } }`;
}

/** How often the gateway has asked each subgraph so far. */
async function countQuestions(): Promise<Record<string, number>> {
  const metrics = await (await fetch(new URL('/metrics', sample.gateway.url))).text();
  const counted = metrics.matchAll(
    /^gateway_subgraph_requests_total\{subgraph="([a-z-]+)",outcome="answered"\} (\d+)$/gm,
  );
  return Object.fromEntries([...counted].map(([, subgraph = '', count]) => [subgraph, Number(count)]));
}

function subtract(after: Record<string, number>, before: Record<string, number>): Record<string, number> {
  const changed = Object.entries(after).map(([key, count]) => [key, count - (before[key] ?? 0)] as const);
  return Object.fromEntries(changed.filter(([, count]) => count > 0));
}
