import { type Comparison, compare } from './compare.ts';
import type { Evidence } from './evidence.ts';
import { type FieldName, type Kinship, type Probabilities, agreesAt, fieldNames, fields } from './fields.ts';
import { createLikelihood } from './likelihood.ts';
import { learnCoverage } from './learn-coverage.ts';
import { candidatePairs, drawPairs, siblingPairs } from './sample-pairs.ts';
import { type Tally, createTally } from './tally.ts';
import type { Steps } from './turns.ts';
import { type LinkWeights, createNameWeights } from './weights.ts';

/** What is told by counting words and names; nothing of fields yet. */
type Told = Omit<LinkWeights, 'fields' | 'kinship' | 'coverage'>;

type Learned = Pick<LinkWeights, 'fields' | 'kinship' | 'coverage'>;

/** Rounds of expectation and maximisation; the weights stand still well before. */
const rounds = 5;

/** Among fewer listings, pairs drawn by chance are too often no strangers to count in full. */
const enoughForChance = 1000;

/**
 * Learns how probable each level of each field is. Of strangers, from pairs drawn over all listings; of siblings, from
 * pairs of one directory that share a telephone, a place or an organisation, since a directory lists a service once; of
 * the same service, from pairs of two directories with something in common, by expectation maximisation. The priors
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
  const sibling = createTally();
  for (const [one, other] of yield* siblingPairs(evidence)) {
    const comparison = compare(one, other, words);
    if (isPlainSibling(comparison)) sibling.add(comparison, 1);
    yield;
  }
  const { pairs, share } = yield* candidatePairs(evidence, told.crowded);
  const candidates: Comparison[] = [];
  for (const [one, other] of pairs) {
    candidates.push(compare(one, other, words));
    yield;
  }
  const none = { same: createTally(), sibling, stranger };
  const kinship = toKinship({ same: 0, sibling: 0 }, evidence);
  let last: number[] = [];
  let learned: Learned = { fields: toFields(none, kinship), kinship, coverage: {} };
  for (let round = 0; round < rounds; round += 1) {
    const { same, counts, shares } = yield* expect(candidates, { ...told, ...learned });
    const kinship = toKinship({ same: counts.same / share, sibling: counts.sibling / share }, evidence);
    learned = { fields: toFields({ same, sibling, stranger }, kinship), kinship, coverage: {} };
    last = shares;
  }
  return { ...learned, coverage: learnCoverage(evidence, pairs, { shares: last, looked: share }) };
}

/** Names of chains are weighed as such, and doubles are one service. */
function isPlainSibling({ levels, chain }: Comparison): boolean {
  const isHere = levels.locations === null || agreesAt('locations', levels.locations);
  const isDouble = agreesAt('name', levels.name) && isHere;
  return !isDouble && chain === 'none';
}

interface Expected {
  same: Tally;
  /** How many pairs are each, as far as can be told. */
  counts: LinkWeights['kinship'];
  /** By pair, how likely it is to be one service. */
  shares: number[];
}

/** Takes each pair for one service, siblings or strangers, as far as each is likely under the weights. */
function* expect(candidates: readonly Comparison[], weights: LinkWeights): Steps<Expected> {
  const { total } = createLikelihood(weights);
  const same = createTally();
  const counts = { same: 0, sibling: 0 };
  const shares: number[] = [];
  for (const comparison of candidates) {
    const of = (kinship: Kinship) => total(comparison, kinship, false);
    const each = { same: of('same'), sibling: of('sibling'), stranger: of('stranger') };
    const all = each.same + each.sibling + each.stranger;
    same.add(comparison, each.same / all);
    shares.push(each.same / all);
    counts.same += each.same / all;
    counts.sibling += each.sibling / all;
    yield;
  }
  return { same, counts, shares };
}

/** Of so many pairs, this many are taken for seen before. */
const pairsBefore = 2000;
const samesBefore = 2;
const siblingsBefore = 8;

/** The share of all pairs of two directories. */
function toKinship({ same, sibling }: LinkWeights['kinship'], evidence: readonly Evidence[]): LinkWeights['kinship'] {
  const perSource = Map.groupBy(evidence, ({ source }) => source).values();
  const within = perSource.reduce((sum, { length }) => sum + length ** 2, 0);
  const all = (evidence.length ** 2 - within) / 2 + pairsBefore;
  return { same: (same + samesBefore) / all, sibling: (sibling + siblingsBefore) / all };
}

function toFields(tallies: Record<Kinship, Tally>, { same, sibling }: LinkWeights['kinship']): LinkWeights['fields'] {
  const learned = fieldNames.map((field): [FieldName, Probabilities] => {
    const { prior, fixed } = fields[field];
    if (fixed) return [field, prior];
    const ofSame = tallies.same.toProbabilities(field, prior.same);
    const ofSibling = tallies.sibling.toProbabilities(field, prior.sibling);
    // Among pairs drawn over all there are some that are no strangers.
    const kin = prior.stranger.map((_share, level) => same * (ofSame[level] ?? 0) + sibling * (ofSibling[level] ?? 0));
    const ofStranger = tallies.stranger.toProbabilities(field, prior.stranger, kin);
    const known = { same: ofSame, sibling: ofSibling, stranger: ofStranger };
    return [field, field === 'name' ? withinPrior(known, prior) : known];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made from every field name
  return Object.fromEntries(learned) as LinkWeights['fields'];
}

/**
 * Without labels, a service and its near miss, alike in all but a word of the name, look like one that is named in two
 * ways. So what is learned may not make a name that disagrees speak less against than the prior does.
 */
function withinPrior(learned: Probabilities, prior: Probabilities): Probabilities {
  const bound = (kinship: Kinship, keep: (one: number, other: number) => number) =>
    learned[kinship].map((share, level) =>
      agreesAt('name', level) ? share : keep(share, prior[kinship][level] ?? share),
    );
  return { same: bound('same', Math.min), sibling: bound('sibling', Math.max), stranger: learned.stranger };
}
