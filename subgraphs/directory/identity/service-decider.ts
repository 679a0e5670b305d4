import type { Listing } from '../../kit/listing.ts';
import { type Bond, bySureness, cluster, pairKey } from './cluster.ts';
import { type EvidenceStore, createEvidenceStore } from './evidence-store.ts';
import { sourceOf } from './evidence.ts';
import { type Judgement, bandOf, toProbability } from './judge.ts';
import { learnWeights } from './learn-weights.ts';
import { type PairStore, createPairStore } from './pair-store.ts';
import type {
  Cluster,
  ClusterMember,
  DecideOptions,
  PairDecision,
  Reason,
  ReviewPair,
  ServiceDecisions,
} from './pairs.ts';
import { createLikelihood } from './likelihood.ts';
import { mayRepeatItself } from './repeats-itself.ts';
import { weighRivals } from './rivals.ts';
import { toFieldWeights, toReasons } from './say.ts';
import type { LinkWeights } from './weights.ts';

/** Decides which listings are one service, and remembers how: the next time costs what has changed since. */
export interface ServiceDecider {
  decide(listings: readonly Listing[], options: DecideOptions): ServiceDecisions;
}

interface Memory {
  sources: string;
  weights: LinkWeights;
  evidence: EvidenceStore;
  pairs: PairStore;
}

export function createServiceDecider(): ServiceDecider {
  let memory: Memory | null = null;

  function remember({ sources, weights }: Required<Pick<DecideOptions, 'sources' | 'weights'>>): Memory {
    const key = sources.join('\n');
    if (memory?.sources === key && memory.weights === weights) return memory;
    const evidence = memory?.sources === key ? memory.evidence : createEvidenceStore(sources);
    memory = { sources: key, weights, evidence, pairs: createPairStore(weights) };
    return memory;
  }

  return {
    decide(listings, { sources, decisions = [], weights = learnWeights(listings, sources) }) {
      const { evidence, pairs } = remember({ sources, weights });
      const known = evidence.read(listings);
      pairs.update(known);
      const bonds = weighRivals(pairs.bonds(), weights.coverage);
      const said = toSaid(decisions, known);
      const affinityOf = (one: string, other: string) => toAffinity(pairs.judge(one, other), one, other);
      const arePooledAlike = (ones: readonly string[], others: readonly string[], { one, other, bits }: Bond) => {
        if (shareSource(ones, others)) return false;
        const { bits: pooled, vetoes, settled } = pairs.judgePooled(ones, others);
        const ofRivals = bits - pairs.judge(one, other).bits;
        return vetoes.length === 0 && bandOf(pooled + ofRivals, settled) === 'JOIN';
      };
      const groups = cluster({ ids: [...known.keys()], bonds, affinityOf, arePooledAlike, said });
      const judge = judgeBeside(pairs, bonds);
      const likelihood = createLikelihood(weights);
      const toReview = ({ one, other, bits }: Bond): ReviewPair => {
        const judgement = pairs.judge(one, other);
        const { vetoes } = judgement;
        return {
          one,
          other,
          probability: toProbability(bits),
          vetoes,
          weights: toFieldWeights(likelihood, judgement, { within: sourceOf(one) === sourceOf(other), bits }),
        };
      };
      return {
        clusters: groups.map((ids) => toCluster(ids, judge, said)),
        queue: undecided(bonds, groups, said).map(toReview),
      };
    },
  };
}

function shareSource(ones: readonly string[], others: readonly string[]): boolean {
  const sources = new Set(ones.map(sourceOf));
  return others.some((other) => sources.has(sourceOf(other)));
}

/** Judges two with their rivals considered. */
function judgeBeside(pairs: PairStore, bonds: readonly Bond[]): PairStore['judge'] {
  const known = new Map(bonds.map(({ one, other, bits }) => [pairKey(one, other), bits]));
  return (one, other) => {
    const judgement = pairs.judge(one, other);
    return { ...judgement, bits: known.get(pairKey(one, other)) ?? judgement.bits };
  };
}

/** Of one directory only records that seem to be one listed twice; of two, all that nothing forbids. */
function toAffinity({ bits, vetoes, comparison }: Judgement, one: string, other: string): number | null {
  if (vetoes.length > 0) return null;
  return sourceOf(one) !== sourceOf(other) || mayRepeatItself(comparison) ? bits : null;
}

/** What people have said of listings that are here, the last word on each pair. `later` says nothing. */
function toSaid(decisions: readonly PairDecision[], known: ReadonlyMap<string, unknown>) {
  const said = new Map<string, 'same' | 'different'>();
  for (const { one, other, verdict } of decisions) {
    if (one === other || !known.has(one) || !known.has(other)) continue;
    if (verdict === 'later') said.delete(pairKey(one, other));
    else said.set(pairKey(one, other), verdict);
  }
  return said;
}

/** Every pair that is not joined, that nobody has spoken of, and that is likely enough to ask about. */
function undecided(bonds: readonly Bond[], groups: readonly string[][], said: ReadonlyMap<string, string>): Bond[] {
  const groupOf = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids] as const)));
  const open = bonds.filter(
    ({ one, other, band }) =>
      band !== 'APART' && groupOf.get(one) !== groupOf.get(other) && !said.has(pairKey(one, other)),
  );
  return open.toSorted(bySureness);
}

function toCluster(ids: readonly string[], judge: PairStore['judge'], said: ReadonlyMap<string, string>): Cluster {
  return { members: ids.map((id) => toMember(id, ids, judge, said)) };
}

const bySomebody: Reason = { field: 'decision', text: 'A person has said that they are one service.' };

/** A member's reasons are those of its surest likeness to another member; a person's word is surer than any. */
function toMember(
  listingId: string,
  ids: readonly string[],
  judge: PairStore['judge'],
  said: ReadonlyMap<string, string>,
): ClusterMember {
  if (ids.length === 1) return { listingId, matchedBy: [], matchScore: null };
  const others = ids.filter((id) => id !== listingId);
  if (others.some((id) => said.get(pairKey(listingId, id)) === 'same')) {
    return { listingId, matchedBy: [bySomebody], matchScore: 1 };
  }
  const judgements = others.map((id) => judge(listingId, id));
  const best = judgements.reduce((one, other) => (isSurer(other, one) ? other : one));
  return { listingId, matchedBy: toReasons(best), matchScore: Math.floor(toProbability(best.bits) * 1e4) / 1e4 };
}

/** What may be one is surer than what must not, however many bits speak for it. */
function isSurer(one: Judgement, other: Judgement): boolean {
  if (one.vetoes.length > 0 !== other.vetoes.length > 0) return one.vetoes.length === 0;
  return one.bits > other.bits;
}
