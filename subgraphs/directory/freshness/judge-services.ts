import type { Clock } from '../../kit/clock.ts';
import { type Fault, type Band, type Thresholds, bandOfAge, bandOfFault, worseBand } from '../../kit/freshness.ts';
import { daysBetween } from '../../kit/time/days-since.ts';
import type { ServiceFacts } from '../search/facts.ts';
import type { Evidence } from './read-evidence.ts';

/** How fresh every service of a build is at one moment, by row: the bands that `Service.freshness` tells. */
export interface ServiceFreshness {
  bandOf: (row: number) => Band;
  /** When a person last confirmed anything of it, in milliseconds since 1970; null where no directory tells. */
  confirmedAt: (row: number) => number | null;
  /** Whether the checks have found something wrong with it that its age does not tell. */
  hasFault: (row: number) => boolean;
}

/** How fresh services are now. */
export type JudgeServices = () => ServiceFreshness;

const faults: readonly Fault[] = ['NONE', 'INFO', 'WARNING', 'SERIOUS'];

/**
 * Judges services as the freshness subgraph does, by the rule that both share (kit/freshness.ts): by what it knows of
 * them where it does, and else by the date that their directories give. `evidence` is looked at once for each that is new.
 */
export function createJudgeServices(
  services: readonly ServiceFacts[],
  { evidence, thresholds, clock }: { evidence: () => Evidence | null; thresholds: Thresholds; clock: Clock },
): JudgeServices {
  const confirmed = new Float64Array(services.length);
  const worst = new Uint8Array(services.length);
  let version: string | null = null;
  let isFilled = false;

  function fill(known: Evidence | null): void {
    for (const { row, id, updatedAt } of services) {
      const own = known?.services.get(id);
      confirmed[row] = (own ? own.confirmedAt : updatedAt) ?? NaN;
      worst[row] = faults.indexOf(own?.fault ?? 'NONE');
    }
    version = known?.version ?? null;
    isFilled = true;
  }

  function toMoment(row: number): number | null {
    const moment = confirmed[row] ?? NaN;
    return Number.isNaN(moment) ? null : moment;
  }

  const faultOf = (row: number) => faults[worst[row] ?? 0] ?? 'NONE';

  return () => {
    const known = evidence();
    if (!isFilled || (known?.version ?? null) !== version) fill(known);
    const now = clock().epochMilliseconds;
    return {
      confirmedAt: toMoment,
      hasFault: (row) => bandOfFault(faultOf(row)) !== 'FRESH',
      bandOf(row) {
        const moment = toMoment(row);
        const days = moment === null ? null : daysBetween(moment, now);
        return worseBand(bandOfAge(days, thresholds), bandOfFault(faultOf(row)));
      },
    };
  };
}
