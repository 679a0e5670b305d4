import type { FreshnessBadgeQuery } from '../../codegen/generated/operations.ts';
import { findLastNight, isMissed } from '../freshness/missed.ts';
import type { BadgeWords } from './render-badge.ts';

/** What the badge of everything says. */
export function describeAll({ freshnessRuns, freshnessAsOf }: FreshnessBadgeQuery, now: Temporal.Instant): BadgeWords {
  const label = 'confirmed within 90 days';
  const last = findLastNight(freshnessRuns);
  if (!last) return { label, message: 'not checked yet', isGrave: true };
  if (isMissed(last.finishedAt, now)) return { label, message: 'not checked last night', isGrave: true };
  const share = Math.round(freshnessAsOf.confirmedWithin90Days * 100);
  return { label, message: `${share} % of ${freshnessAsOf.services}`, isGrave: share < 50 };
}

/** What the badge of one directory says; null when the last nights know of none of that id. */
export function describeSource(
  { freshnessRuns }: FreshnessBadgeQuery,
  id: string,
  now: Temporal.Instant,
): BadgeWords | null {
  for (const { finishedAt, sources } of freshnessRuns) {
    const its = sources.find(({ source }) => source.id === id);
    if (finishedAt === null || !its) continue;
    const { source, listings, openFindings } = its;
    const { name: label, health } = source;
    if (health !== 'LIVE') return { label, message: 'cannot be read just now', isGrave: true };
    if (isMissed(finishedAt, now)) return { label, message: 'not checked last night', isGrave: true };
    const findings = `${openFindings} ${openFindings === 1 ? 'finding' : 'findings'}`;
    return { label, message: `${findings} in ${listings} listings`, isGrave: openFindings > listings / 4 };
  }
  return null;
}
