import type { Evidence } from './evidence.ts';
import { type Steps, doAtOnce } from '../../turns.ts';

/** A number that one directory puts on several records names their organisation or site, not one service. */
export function withoutVagueIds(evidence: readonly Evidence[]): Evidence[] {
  const vague = doAtOnce(findVagueIds(evidence));
  return vague.size === 0 ? [...evidence] : evidence.map((one) => withoutIds(one, vague));
}

/** The numbers that one directory puts on several records. */
export function* findVagueIds(evidence: Iterable<Evidence>): Steps<ReadonlySet<string>> {
  const firstOf = new Map<string, Set<string>>();
  const vague = new Set<string>();
  for (const { id: own, source, serviceIds } of evidence) {
    const seen = firstOf.get(source) ?? new Set();
    firstOf.set(source, seen);
    for (const id of [own, ...serviceIds]) {
      if (seen.has(id)) vague.add(id);
      seen.add(id);
    }
    yield;
  }
  return vague;
}

/** The same evidence without these of its numbers; itself where it has none of them. */
export function withoutIds(evidence: Evidence, vague: ReadonlySet<string>): Evidence {
  const { serviceIds } = evidence;
  if (!serviceIds.some((id) => vague.has(id))) return evidence;
  return { ...evidence, serviceIds: serviceIds.filter((id) => !vague.has(id)) };
}
