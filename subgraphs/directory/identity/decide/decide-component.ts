import { type Bond, bySureness, cluster } from './cluster.ts';
import { sourceOf } from '../evidence/evidence.ts';
import { type Judgement, bandOf, toProbability } from '../weigh/judge.ts';
import type { Likelihood } from '../weigh/likelihood.ts';
import { pairKey } from '../pair-key.ts';
import type { PairStore } from './pair-store.ts';
import type { Cluster, ClusterMember, PairDecision, Reason, ReviewPair } from '../pairs.ts';
import { type LonePair, weighRivals } from './rivals.ts';
import { toFieldWeights, toReasons } from '../weigh/say.ts';
import type { LinkWeights } from '../weigh/weights.ts';

/** Listings that hang together by pairs that may be one service, or by what people said; no others bear on them. */
export interface Component {
  /** In their order. */
  ids: readonly string[];
  pairs: readonly LonePair[];
  /** What people have said, by `pairKey`. */
  said: Said;
}

export type Said = ReadonlyMap<string, Exclude<PairDecision['verdict'], 'later'>>;

/** What was decided of a component. */
export interface DecidedComponent {
  ids: readonly string[];
  clusters: readonly Cluster[];
  /** Pairs that a person has to decide. */
  asked: readonly AskedPair[];
}

interface AskedPair {
  bond: Bond;
  review: ReviewPair;
}

export interface DecideComponentOptions {
  judge: PairStore['judge'];
  judgePooled: PairStore['judgePooled'];
  likelihood: Likelihood;
  coverage: LinkWeights['coverage'];
}

/** Decides which listings of a component are one service, and what is left to ask. */
export function decideComponent({ ids, pairs, said }: Component, options: DecideComponentOptions): DecidedComponent {
  if (ids.length === 1) return { ids, clusters: [{ members: ids.map(toLone) }], asked: none };
  const judge = rememberPairs(options.judge);
  const bonds = weighRivals(pairs, options.coverage);
  const beside = judgeBeside(judge, bonds);
  const affinityOf = (one: string, other: string) => toAffinity(beside(one, other), one, other);
  const arePooledAlike = (ones: readonly string[], others: readonly string[], { one, other, bits }: Bond) => {
    if (shareSource(ones, others)) return false;
    const { bits: pooled, vetoes, settled } = options.judgePooled(ones, others);
    const ofRivals = bits - judge(one, other).bits;
    return vetoes.length === 0 && bandOf(pooled + ofRivals, settled) === 'JOIN';
  };
  const groups = cluster({ ids, bonds, affinityOf, arePooledAlike, said });
  const toAsked = (bond: Bond): AskedPair => ({ bond, review: toReview(bond, judge, options.likelihood) });
  return {
    ids,
    clusters: groups.map((members) => ({ members: members.map((id) => toMember(id, members, beside, said)) })),
    asked: undecided(bonds, groups, said).map(toAsked),
  };
}

/** Most listings are like no other. */
function toLone(listingId: string): ClusterMember {
  return { listingId, matchedBy: none, matchScore: null };
}

const none: readonly never[] = [];

/** A pair is asked for again and again while groups grow. */
function rememberPairs(judge: PairStore['judge']): PairStore['judge'] {
  const known = new Map<string, Judgement>();
  return (one, other) => {
    const key = pairKey(one, other);
    const judgement = known.get(key) ?? judge(one, other);
    known.set(key, judgement);
    return judgement;
  };
}

function toReview({ one, other, bits }: Bond, judge: PairStore['judge'], likelihood: Likelihood): ReviewPair {
  const judgement = judge(one, other);
  const { vetoes } = judgement;
  const within = sourceOf(one) === sourceOf(other);
  const weights = toFieldWeights(likelihood, judgement, { within, bits });
  return { one, other, probability: toProbability(bits), vetoes, weights };
}

function shareSource(ones: readonly string[], others: readonly string[]): boolean {
  const sources = new Set(ones.map(sourceOf));
  return others.some((other) => sources.has(sourceOf(other)));
}

/** Judges two with their rivals considered. */
function judgeBeside(judge: PairStore['judge'], bonds: readonly Bond[]): PairStore['judge'] {
  const known = new Map(bonds.map(({ one, other, bits }) => [pairKey(one, other), bits]));
  return (one, other) => {
    const judgement = judge(one, other);
    return { ...judgement, bits: known.get(pairKey(one, other)) ?? judgement.bits };
  };
}

/** Of one directory only records that seem to be one listed twice; of two, all that nothing forbids. */
function toAffinity({ bits, vetoes, doubled }: Judgement, one: string, other: string): number | null {
  return vetoes.length === 0 && (sourceOf(one) !== sourceOf(other) || doubled) ? bits : null;
}

/** Every pair that is not joined, that nobody has spoken of, and that is likely enough to ask about. */
function undecided(bonds: readonly Bond[], groups: readonly string[][], said: Said): Bond[] {
  const groupOf = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids] as const)));
  const open = bonds.filter(
    ({ one, other, band }) =>
      band !== 'APART' && groupOf.get(one) !== groupOf.get(other) && !said.has(pairKey(one, other)),
  );
  return open.toSorted(bySureness);
}

const bySomebody: Reason = { field: 'decision', text: 'A person has said that they are one service.' };

/** A member's reasons are those of its surest likeness to another member; a person's word is surer than any. */
function toMember(listingId: string, ids: readonly string[], judge: PairStore['judge'], said: Said): ClusterMember {
  if (ids.length === 1) return toLone(listingId);
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
