import { z } from 'zod';
import { openState } from '../../../subgraphs/kit/state/state.ts';
import { createFreshness } from '../../../subgraphs/freshness/index.ts';
import type { CheckedListing, CheckedSource } from '../../../subgraphs/freshness/listing.ts';
import type { GraphAnswer, GraphLink } from '../../../subgraphs/kit/subgraph.ts';
import { linkInProcess } from '../../../gateway/graph/links.ts';
import { createTestObserver } from '../../support/observer.ts';
import { createTestTimers } from '../../support/timers.ts';
import type { Place } from '../kit/state/databases.ts';
import { daysAgo, postcodes } from './support.ts';

/** What the directories hold, for a test to change, and when it is. */
export interface TestWorld {
  now: Temporal.Instant;
  listings: CheckedListing[];
  sources: CheckedSource[];
  linkChecks?: boolean;
  /** True while the directory gives no answer about single services. */
  isDirectoryDown?: boolean;
  coverage?: { need: { label: string }; named: { name: string; services: { id: string }[] }[] }[];
}

export function createSource(known: Partial<CheckedSource> = {}): CheckedSource {
  return {
    id: 'information-hub',
    name: 'Information Hub',
    url: 'https://hub.example.org/',
    health: 'LIVE',
    listingCount: 1,
    lastHarvest: daysAgo(0),
    lastChange: daysAgo(1),
    message: null,
    heldBack: null,
    editPage: null,
    ...known,
  };
}

/** The directory subgraph as far as the checks ask it, one listing a page. */
function createDirectoryLink(world: TestWorld): GraphLink {
  return async function ask({ query, variables = {} }): Promise<GraphAnswer> {
    if (query.includes('coverage')) return { data: { coverage: world.coverage ?? [] } };
    if (query.includes('ReportedService')) return { data: { service: findService(world, variables['id']) } };
    if (query.includes('sources')) return { data: { sources: world.sources } };
    const { after } = z.object({ after: z.string().nullable() }).parse(variables);
    const rest = world.listings.filter(({ id }) => id > (after ?? '')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const [listing] = rest;
    const endCursor = rest.length > 1 && listing ? listing.id : null;
    return { data: { checkableListings: { listings: listing ? [listing] : [], endCursor } } };
  };
}

function findService({ sources, listings, isDirectoryDown }: TestWorld, id: unknown) {
  if (isDirectoryDown) throw new Error('The directory gives no answer.');
  const its = listings.filter(({ serviceId }) => serviceId === id);
  const [first] = its;
  return first
    ? {
        id: first.serviceId,
        name: first.serviceName,
        organisation: { name: first.organisationName },
        listings: its.map(({ id, webPage, source }) => ({
          id,
          url: webPage,
          source: sources.find((one) => one.id === source),
        })),
      }
    : null;
}

/** A freshness subgraph over a world, with state of its own or shared with another at the same place. */
export async function openNight(world: TestWorld, place: Place) {
  const state = await openState(place);
  const observer = createTestObserver();
  const freshness = createFreshness({
    config: {
      dueAfterDays: 90,
      staleAfterDays: 180,
      linkChecks: world.linkChecks ?? false,
      allowPrivateAddresses: true,
    },
    sample: true,
    trustedOrigins: [],
    fixSites: { nhs: 'https://editor.example.org/' },
    directory: createDirectoryLink(world),
    harvest: null,
    clock: () => world.now,
    observer,
    state,
    places: postcodes,
    timers: createTestTimers(),
  });
  const links = await linkInProcess(freshness, createTestObserver());
  return {
    run: freshness.run,
    link: links.ask,
    /** As Prometheus reads them. */
    metrics: () => observer.metrics.metrics(),
    ask: (query: string, variables?: Record<string, unknown>): Promise<GraphAnswer> =>
      links.ask({ query, ...(variables && { variables }) }),
    async close() {
      await links.close();
      await state.close();
    },
  };
}
