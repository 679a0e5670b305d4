import { type BlockKey, blockKeys, crowdedFrom } from './block-keys.ts';
import { type Buckets, createBuckets } from './buckets.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Steps } from '../../turns.ts';
import type { LinkWeights } from '../weigh/weights.ts';

/** Which listings are to be compared: those that share a block. Keeps up with what changes. */
export interface Neighbours {
  /** Takes over the listings as they are now, each by its id. */
  update(listings: ReadonlyMap<string, Evidence>): Steps<Moved>;
  /** Every other listing that shares a block with this one. */
  of(id: string): Evidence[];
  /** The blocks that it is in. */
  keysOf(id: string): BlockKey[];
  /** How the last update found them; null where it was the first. */
  moved(): Moved | null;
}

/** By id, the listings whose neighbours may be others than before. */
export interface Moved {
  /** Those that are new or have changed, and those in a block that has become crowded or has ceased to be. */
  here: ReadonlySet<string>;
  gone: ReadonlySet<string>;
}

/**
 * A block that was not crowded when weights were learned, and that more listings than this share now, is made narrower as
 * crowded ones are: a thousand names with one new word would else be compared all with all.
 */
const overcrowdedFrom = 2 * crowdedFrom;

/** Which blocks are overcrowded depends on the listings alone, and not on how they came. */
export function createNeighbours({ crowded }: Pick<LinkWeights, 'crowded'>): Neighbours {
  const learned = new Set(crowded);
  const overcrowded = new Set<BlockKey>();
  const blocks = createBuckets();
  // Who would be in which of the overcrowded blocks.
  const crowds = createBuckets();
  const numberOf = new Map<string, number>();
  const byNumber: (Evidence | undefined)[] = [];
  const free: number[] = [];
  // Blocks in which there are more, or fewer, than when they were last looked at.
  const [grown, shrunk] = [new Set<BlockKey>(), new Set<BlockKey>()];
  let isFirst = true;
  let moved: Moved | null = null;

  function put(number: number, evidence: Evidence): void {
    const passed = new Set<BlockKey>();
    const keys = blockKeys(evidence, (key) => {
      if (overcrowded.has(key)) passed.add(key);
      return overcrowded.has(key) || learned.has(key);
    });
    blocks.add(number, keys);
    crowds.add(number, [...passed]);
    for (const key of keys) if (blocks.hasMore(key, overcrowdedFrom)) grown.add(key);
  }

  function take(number: number): void {
    blocks.remove(number);
    for (const key of crowds.remove(number)) shrunk.add(key);
  }

  function* removeOld(listings: ReadonlyMap<string, Evidence>): Steps<string[]> {
    const gone: string[] = [];
    for (const [id, number] of numberOf) {
      if (listings.get(id) === byNumber[number]) continue;
      take(number);
      numberOf.delete(id);
      byNumber[number] = undefined;
      free.push(number);
      gone.push(id);
      yield;
    }
    return gone;
  }

  function* addNew(listings: ReadonlyMap<string, Evidence>): Steps<string[]> {
    const added: string[] = [];
    for (const [id, evidence] of listings) {
      if (numberOf.has(id)) continue;
      const number = free.pop() ?? byNumber.length;
      numberOf.set(id, number);
      byNumber[number] = evidence;
      put(number, evidence);
      added.push(id);
      yield;
    }
    return added;
  }

  /** Gives all that are in these blocks their keys anew, once it is noted that the blocks are overcrowded, or are not. */
  function* rekey(keys: readonly BlockKey[], members: Buckets, note: (key: BlockKey) => unknown): Steps<string[]> {
    const numbers = new Set(keys.flatMap((key) => members.itemsOf(key)));
    const moved: string[] = [];
    for (const number of numbers) {
      take(number);
      yield;
    }
    for (const key of keys) note(key);
    for (const number of numbers) {
      const evidence = evidenceOf(number);
      put(number, evidence);
      moved.push(evidence.id);
      yield;
    }
    return moved;
  }

  /** What a block is narrowed to may be too wide as well, and who leaves a crowd may leave another behind. */
  function* settle(): Steps<string[]> {
    const moved: string[] = [];
    while (grown.size + shrunk.size > 0) {
      const dispersed = [...shrunk].filter((key) => !crowds.hasMore(key, overcrowdedFrom));
      shrunk.clear();
      moved.push(...(yield* rekey(dispersed, crowds, (key) => overcrowded.delete(key))));
      const tooWide = [...grown].filter((key) => blocks.hasMore(key, overcrowdedFrom));
      grown.clear();
      moved.push(...(yield* rekey(tooWide, blocks, (key) => overcrowded.add(key))));
    }
    return moved;
  }

  function toNumber(id: string): number {
    const number = numberOf.get(id);
    if (number === undefined) throw new Error(`Expected a known listing, but got ${id}.`);
    return number;
  }

  function evidenceOf(number: number): Evidence {
    const evidence = byNumber[number];
    if (!evidence) throw new Error(`Expected a listing of number ${number}, but got none.`);
    return evidence;
  }

  return {
    *update(listings) {
      const gone = yield* removeOld(listings);
      const added = yield* addNew(listings);
      const here = new Set([...added, ...(yield* settle())]);
      const found = { here, gone: new Set(gone).difference(here) };
      moved = isFirst ? null : found;
      isFirst = false;
      return found;
    },
    of: (id) => blocks.neighbours(toNumber(id)).map(evidenceOf),
    keysOf: (id) => blocks.keysOf(toNumber(id)),
    moved: () => moved,
  };
}
