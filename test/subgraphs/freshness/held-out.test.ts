import { describe, expect, it } from 'vitest';
import { createHostLines } from '../../../subgraphs/freshness/links/host-lines.ts';
import { createIsPublicAddress } from '../../../subgraphs/freshness/links/public-address.ts';
import { assessUrl } from '../../../subgraphs/freshness/links/policy.ts';
import { RefusedUrlError, type Send } from '../../../subgraphs/freshness/links/send.ts';
import { createVisitor } from '../../../subgraphs/freshness/links/visitor.ts';
import { createRun } from '../../../subgraphs/freshness/run/run.ts';
import { createLinkStore } from '../../../subgraphs/freshness/store/links.ts';
import { type FreshnessTables, migrations } from '../../../subgraphs/freshness/store/tables.ts';
import { migrate } from '../../../subgraphs/kit/state/migrate.ts';
import { openState } from '../../../subgraphs/kit/state/state.ts';
import { createTestTimers } from '../../support/timers.ts';
import { createSqlitePlace } from '../kit/state/databases.ts';
import { type Planted, createHeldOutWorld, nightOf, serveWorld } from './held-out.ts';
import { createSource } from './night.ts';
import { daysAgo, postcodes } from './support.ts';

const nights = 4;
const policy = {
  isPublicAddress: createIsPublicAddress(),
  allowPrivateAddresses: false,
  trustedOrigins: new Set<string>(),
};

/** Runs four nights over a world, and answers the alarms that stand at the end, as `listing check`. */
async function watch(planted: readonly Planted[]) {
  const place = await createSqlitePlace();
  const state = await openState(place);
  await migrate(state.db, 'freshness', migrations);
  const db = state.db.withTables<FreshnessTables>();
  const timers = createTestTimers();
  let night = 0;
  const world = serveWorld(
    planted,
    () => night,
    () => timers.now(),
  );
  const send: Send = async (url, headers) => {
    const refusal = assessUrl(url, policy);
    if (refusal !== null) throw new RefusedUrlError(refusal);
    return world.send(url, headers);
  };
  const listings = planted.map(({ listing }) => listing);
  for (; night < nights; night++) {
    // A new process every night, as far as pauses are remembered.
    const lines = createHostLines(timers);
    const run = createRun({
      db,
      directory: async ({ query }) => ({
        data: query.includes('coverage')
          ? { coverage: [] }
          : query.includes('sources')
            ? { sources: ['information-hub', 'nhs'].map((id) => createSource({ id })) }
            : { checkableListings: { listings, endCursor: null } },
      }),
      harvest: null,
      links: createLinkStore(db),
      checking: {
        createVisit: () => createVisitor({ send, lines, robot: 'TestBot' }),
        betweenOf: lines.betweenOf,
        knowsNames: async () => true,
        makeUpPath: () => 'made-up',
      },
      readTakesMail: async (domain) => domain !== 'nomail.example',
      postcodes,
      dueAfterDays: 90,
      staleAfterDays: 180,
      fixSites: {},
      // What is true of a listing is told as of the first night.
      clock: () => nightOf(0).add({ hours: 24 * night }),
      nowMs: () => timers.now(),
      signal: new AbortController().signal,
    });
    await run();
  }
  const rows = await db.selectFrom('freshness_finding').selectAll().where('resolved_at', 'is', null).execute();
  await state.close();
  await place.remove();
  const alarms = rows.filter(({ severity }) => severity !== 'INFO');
  return { alarms: new Set(alarms.map(({ listing, check_id }) => `${listing} ${check_id}`)), requests: world.requests };
}

/** What two simple checkers of today say of the same world: the share of defects found, and of the others alarmed. */
function baselines(planted: readonly Planted[]) {
  const faulty = planted.filter(({ check }) => check !== null);
  const well = planted.filter(({ check }) => check === null);
  return {
    'age only': { found: shareOf(faulty, isOld), false: shareOf(well, isOld) },
    'status only': { found: shareOf(faulty, isMissing), false: shareOf(well, isMissing) },
  };
}

function isOld({ listing }: Planted): boolean {
  return listing.assertedAt !== null && listing.assertedAt < daysAgo(180);
}

/** In any of the nights: a checker that believes what it sees has raised its alarm by then. */
function isMissing({ site }: Planted): boolean {
  return [0, 1, 2, 3].some((night) => {
    const seen = site('/club', night);
    return !(seen instanceof Error) && seen.status >= 400;
  });
}

function shareOf(some: readonly Planted[], holds: (one: Planted) => boolean): number {
  return Math.round((some.filter(holds).length / some.length) * 1_000) / 1_000;
}

describe('a world that no check was made for', () => {
  it('has its defects found, by kind, and hardly a false alarm', async () => {
    const planted = [11, 12, 13].flatMap((seed) => createHeldOutWorld(seed, 3));
    const { alarms, requests } = await watch(planted);
    const kinds = Map.groupBy(
      planted.filter(({ check }) => check !== null),
      ({ kind, check }) => `${check}: ${kind}`,
    );
    const found = [...kinds].map(([kind, some]) => {
      const seen = some.filter(({ listing, check }) => alarms.has(`${listing.id} ${check}`));
      return { kind, of: some.length, found: seen.length / some.length };
    });
    const isFalse = ({ listing, check }: Planted) =>
      [...alarms].some((alarm) => alarm.startsWith(`${listing.id} `) && alarm !== `${listing.id} ${check}`);
    const falseAlarms = planted.filter(isFalse);
    const figures = {
      listings: planted.length,
      worstKind: found.toSorted((a, b) => a.found - b.found)[0],
      falseAlarms: falseAlarms.length / planted.length,
      ...baselines(planted),
    };
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    expect(found.filter((kind) => kind.found < 0.97)).toEqual([]);
    expect(falseAlarms.map(({ kind }) => kind)).toEqual([]);
    for (const times of requests.values()) {
      const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
      expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(1_000);
    }
  }, 120_000);
});
