import type { BlockKey } from '../blocks/block-keys.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Judgement, createJudge } from '../weigh/judge.ts';
import { type Moved, createNeighbours } from '../blocks/neighbours.ts';
import { pool } from '../blocks/pool.ts';
import type { LonePair } from './rivals.ts';
import { createSieve } from '../weigh/sieve.ts';
import type { Steps } from '../../turns.ts';
import { type LinkWeights, createNameWeights } from '../weigh/weights.ts';

/** Keeps what is thought of pairs, and thinks anew only of those with a listing that has changed. */
export interface PairStore {
  /**
   * Takes over the listings as they are now, each by its id, and compares those that have changed with their like. Answers
   * the ids of those that are new, changed or gone, and of those that are, or were, bound to one of them.
   */
  update: (listings: ReadonlyMap<string, Evidence>) => Steps<Set<string>>;
  /**
   * The same for a store that is new and serves one question: compares only these listings, those that they are bound to
   * or lead to by `leadsTo`, and so on.
   */
  bindAround: (ids: readonly string[], around: Around, leadsTo: (id: string) => readonly string[]) => Promise<void>;
  /** The blocks that a listing is in. */
  keysOf: (id: string) => BlockKey[];
  /** The listings that came, went or got other blocks with the last update; null where it was the first. */
  moved: () => Moved | null;
  /** Every pair that the listing may be one service with, vetoed ones aside. */
  bondsOf: (id: string) => readonly LonePair[];
  judge: (one: string, other: string) => Judgement;
  /** Judges two groups as if each were one listing that tells all that its members tell. */
  judgePooled: (ones: readonly string[], others: readonly string[]) => Judgement;
  /** How many pairs were compared so far. */
  compared: () => number;
}

/** What a listing tells, by its id, and what those tell that share a block with it. */
export type Around = (id: string) => Promise<{ own: Evidence; like: readonly Evidence[] }>;

/** Pairs of which less speaks for one service stay two, whatever their rivals. */
const leastBits = -7;

export function createPairStore(weights: LinkWeights): PairStore {
  const words = createNameWeights(weights);
  const judge = createJudge(weights, words);
  const areSurelyTwo = createSieve(weights, leastBits, words);
  const neighbours = createNeighbours(weights);
  const bonds = new Map<string, readonly LonePair[]>();
  let known: ReadonlyMap<string, Evidence> = new Map();
  let compared = 0;

  /** Takes a listing's bonds away, also from those that it is bound to. Answers who these are. */
  function unbind(id: string): string[] {
    const others = bondsOf(id).map(({ one, other }) => (one === id ? other : one));
    for (const other of others) {
      const left = bondsOf(other).filter((bond) => bond.one !== id && bond.other !== id);
      if (left.length > 0) bonds.set(other, left);
      else bonds.delete(other);
    }
    bonds.delete(id);
    return others;
  }

  /** Compares a listing with its like, but for those that it was compared with in this round. */
  function bind(id: string, like: readonly Evidence[], isDone: (neighbour: string) => boolean): void {
    for (const neighbour of like) {
      if (isDone(neighbour.id)) continue;
      const bond = compare(...inOrder(evidenceOf(id), neighbour));
      if (bond) for (const each of [bond.one, bond.other]) bonds.set(each, withOneMore(bondsOf(each), bond));
    }
  }

  function compare(one: Evidence, other: Evidence): LonePair | null {
    compared += 1;
    if (areSurelyTwo(one, other)) return null;
    const { bits, vetoes, settled, doubled } = judge(one, other);
    return vetoes.length > 0 || bits < leastBits ? null : { one: one.id, other: other.id, bits, settled, doubled };
  }

  function bondsOf(id: string): readonly LonePair[] {
    return bonds.get(id) ?? [];
  }

  function evidenceOf(id: string): Evidence {
    const evidence = known.get(id);
    if (!evidence) throw new Error(`Expected a known listing, but got ${id}.`);
    return evidence;
  }

  return {
    *update(listings) {
      const { here, gone } = yield* neighbours.update(listings);
      known = listings;
      const touched = new Set<string>();
      for (const moved of [gone, here]) {
        for (const id of moved) {
          touched.add(id);
          for (const other of unbind(id)) touched.add(other);
          yield;
        }
      }
      for (const id of here) {
        // Of two that are both to be compared anew, the lower one does it.
        bind(id, neighbours.of(id), (neighbour) => neighbour < id && here.has(neighbour));
        for (const { one, other } of bondsOf(id)) touched.add(one).add(other);
        yield;
      }
      return touched;
    },
    async bindAround(ids, around, leadsTo) {
      const found = new Map<string, Evidence>();
      known = found;
      const done = new Set<string>();
      const open = new Set(ids);
      // It grows while it is gone through.
      for (const id of open) {
        // oxlint-disable-next-line no-await-in-loop -- whom one is bound to tells who comes next
        const { own, like } = await around(id);
        for (const one of [own, ...like]) found.set(one.id, one);
        bind(id, like, (neighbour) => done.has(neighbour));
        done.add(id);
        for (const { one, other } of bondsOf(id)) open.add(one).add(other);
        for (const other of leadsTo(id)) open.add(other);
      }
    },
    keysOf: (id) => neighbours.keysOf(id),
    moved: () => neighbours.moved(),
    bondsOf,
    judge: (one, other) => judge(...inOrder(evidenceOf(one), evidenceOf(other))),
    judgePooled: (ones, others) => judge(...inOrder(pool(ones.map(evidenceOf)), pool(others.map(evidenceOf)))),
    compared: () => compared,
  };
}

/** Just as long as it has to be: what is pushed to keeps room for sixteen more, and most listings have a bond or two. */
function withOneMore(bonds: readonly LonePair[], bond: LonePair): readonly LonePair[] {
  return bonds.length === 0 ? [bond] : bonds.toSpliced(bonds.length, 0, bond);
}

/** Whichever comes first, the figures are the same to the last bit. */
function inOrder(one: Evidence, other: Evidence): [Evidence, Evidence] {
  return one.id < other.id ? [one, other] : [other, one];
}
