import type { Evidence } from '../evidence/evidence.ts';
import { groupInSteps } from '../group-in-steps.ts';
import { type Name, withoutAsides } from '../evidence/names.ts';
import { round, toRecord } from './tally.ts';
import type { Steps } from '../../turns.ts';
import type { LinkWeights } from '../weigh/weights.ts';

/** A name of a listing, without the parts that name an organisation or venue. */
export interface Named {
  name: Name;
  one: Evidence;
}

/** Every name of every listing; `asides` are the names of organisations and venues. */
export function* nameAll(evidence: readonly Evidence[], asides: ReadonlySet<string>): Steps<Named[]> {
  const named: Named[] = [];
  for (const one of evidence) {
    for (const name of one.names) named.push({ name: withoutAsides(name, (part) => asides.has(part)), one });
    yield;
  }
  return named;
}

/** As if so many pairs had been looked at before, of which so large a share had one name by chance. */
const pairsBefore = 20_000;
const usualCoincidence = 0.0002;

/** As if there had been so many listings before, of other names. */
const listingsBefore = 20;

/**
 * Names that one directory gives to several services: a service that it lists twice counts once. How often a name that
 * was met once is met again is as Good and Turing reckon it: by how many were met twice.
 */
export function* findRepeated(
  evidence: readonly Evidence[],
  named: readonly Named[],
): Steps<Pick<LinkWeights, 'repeated' | 'coincidence'>> {
  const repeated = new Map<string, number>();
  const sizes = countBySource(evidence);
  const seen = { again: 0, pairs: 0 };
  for (const [key, of] of yield* groupInSteps(named, ({ name }) => name.key)) {
    const ones = of.map(({ one }) => one);
    const counts = groupsOf(ones, ({ source }) => source).map((group) => ({
      count: countServices(group),
      of: sizes.get(group[0]?.source ?? '') ?? 0,
    }));
    for (const { count, of: size } of counts) {
      if (count === 1) seen.pairs += size;
      if (count === 2) seen.again += 2;
    }
    if (counts.some(({ count }) => count > 1)) {
      const others = counts.reduce((sum, { count }) => sum + count, 0) - 1;
      repeated.set(key, round(others / (evidence.length + listingsBefore)));
    }
    yield;
  }
  const coincidence = round((seen.again + pairsBefore * usualCoincidence) / (seen.pairs + pairsBefore));
  return { repeated: toRecord([...repeated]), coincidence };
}

/** By directory, how many it lists. */
export function countBySource(evidence: Iterable<Evidence>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of evidence) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}

function groupsOf(evidence: readonly Evidence[], keyOf: (one: Evidence) => string): Evidence[][] {
  return [...Map.groupBy(evidence, keyOf).values()];
}

function countServices(evidence: readonly Evidence[]): number {
  return new Set(evidence.map(signatureOf)).size;
}

/** Equal for two records of one service in one directory; its id where too little is told to say so. */
export function signatureOf(one: Evidence): string {
  const known = [placeOf(one), one.phones.join(), one.organisation?.key ?? ''];
  return known.filter((part) => part !== '').length < 2 ? one.id : known.join('\n');
}

function placeOf({ places }: Evidence): string {
  return places.map(({ postcode }) => postcode ?? '').join();
}
