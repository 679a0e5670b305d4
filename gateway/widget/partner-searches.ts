import type { Clock } from '../../subgraphs/kit/clock.ts';
import { london } from '../../subgraphs/kit/time/london.ts';

/** How often the pages of each partner searched in one week, in fives: 0 for fewer than five. */
export interface WeekOfPartners {
  /** Its Monday. */
  week: string;
  /** By the partner's id; null for pages that name none. */
  searches: ReadonlyMap<string | null, number>;
}

/** Counts what partners' pages search for: how often, and nothing of what or by whom. */
export interface PartnerSearches {
  count: (partner: string | null) => void;
  /** The newest first; five at most, as many as the needs that were searched for are kept. */
  weeks: () => WeekOfPartners[];
}

/** As coarse as `searchDemand` tells: nothing that fewer than five searches made. */
const coarse = 5;
const mostWeeks = 5;

/** In this process's memory alone, and forgets with it; Prometheus adds up over gateways and restarts. */
export function createPartnerSearches(clock: Clock): PartnerSearches {
  let kept: { week: string; counts: Map<string | null, number> }[] = [];
  return {
    count(partner) {
      const today = clock().toZonedDateTimeISO(london).toPlainDate();
      const week = today.subtract({ days: today.dayOfWeek - 1 }).toString();
      if (kept[0]?.week !== week) kept = [{ week, counts: new Map() }, ...kept].slice(0, mostWeeks);
      const counts = kept[0]?.counts;
      counts?.set(partner, (counts.get(partner) ?? 0) + 1);
    },
    weeks: () =>
      kept.map(({ week, counts }) => ({
        week,
        searches: new Map([...counts].map(([partner, count]) => [partner, Math.floor(count / coarse) * coarse])),
      })),
  };
}
