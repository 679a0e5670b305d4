import type { Listing } from '../../../kit/listing.ts';
import { compareText } from '../compare-text.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { findCrowded } from './learn-blocks.ts';
import { findChains } from './learn-chains.ts';
import { learnFields } from './learn-fields.ts';
import { findRepeated, nameAll } from './learn-names.ts';
import { findShared } from './learn-contacts.ts';
import { createReader } from '../evidence/reader.ts';
import { createSharer } from '../evidence/share-evidence.ts';
import { toRecord } from './tally.ts';
import { type Steps, doAtOnce } from '../../turns.ts';
import { withoutVagueIds } from '../evidence/vague-ids.ts';
import { type LinkWeights, createNameWeights, weightsVersion } from '../weigh/weights.ts';

/**
 * Learns what agreement is worth from the listings themselves, without any being labelled. The order of the listings
 * makes no difference. `sources` are the ids of the directories.
 */
export function learnWeights(listings: readonly Listing[], sources: readonly string[]): LinkWeights {
  const [read, share] = [createReader(sources), createSharer()];
  const evidence = withoutVagueIds(listings.map((listing) => share(read(listing))));
  return doAtOnce(learnFrom(evidence.toSorted((a, b) => compareText(a.id, b.id))));
}

/** The same from what was read of the listings, in the order of their ids. */
export function* learnFrom(evidence: readonly Evidence[]): Steps<LinkWeights> {
  const asides = yield* findAsides(evidence);
  const words = yield* countWords(evidence);
  const named = yield* nameAll(evidence, new Set(asides));
  const repeated = yield* findRepeated(evidence, named);
  const shared = yield* findShared(evidence);
  const crowded = yield* findCrowded(evidence);
  const version: typeof weightsVersion = weightsVersion;
  const counted = { version, listings: evidence.length, words, ...repeated, asides, shared, crowded };
  const { chainKeyOf } = createNameWeights({ ...counted, chains: {} });
  const told = { ...counted, chains: yield* findChains(named, chainKeyOf) };
  return { ...told, ...(yield* learnFields(evidence, told)) };
}

function* countWords(evidence: readonly Evidence[]): Steps<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { names } of evidence) {
    for (const word of new Set(names.flatMap(({ tokens }) => tokens))) counts.set(word, (counts.get(word) ?? 0) + 1);
    yield;
  }
  return toRecord([...counts].filter(([, count]) => count > 1));
}

/** Parts of names that are, somewhere, the whole name of an organisation or venue. */
function* findAsides(evidence: readonly Evidence[]): Steps<string[]> {
  const parts = new Set<string>();
  for (const { names } of evidence) {
    for (const name of names) for (const { key } of name.parts) parts.add(key);
    yield;
  }
  const found = new Set<string>();
  for (const { organisation, venues } of evidence) {
    for (const name of organisation ? [organisation.key, ...venues] : venues) if (parts.has(name)) found.add(name);
    yield;
  }
  return [...found].toSorted(compareText);
}
