import type { Listing } from '../../../kit/listing.ts';
import type { DecideOptions, ServiceDecisions } from '../pairs.ts';
import { createServiceDecider } from './service-decider.ts';

/**
 * Decides which listings are one service. The answer does not depend on the order in which the listings come. Who
 * decides again and again keeps a decider (service-decider.ts), which gives the same answers sooner.
 */
export function decideServices(listings: readonly Listing[], options: DecideOptions): ServiceDecisions {
  return createServiceDecider().decide(listings, options);
}
