import type { QueryResolvers } from '../../codegen/generated/timetable.ts';
import { buildSchema } from '../kit/build-schema.ts';
import { createHarvestField } from '../kit/harvest/field.ts';
import { createReadingKeeper } from '../kit/harvest/keeper.ts';
import type { SourceOptions } from '../kit/source-options.ts';
import type { Subgraph } from '../kit/subgraph.ts';
import { createUpstream } from '../kit/upstream/create-upstream.ts';
import { manners } from '../kit/upstream/manners.ts';
import type { TimetableConfig } from './config.ts';
import { toComingSessions } from './coming-sessions.ts';
import { type TimetableContext, createContext } from './context.ts';
import { createExpander } from './expand/expander.ts';
import { createIsHoliday, createIsTermTime } from './expand/terms.ts';
import { toFeeds, withSlash } from './feed.ts';
import { findAnyHub, hubs, plannedHubs } from '../kit/place/hubs.ts';
import { createResolvers } from './resolvers.ts';
import { createSessionsOf } from './sessions-of.ts';
import { type FeedSource, createSource } from './source.ts';
import { createSeriesIndex } from './series-index.ts';

export type { TimetableConfig } from './config.ts';

const source = 'timetable';

/** Where `npm start` serves them. */
const usualCalendars = 'http://localhost:4000/calendar/';

/** Reads the hubs' timetables; answers `harvest`, `hubs`, and the sessions of hubs, services and locations. */
export function createTimetable(options: SourceOptions<TimetableConfig>): Subgraph<TimetableContext> {
  const { config, clock, readings: store } = options;
  const { terms = [] } = config;
  const isHoliday = createIsHoliday(terms);
  const read = createSource(createFeeds(options), clock, isHoliday);
  const keeper = createReadingKeeper({ source, read, store, clock });
  const index = createSeriesIndex(keeper);
  const sessionsOf = createSessionsOf(createExpander(isHoliday), clock);
  const Query: QueryResolvers = {
    harvest: createHarvestField(keeper, (reading) => toComingSessions(reading, clock(), isHoliday)),
    hubs: () => [...hubs, ...plannedHubs],
    hub: (_parent, { id }) => findAnyHub(id),
  };
  return {
    name: source,
    schema: buildSchema(source, {
      Query,
      ...createResolvers({
        sessionsOf,
        isHoliday,
        isTermTime: createIsTermTime(terms),
        calendars: withSlash(config.calendars ?? usualCalendars),
      }),
    }),
    createContext: () => createContext(index),
    start: () => keeper.start(),
    stop: () => Promise.resolve(),
  };
}

/** One way out to each host, so that its rate is kept and its failures are counted together. */
function createFeeds({ config, contact, hosts, cache, observer }: SourceOptions<TimetableConfig>): FeedSource[] {
  const feeds = toFeeds(config);
  return [
    ...Map.groupBy(feeds, ({ kind, url }) => (kind === 'connected-places-events' ? url : new URL(url).origin)),
  ].flatMap(([baseUrl, sharing]) => {
    const isApi = sharing[0]?.kind === 'connected-places-events';
    const upstream = createUpstream({
      source,
      baseUrl,
      manners: isApi ? manners.connectedPlaces : manners.feed,
      redirects: isApi ? 'none' : 'same-host',
      contact,
      hosts,
      cache,
      observer,
    });
    return sharing.map((feed) => ({ feed, upstream }));
  });
}
