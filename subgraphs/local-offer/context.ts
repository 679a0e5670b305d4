import DataLoader from 'dataloader';
import type { LocalOfferDetails, KnownEntry } from './entry.ts';

/** What the resolvers of one request work with. */
export interface LocalOfferContext {
  /** Entries by listing id; null for a listing of which nothing is known. */
  entries: DataLoader<string, KnownEntry | null>;
}

/** A loader remembers what it loads, so every request has its own. */
export function createContext(details: (listingId: string) => LocalOfferDetails | null): LocalOfferContext {
  return {
    entries: new DataLoader((ids) => Promise.resolve(ids.map((id) => toEntry(id, details(id))))),
  };
}

function toEntry(id: string, details: LocalOfferDetails | null): KnownEntry | null {
  return details && { id, ...details };
}
