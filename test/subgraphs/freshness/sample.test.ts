import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSettings } from '../../../gateway/config.ts';
import { openSubgraphs } from '../../../gateway/graph/subgraphs.ts';
import { openPlaces } from '../../../gateway/sample.ts';
import { createFreshness } from '../../../subgraphs/freshness/index.ts';
import type { FreshnessTables } from '../../../subgraphs/freshness/store/tables.ts';
import { createCacheStore } from '../../../subgraphs/kit/cache.ts';
import { sampleWorld } from '../../../subgraphs/kit/sample/borough/index.ts';
import { truthOf } from '../../../subgraphs/kit/sample/borough/truth.ts';
import { openState } from '../../../subgraphs/kit/state/state.ts';
import { createTestObserver } from '../../support/observer.ts';
import { startSampleDirectories } from '../../support/sample-directories.ts';
import { createTestTimers } from '../../support/timers.ts';

const truth = truthOf(sampleWorld);
const listingsOf = (services: readonly string[]) => services.flatMap((key) => truth.listingsOf.get(key) ?? []);

/** The whole sample with its four directories and their websites, and nights that come when the test says so. */
async function openSample() {
  const directories = await startSampleDirectories();
  const settings = loadSettings({ configFile: directories.writeConfig(), variables: {} });
  const { config } = settings;
  const dataDir = join(directories.folder, 'data');
  const observer = createTestObserver();
  const state = await openState({ dataDir });
  const cache = await createCacheStore(undefined, observer.log);
  let now = Temporal.Now.instant();
  const clock = () => now;
  const subgraphs = await openSubgraphs({ config, clock, observer, cache, state, dataDir });
  await subgraphs.harvest?.();
  const freshness = createFreshness({
    config: { dueAfterDays: 90, staleAfterDays: 180, linkChecks: true, allowPrivateAddresses: false },
    sample: true,
    trustedOrigins: Object.values(config.sources).flatMap((source) =>
      'feeds' in source ? [] : [new URL(source.url).origin],
    ),
    fixSites: {},
    directory: subgraphs.links.directory,
    harvest: null,
    clock,
    observer: createTestObserver(),
    state,
    places: await openPlaces(config, dataDir),
    timers: createTestTimers(),
    // What lies beyond this machine cannot be told.
    resolve: () => Promise.reject(Object.assign(new Error('no network'), { code: 'EAI_AGAIN' })),
  });
  await freshness.start();
  const db = state.db.withTables<FreshnessTables>();
  return {
    run: freshness.run,
    findings: () => db.selectFrom('freshness_finding').selectAll().where('resolved_at', 'is', null).execute(),
    nextNight: () => {
      now = now.add({ hours: 24 });
    },
    async close() {
      await freshness.stop();
      await subgraphs.close();
      await Promise.all([cache.close(), state.close(), directories.close()]);
    },
  };
}

describe('a night over the sample', () => {
  let sample: Awaited<ReturnType<typeof openSample>>;
  let found: Awaited<ReturnType<typeof sample.findings>>;

  beforeAll(async () => {
    sample = await openSample();
    await sample.run();
    found = await sample.findings();
  }, 120_000);
  afterAll(() => sample.close());

  function listingsWith(check: string, severities: readonly string[] = ['WARNING', 'SERIOUS']): string[] {
    const its = found.filter(({ check_id, severity }) => check_id === check && severities.includes(severity));
    return [...new Set(its.map(({ listing }) => listing ?? ''))].toSorted();
  }

  it('finds what has ended, what the register closed, what leads nowhere and what stands twice', () => {
    expect(listingsWith('ended')).toEqual(listingsOf(truth.ended).toSorted());
    expect(listingsWith('nhs-closed')).toEqual(listingsOf(truth.closed).toSorted());
    const broken = [...listingsWith('link-empty'), ...listingsWith('link-dead', ['INFO'])];
    expect(broken.toSorted()).toEqual(listingsOf(truth.deadLinks).toSorted());
    const doubled = sampleWorld.services
      .flatMap(({ listedBy }) => Object.values(listedBy))
      .filter(({ alsoAs }) => alsoAs);
    expect(listingsWith('duplicate')).toHaveLength(doubled.length);
  });

  it('finds what nobody has confirmed', () => {
    const stale = new Set(listingsWith('not-confirmed'));
    expect(listingsOf(truth.stale).filter((id) => !stale.has(id))).toEqual([]);
  });

  it('finds where directories disagree', () => {
    const conflicts = found.filter(({ check_id }) => check_id === 'conflict');
    const missed = truth.conflicts.filter(({ service, field }) => {
      const listings = truth.listingsOf.get(service) ?? [];
      return !conflicts.some((one) => one.field === field && listings.includes(one.listing ?? ''));
    });
    // Two directories disagree of it so much that a person has to say whether they mean the same pharmacy.
    expect(missed.filter(({ service }) => service !== 'pha-13')).toEqual([]);
  });

  it('raises no other alarm', () => {
    const expected = ['conflict', 'duplicate', 'ended', 'link-empty', 'nhs-closed', 'not-confirmed'];
    const alarms = found.filter(({ severity }) => severity !== 'INFO').map(({ check_id }) => check_id);
    expect([...new Set(alarms)].toSorted()).toEqual(expected);
  });

  it('leads the keepers of the Information Hub to the page on which each record is mended', () => {
    const its = found.filter(({ source, listing }) => source === 'information-hub' && listing !== null);
    const pages = its.map(({ fix_url }) => new URL(fix_url ?? '').pathname);
    const ids = its.map(({ listing }) => listing?.slice('information-hub:'.length));
    expect(pages).toEqual(ids.map((id) => `/admin/services/${id}/edit`));
    expect(pages.length).toBeGreaterThan(10);
  });

  it('tells of no confidential place where it is', () => {
    const told = JSON.stringify(found);
    for (const { postcode, lines } of sampleWorld.venues.filter(({ confidential }) => confidential)) {
      for (const words of [postcode, postcode.replace(' ', ''), ...lines]) expect(told).not.toContain(words);
    }
  });

  it('says that nothing has changed when it is run again', async () => {
    expect(await sample.run()).toMatchObject({ opened: 0, resolved: 0 });
  }, 60_000);

  it('is sure of a dead address after three nights', async () => {
    for (const _night of [2, 3]) {
      sample.nextNight();
      await sample.run();
    }
    found = await sample.findings();
    expect(listingsWith('link-dead')).toEqual((truth.listingsOf.get('switch') ?? []).toSorted());
  }, 120_000);
});
