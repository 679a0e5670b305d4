import type DataLoader from 'dataloader';
import type { Desk } from './desk.ts';
import type { Thresholds } from '../kit/freshness.ts';
import type { ServiceKnowledge } from './report/service-freshness.ts';

/** What the resolvers of one request share. */
export interface FreshnessContext {
  desk: Desk;
  thresholds: Thresholds;
  /** By service id; null where the checks know nothing. */
  knowledge: DataLoader<string, ServiceKnowledge | null>;
  /** When the last run was finished; null before the first. */
  loadCheckedAt: () => Promise<string | null>;
  now: Temporal.Instant;
}
