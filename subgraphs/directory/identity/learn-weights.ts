import type { Listing } from '../../kit/listing.ts';
import { type BlockKey, blockKeys, crowdedFrom } from './block-keys.ts';
import { compareText } from './compare-text.ts';
import type { Evidence } from './evidence.ts';
import { findChains } from './learn-chains.ts';
import { learnFields } from './learn-fields.ts';
import { findRepeated } from './learn-names.ts';
import { findShared } from './learn-contacts.ts';
import { createReader } from './reader.ts';
import { toRecord } from './tally.ts';
import { withoutVagueIds } from './vague-ids.ts';
import { type LinkWeights, weightsVersion } from './weights.ts';

/**
 * Learns what agreement is worth from the listings themselves, without any being labelled. The order of the listings
 * makes no difference. `sources` are the ids of the directories.
 */
export function learnWeights(listings: readonly Listing[], sources: readonly string[]): LinkWeights {
  const evidence = withoutVagueIds(listings.map(createReader(sources)));
  const sorted = evidence.toSorted((a, b) => compareText(a.id, b.id));
  const asides = findAsides(sorted);
  const told = {
    version: weightsVersion,
    listings: sorted.length,
    words: countWords(sorted),
    ...findRepeated(sorted, new Set(asides)),
    chains: findChains(sorted, new Set(asides)),
    asides,
    shared: findShared(sorted),
    crowded: findCrowded(sorted),
  } as const;
  return { ...told, ...learnFields(sorted, told) };
}

function countWords(evidence: readonly Evidence[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of evidence) {
    for (const word of new Set(names.flatMap(({ tokens }) => tokens))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return toRecord([...counts].filter(([, count]) => count > 1));
}

/** Parts of names that are, somewhere, the whole name of an organisation or venue. */
function findAsides(evidence: readonly Evidence[]): string[] {
  const parts = new Set(evidence.flatMap(({ names }) => names.flatMap((name) => name.parts)));
  const known = evidence.flatMap(({ organisation, venues }) => [
    ...venues,
    ...(organisation ? [organisation.key] : []),
  ]);
  return [...new Set(known)].filter((name) => parts.has(name)).toSorted(compareText);
}

/** Keys are made narrower step by step, so those that are still too wide show only round by round. */
function findCrowded(evidence: readonly Evidence[]): BlockKey[] {
  const crowded = new Set<BlockKey>();
  for (let before = -1; before < crowded.size;) {
    before = crowded.size;
    const counts = new Map<BlockKey, number>();
    for (const one of evidence) {
      for (const key of blockKeys(one, (key) => crowded.has(key))) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) if (count > crowdedFrom) crowded.add(key);
  }
  return [...crowded].toSorted((a, b) => a - b);
}
