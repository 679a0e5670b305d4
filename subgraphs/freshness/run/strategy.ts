import { fold } from '../../kit/text/fold.ts';
import { type NamedByStrategy, assessNamed, strategyUnlisted } from '../checks/strategy-unlisted.ts';
import type { CheckedListing, CheckedSource } from '../listing.ts';
import type { NewFinding } from '../store/findings.ts';
import { toCommon } from './assess.ts';

/**
 * One finding for each name, however many needs it is named for, at the directory that is trusted most. What a directory
 * still lists under that very name is listed, also where its last day has passed: `ended` finds that.
 */
export function assessStrategy(
  named: readonly NamedByStrategy[],
  sources: readonly Pick<CheckedSource, 'id' | 'name'>[],
  listings: readonly Pick<CheckedListing, 'name' | 'lastSeen'>[],
): NewFinding[] {
  const [first] = sources;
  if (!first) return [];
  const listed = new Set(listings.filter(({ lastSeen }) => lastSeen === null).map(({ name }) => fold(name)));
  const missing = named.filter(({ name }) => !listed.has(fold(name)));
  const once = [...new Map(missing.map((one) => [one.name, one])).values()];
  return once.flatMap((one) =>
    assessNamed(one).map((found) => ({
      ...toCommon(strategyUnlisted, found, 'strategy'),
      listing: null,
      service: null,
      service_name: one.name,
      source: first.id,
      fix_url: null,
      owner: first.name,
    })),
  );
}
