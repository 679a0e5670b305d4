import type { Listing } from '../../kit/listing.ts';
import { type BlockKey, blockKeys, crowdedFrom } from './block-keys.ts';
import { compareText } from './compare-text.ts';
import type { Evidence } from './evidence.ts';
import { learnFields } from './learn-fields.ts';
import { withoutAsides } from './names.ts';
import { createReader } from './reader.ts';
import { withoutVagueIds } from './vague-ids.ts';
import { type LinkWeights, weightsVersion } from './weights.ts';

/**
 * Learns what agreement is worth from the listings themselves, without any being labelled. The order of the listings
 * makes no difference. `sources` are the ids of the directories.
 */
export function learnWeights(listings: readonly Listing[], sources: readonly string[]): LinkWeights {
  const evidence = withoutVagueIds(listings.map(createReader(sources)));
  const sorted = evidence.toSorted((a, b) => compareText(a.id, b.id));
  const bySource = new Set(sorted.map(({ source }) => source));
  const asides = findAsides(sorted);
  const told = {
    version: weightsVersion,
    listings: sorted.length,
    perSource: Math.round(sorted.length / Math.max(1, bySource.size)),
    words: countWords(sorted),
    ...findRepeated(sorted, new Set(asides)),
    asides,
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

/** Names that one directory gives to several services: a service that it lists twice counts once. */
function findRepeated(
  evidence: readonly Evidence[],
  asides: ReadonlySet<string>,
): Pick<LinkWeights, 'repeated' | 'chains'> {
  const [repeated, chains] = [new Map<string, number>(), new Set<string>()];
  const named = evidence.flatMap((one) =>
    one.names.map((name) => ({ key: withoutAsides(name, (part) => asides.has(part)).key, one })),
  );
  for (const [name, of] of Map.groupBy(named, ({ key }) => key)) {
    const ones = of.map(({ one }) => one);
    const most = Math.max(...groupsOf(ones, ({ source }) => source).map(countServices));
    if (most > 1) repeated.set(name, most);
    const ofOneKin = groupsOf(ones, (one) => `${one.source}\n${kinOf(one)}`);
    const meeting = ones.filter(({ meets }) => meets);
    if ([...ofOneKin, meeting].some((group) => countPlaces(group) > 1) || ofOneKin.some(isList)) chains.add(name);
  }
  return { repeated: toRecord([...repeated]), chains: [...chains].toSorted(compareText) };
}

function groupsOf(evidence: readonly Evidence[], keyOf: (one: Evidence) => string): Evidence[][] {
  return [...Map.groupBy(evidence, keyOf).values()];
}

/** Who offers it: siblings are told from strangers by this. */
function kinOf({ organisation, phones }: Evidence): string {
  return organisation?.key ?? phones.join();
}

function countServices(evidence: readonly Evidence[]): number {
  return new Set(evidence.map(signatureOf)).size;
}

/** Equal for two records of one service in one directory; its id where too little is told to say so. */
function signatureOf(one: Evidence): string {
  const known = [placeOf(one), one.phones.join(), one.organisation?.key ?? ''];
  return known.filter((part) => part !== '').length < 2 ? one.id : known.join('\n');
}

function countPlaces(evidence: readonly Evidence[]): number {
  return new Set(evidence.map(placeOf).filter((place) => place !== '')).size;
}

function placeOf({ places }: Evidence): string {
  return places.map(({ postcode }) => postcode ?? '').join();
}

/** More records of one name than a directory has by mistake, and no place to tell them apart. */
function isList(evidence: readonly Evidence[]): boolean {
  return evidence.filter((one) => placeOf(one) === '').length > 2;
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

function toRecord(entries: readonly (readonly [string, number])[]): Record<string, number> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => compareText(a, b)));
}
