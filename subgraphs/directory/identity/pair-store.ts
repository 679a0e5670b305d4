import { blockKeys } from './block-keys.ts';
import { createBuckets } from './buckets.ts';
import type { Evidence } from './evidence.ts';
import { type Judgement, createJudge } from './judge.ts';
import { pool } from './pool.ts';
import type { LonePair } from './rivals.ts';
import type { LinkWeights } from './weights.ts';

/** Keeps what is thought of pairs, and thinks anew only of those with a listing that has changed. */
export interface PairStore {
  /** Takes over the listings as they are now, each by its id. */
  update(listings: ReadonlyMap<string, Evidence>): void;
  /** Every pair that may be one service, vetoed ones aside. */
  bonds(): LonePair[];
  judge(one: string, other: string): Judgement;
  /** Judges two groups as if each were one listing that tells all that its members tell. */
  judgePooled(ones: readonly string[], others: readonly string[]): Judgement;
  /** How many pairs were compared so far. */
  compared(): number;
}

interface Entry {
  evidence: Evidence;
  keys: readonly number[];
  /** Those that come after it, by their numbers. */
  bonds: Map<number, Pick<LonePair, 'bits' | 'settled'>>;
}

/** Pairs of which less speaks for one service stay two, whatever their rivals. */
const leastBits = -7;

export function createPairStore(weights: LinkWeights): PairStore {
  const crowded = new Set(weights.crowded);
  const judge = createJudge(weights);
  const buckets = createBuckets();
  const numbers = new Map<string, number>();
  const entries = new Map<number, Entry>();
  let [next, compared] = [0, 0];

  function remove(id: string): void {
    const number = numbers.get(id);
    const entry = number === undefined ? undefined : entries.get(number);
    if (number === undefined || !entry) return;
    buckets.remove(number, entry.keys);
    for (const neighbour of entry.bonds.keys()) entries.get(neighbour)?.bonds.delete(number);
    entries.delete(number);
    numbers.delete(id);
  }

  function add(evidence: Evidence): void {
    const number = next++;
    const entry = { evidence, keys: blockKeys(evidence, (key) => crowded.has(key)), bonds: new Map() };
    numbers.set(evidence.id, number);
    entries.set(number, entry);
    for (const neighbour of buckets.neighbours(number, entry.keys)) {
      const other = entries.get(neighbour);
      if (other) bind(number, entry, neighbour, other);
    }
    buckets.add(number, entry.keys);
  }

  function bind(number: number, entry: Entry, neighbour: number, other: Entry): void {
    compared += 1;
    const { bits, vetoes, settled } = judge(...inOrder(entry.evidence, other.evidence));
    if (vetoes.length > 0 || bits < leastBits) return;
    entry.bonds.set(neighbour, { bits, settled });
    other.bonds.set(number, { bits, settled });
  }

  function evidenceOf(id: string): Evidence {
    const evidence = entries.get(numbers.get(id) ?? -1)?.evidence;
    if (!evidence) throw new Error(`Expected a known listing, but got ${id}.`);
    return evidence;
  }

  return {
    update(listings) {
      for (const id of numbers.keys()) {
        const entry = entries.get(numbers.get(id) ?? -1);
        if (entry && listings.get(id) !== entry.evidence) remove(id);
      }
      for (const [id, evidence] of listings) if (!numbers.has(id)) add(evidence);
    },
    bonds() {
      return [...entries.values()].flatMap(({ evidence: { id }, bonds }) =>
        [...bonds].flatMap(([neighbour, bond]) => {
          const other = entries.get(neighbour)?.evidence.id ?? '';
          return id < other ? [{ one: id, other, ...bond }] : [];
        }),
      );
    },
    judge: (one, other) => judge(...inOrder(evidenceOf(one), evidenceOf(other))),
    judgePooled: (ones, others) => judge(...inOrder(pool(ones.map(evidenceOf)), pool(others.map(evidenceOf)))),
    compared: () => compared,
  };
}

/** Whichever comes first, the figures are the same to the last bit. */
function inOrder(one: Evidence, other: Evidence): [Evidence, Evidence] {
  return one.id < other.id ? [one, other] : [other, one];
}
