import { blockKeys } from './block-keys.ts';
import { createBuckets } from './buckets.ts';
import type { Evidence } from './evidence.ts';
import { type Judgement, createJudge } from './judge.ts';
import { pool } from './pool.ts';
import type { LonePair } from './rivals.ts';
import { createSieve } from './sieve.ts';
import type { Steps } from './turns.ts';
import type { LinkWeights } from './weights.ts';

/** Keeps what is thought of pairs, and thinks anew only of those with a listing that has changed. */
export interface PairStore {
  /**
   * Takes over the listings as they are now, each by its id. Answers the ids of those that are new, changed or gone, and
   * of those that are, or were, bound to one of them.
   */
  update(listings: ReadonlyMap<string, Evidence>): Steps<Set<string>>;
  /** Every pair that the listing may be one service with, vetoed ones aside. */
  bondsOf(id: string): readonly LonePair[];
  judge(one: string, other: string): Judgement;
  /** Judges two groups as if each were one listing that tells all that its members tell. */
  judgePooled(ones: readonly string[], others: readonly string[]): Judgement;
  /** How many pairs were compared so far. */
  compared(): number;
}

interface Entry {
  number: number;
  evidence: Evidence;
  bonds: LonePair[];
}

/** Pairs of which less speaks for one service stay two, whatever their rivals. */
const leastBits = -7;

export function createPairStore(weights: LinkWeights): PairStore {
  const crowded = new Set(weights.crowded);
  const judge = createJudge(weights);
  const areSurelyTwo = createSieve(weights, leastBits);
  const buckets = createBuckets();
  const byId = new Map<string, Entry>();
  const byNumber: (Entry | undefined)[] = [];
  const free: number[] = [];
  let compared = 0;

  const keysOf = (evidence: Evidence) => blockKeys(evidence, (key) => crowded.has(key));

  function remove({ number, evidence, bonds }: Entry, touched: Set<string>): void {
    buckets.remove(number, keysOf(evidence));
    touched.add(evidence.id);
    for (const bond of bonds) {
      const otherId = bond.one === evidence.id ? bond.other : bond.one;
      const other = byId.get(otherId);
      touched.add(otherId);
      if (other) other.bonds = other.bonds.filter((its) => its !== bond);
    }
    byId.delete(evidence.id);
    byNumber[number] = undefined;
    free.push(number);
  }

  function add(evidence: Evidence, touched: Set<string>): void {
    const number = free.pop() ?? byNumber.length;
    const entry = { number, evidence, bonds: [] };
    const keys = keysOf(evidence);
    byId.set(evidence.id, entry);
    byNumber[number] = entry;
    touched.add(evidence.id);
    for (const neighbour of buckets.neighbours(number, keys)) {
      const other = byNumber[neighbour];
      if (other && bind(entry, other)) touched.add(other.evidence.id);
    }
    buckets.add(number, keys);
  }

  function bind(entry: Entry, neighbour: Entry): boolean {
    compared += 1;
    const [one, other] = inOrder(entry.evidence, neighbour.evidence);
    if (areSurelyTwo(one, other)) return false;
    const { bits, vetoes, settled } = judge(one, other);
    if (vetoes.length > 0 || bits < leastBits) return false;
    const bond = { one: one.id, other: other.id, bits, settled };
    entry.bonds.push(bond);
    neighbour.bonds.push(bond);
    return true;
  }

  function evidenceOf(id: string): Evidence {
    const entry = byId.get(id);
    if (!entry) throw new Error(`Expected a known listing, but got ${id}.`);
    return entry.evidence;
  }

  return {
    *update(listings) {
      const touched = new Set<string>();
      for (const [id, entry] of byId) {
        if (listings.get(id) === entry.evidence) continue;
        remove(entry, touched);
        yield;
      }
      for (const [id, evidence] of listings) {
        if (byId.has(id)) continue;
        add(evidence, touched);
        yield;
      }
      return touched;
    },
    bondsOf: (id) => byId.get(id)?.bonds ?? [],
    judge: (one, other) => judge(...inOrder(evidenceOf(one), evidenceOf(other))),
    judgePooled: (ones, others) => judge(...inOrder(pool(ones.map(evidenceOf)), pool(others.map(evidenceOf)))),
    compared: () => compared,
  };
}

/** Whichever comes first, the figures are the same to the last bit. */
function inOrder(one: Evidence, other: Evidence): [Evidence, Evidence] {
  return one.id < other.id ? [one, other] : [other, one];
}
