import DataLoader from 'dataloader';
import type { Series } from './series.ts';
import type { SeriesIndex } from './series-index.ts';

/** What the resolvers of one request work with: series by whatever they are asked for by. */
export interface TimetableContext {
  ofListing: DataLoader<string, readonly Series[]>;
  ofPlace: DataLoader<string, readonly Series[]>;
  ofHub: DataLoader<string, readonly Series[]>;
  named: DataLoader<string, readonly Series[]>;
}

/** A loader remembers what it loads, so every request has its own. All that it answers was read before. */
export function createContext(index: SeriesIndex): TimetableContext {
  return {
    ofListing: new DataLoader((ids) => Promise.resolve(ids.map(index.ofListing))),
    ofPlace: new DataLoader((ids) => Promise.resolve(ids.map(index.ofPlace))),
    ofHub: new DataLoader((ids) => Promise.resolve(ids.map(index.ofHub))),
    named: new DataLoader((names) => Promise.resolve(names.map(index.named))),
  };
}
