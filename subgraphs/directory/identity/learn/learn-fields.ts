import { type Comparison, apart, compare } from '../weigh/compare.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Kinship, agreesAt } from '../weigh/fields.ts';
import { toFields } from './learn-probabilities.ts';
import { areOfOneChain, createLikelihood } from '../weigh/likelihood.ts';
import { countBySource } from './learn-names.ts';
import { learnCoverage } from './learn-coverage.ts';
import { candidatePairs, chainPairs, drawPairs, siblingPairs } from './sample-pairs.ts';
import { type Tally, createTally, round } from './tally.ts';
import type { Steps } from '../../turns.ts';
import { type LinkWeights, createNameWeights } from '../weigh/weights.ts';

/** What is told by counting words and names; nothing of fields yet. */
type Told = Omit<LinkWeights, 'fields' | 'kinship' | 'chainOdds' | 'coverage'>;

type Learned = Pick<LinkWeights, 'fields' | 'kinship' | 'chainOdds' | 'coverage'>;

/** Rounds of expectation and maximisation; the weights stand still well before. */
const rounds = 5;

/** Among fewer listings, pairs drawn by chance are too often no strangers to count in full. */
const enoughForChance = 1000;

/**
 * Learns how probable each level of each field is. Of strangers, from pairs drawn over all listings; of siblings, from
 * pairs of one directory that share a telephone, a place or an organisation, since a directory lists a service once; of
 * the same service, from pairs of two directories with something in common, by expectation maximisation. Chains are
 * counted by themselves: their siblings from pairs of one directory and name whose places are apart. The priors
 * count as so many pairs seen before, so that few or odd listings do not lead astray.
 */
export function* learnFields(evidence: readonly Evidence[], told: Told): Steps<Learned> {
  const words = createNameWeights(told);
  const stranger = createTally();
  const weight = Math.min(1, evidence.length / enoughForChance);
  for (const [one, other] of drawPairs(evidence)) {
    stranger.add(compare(one, other, words), weight);
    yield;
  }
  // What two records of one directory have in common is by that shared; of two directories, nobody may have found it so.
  const withinSource = { ...words, isSharedSentence: () => false };
  const [sibling, siblingOfChain] = [createTally(), createTally()];
  for (const [one, other] of yield* siblingPairs(evidence)) {
    const comparison = compare(one, other, withinSource);
    if (isPlainSibling(comparison)) sibling.add(comparison, 1);
    yield;
  }
  for (const [one, other] of yield* chainPairs(evidence, told.chains, words)) {
    const comparison = compare(one, other, withinSource);
    if (isOfChainApart(comparison)) siblingOfChain.add(comparison, 1);
    yield;
  }
  const { pairs, vetoed, share } = yield* candidatePairs(evidence, told.crowded);
  const candidates: Comparison[] = [];
  for (const [one, other] of pairs) {
    candidates.push(compare(one, other, words));
    yield;
  }
  // What forbids two of a chain to be one, such as their places, tells how many of them are two.
  let ofChains = candidates.filter(areOfOneChain).length;
  for (const [one, other] of vetoed) {
    if (areOfOneChain(compare(one, other, words))) ofChains += 1;
    yield;
  }
  const known = { sibling, siblingOfChain, stranger };
  const none = { ...known, same: createTally(), sameOfChain: createTally() };
  const kinship = toKinship({ same: 0, sibling: 0 }, evidence);
  let last: number[] = [];
  let learned: Learned = { fields: toFields(none, kinship), kinship, chainOdds: toChainOdds(0, 0), coverage: {} };
  for (let turn = 0; turn < rounds; turn += 1) {
    const { same, sameOfChain, counts, shares } = yield* expect(candidates, { ...told, ...learned });
    const kinship = toKinship({ same: counts.same / share, sibling: counts.sibling / share }, evidence);
    const chainOdds = toChainOdds(counts.ofChain, ofChains);
    learned = { fields: toFields({ ...known, same, sameOfChain }, kinship), kinship, chainOdds, coverage: {} };
    last = shares;
  }
  return { ...learned, coverage: learnCoverage(evidence, pairs, { shares: last, looked: share }) };
}

/** Surely two of a chain: its places tell them apart. */
function isOfChainApart(comparison: Comparison): boolean {
  return areOfOneChain(comparison) && comparison.levels.locations === apart;
}

/** As if so many pairs of a chain had been seen before. */
const chainPairsBefore = 20;
const usualChainOdds = 3;

/** Two of a chain that are two services for each that is one: `all` is how many pairs are of one chain, `same` how many are one service. */
function toChainOdds(same: number, all: number): number {
  return round((all - same + chainPairsBefore) / (same + chainPairsBefore / usualChainOdds));
}

/** Names of chains are weighed as such, and doubles are one service. */
function isPlainSibling({ levels, chain }: Comparison): boolean {
  const isHere = levels.locations === null || agreesAt('locations', levels.locations);
  const isDouble = agreesAt('name', levels.name) && isHere;
  return !isDouble && chain === 'none';
}

interface Expected {
  same: Tally;
  sameOfChain: Tally;
  /** How many pairs are each, as far as can be told. */
  counts: LinkWeights['kinship'] & { ofChain: number };
  /** By pair, how likely it is to be one service. */
  shares: number[];
}

/** Takes each pair for one service, siblings or strangers, as far as each is likely under the weights. */
function* expect(candidates: readonly Comparison[], weights: LinkWeights): Steps<Expected> {
  const { total } = createLikelihood(weights);
  const [same, sameOfChain] = [createTally(), createTally()];
  const counts = { same: 0, sibling: 0, ofChain: 0 };
  const shares: number[] = [];
  for (const comparison of candidates) {
    const of = (kinship: Kinship) => total(comparison, kinship, false);
    const each = { same: of('same'), sibling: of('sibling'), stranger: of('stranger') };
    const all = each.same + each.sibling + each.stranger;
    same.add(comparison, each.same / all);
    shares.push(each.same / all);
    counts.same += each.same / all;
    counts.sibling += each.sibling / all;
    if (areOfOneChain(comparison)) {
      sameOfChain.add(comparison, each.same / all);
      counts.ofChain += each.same / all;
    }
    yield;
  }
  return { same, sameOfChain, counts, shares };
}

/** Of so many pairs, this many are taken for seen before. */
const pairsBefore = 2000;
const samesBefore = 2;
const siblingsBefore = 8;

/** The share of all pairs of two directories. */
function toKinship({ same, sibling }: LinkWeights['kinship'], evidence: readonly Evidence[]): LinkWeights['kinship'] {
  const within = countBySource(evidence)
    .values()
    .reduce((sum, count) => sum + count ** 2, 0);
  const all = (evidence.length ** 2 - within) / 2 + pairsBefore;
  return { same: (same + samesBefore) / all, sibling: (sibling + siblingsBefore) / all };
}
