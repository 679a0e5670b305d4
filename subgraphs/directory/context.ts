import type { PlaceFinder } from '../kit/place/place.ts';
import type { Feed } from './changes/feed.ts';
import type { ReadCheckable } from './checkable/checkable.ts';
import type { Demand } from './demand/demand.ts';
import type { SourceStatus } from './harvest/source-board.ts';
import type { Loaders } from './loaders.ts';
import type { Desk } from './matches/desk.ts';
import type { Search } from './search/create-search.ts';
import type { Needs } from './needs/needs.ts';
import type { ReadModel } from './store/read-model.ts';

/** What the resolvers of one request share. */
export interface DirectoryContext {
  /** The build that this request began with: all its parts come out of it, whatever is built meanwhile. */
  model: ReadModel;
  loaders: Loaders;
  /** What has changed, up to that build. */
  feed: Feed;
  places: PlaceFinder;
  /** Questions about the services of that build. */
  search: Search;
  needs: Needs;
  /** What is searched for, coarsely. */
  demand: Demand;
  /** What the nightly checks read. */
  readCheckable: ReadCheckable;
  /** Where the data team decides. */
  desk: Desk;
  /** The directories in their order. */
  sources: readonly SourceStatus[];
  now: Temporal.Instant;
}
