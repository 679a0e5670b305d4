import DataLoader from 'dataloader';
import type { NhsOrganisation } from '../../codegen/generated/nhs.ts';
import type { ReadingKeeper } from '../kit/harvest/keeper.ts';

export interface NhsContext {
  /** Profiles by listing id; null when the NHS finders list no such thing. */
  profiles: DataLoader<string, NhsOrganisation | null>;
}

/** A loader remembers what it loads, so every request has its own. All that it answers was read before. */
export function createContext(keeper: Pick<ReadingKeeper<NhsOrganisation>, 'details'>): NhsContext {
  return { profiles: new DataLoader(async (listingIds) => listingIds.map((id) => keeper.details(id))) };
}
