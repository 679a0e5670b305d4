import { type NamedByStrategy, assessNamed, strategyUnlisted } from '../checks/strategy-unlisted.ts';
import type { CheckedSource } from '../listing.ts';
import type { NewFinding } from '../store/findings.ts';
import { toCommon } from './assess.ts';

/** One finding for each name, however many needs it is named for, at the directory that is trusted most. */
export function assessStrategy(
  named: readonly NamedByStrategy[],
  sources: readonly Pick<CheckedSource, 'id' | 'name'>[],
): NewFinding[] {
  const [first] = sources;
  if (!first) return [];
  const once = [...new Map(named.map((one) => [one.name, one])).values()];
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
