import type { Listing } from '../../kit/listing.ts';
import { blockKeys } from './block-keys.ts';
import { decideServices } from './decide-services.ts';
import type { Evidence } from './evidence.ts';
import { bandOf, createJudge, joinFrom, toProbability } from './judge.ts';
import { createLikelihood } from './likelihood.ts';
import { learnWeights } from './learn-weights.ts';
import type { DecideOptions, PairDecision, PairExplanation, ServiceDecisions } from './pairs.ts';
import { pairKey } from './pair-key.ts';
import { createPairStore } from './pair-store.ts';
import { createReader } from './reader.ts';
import { weighRivals } from './rivals.ts';
import { toFieldWeights } from './say.ts';
import { doAtOnce } from './turns.ts';
import { withoutVagueIds } from './vague-ids.ts';
import type { LinkWeights } from './weights.ts';

export interface ExplainOptions extends DecideOptions {
  /** Every listing: what a name is worth, and who stands between two listings, depends on the others. */
  listings: readonly Listing[];
  /** What was decided of all of them under the same options; decided anew when not given. */
  decided?: ServiceDecisions;
}

/** Says why two listings are, or are not, one service. Both must be among all the listings. */
export function explainPair(one: Listing, other: Listing, options: ExplainOptions): PairExplanation {
  const { listings, sources, decisions = [], weights = learnWeights(listings, sources) } = options;
  const [low, high] = one.id < other.id ? [one, other] : [other, one];
  const judge = createJudge(weights);
  const evidence = new Map(withoutVagueIds(listings.map(createReader(sources))).map((each) => [each.id, each]));
  const [lowEvidence, highEvidence] = [evidence.get(low.id), evidence.get(high.id)];
  if (!lowEvidence || !highEvidence) throw new Error('Expected two of the listings, but got another.');
  const judgement = judge(lowEvidence, highEvidence);
  const bits = weighAmong([...evidence.values()], [lowEvidence, highEvidence], weights) ?? judgement.bits;
  const { clusters } = options.decided ?? decideServices(listings, { sources, decisions, weights });
  const cluster = clusters.find(({ members }) => members.some(({ listingId }) => listingId === low.id));
  const together = cluster?.members.some(({ listingId }) => listingId === high.id) ?? false;
  const decision = decisions.findLast((said) => pairKey(said.one, said.other) === pairKey(low.id, high.id));
  const { vetoes } = judgement;
  const told = {
    one: low.id,
    other: high.id,
    probability: toProbability(bits),
    vetoes,
    band: vetoes.length > 0 ? ('APART' as const) : bandOf(bits, judgement.settled),
    together,
    decision: decision?.verdict ?? null,
  };
  return {
    ...told,
    weights: toFieldWeights(createLikelihood(weights), judgement, {
      within: lowEvidence.source === highEvidence.source,
      bits,
    }),
    because: becauseOf(told),
  };
}

/** How sure the pair is beside its rivals, for which only those with a block in common matter; null when none has. */
function weighAmong(
  all: readonly Evidence[],
  pair: readonly [Evidence, Evidence],
  weights: LinkWeights,
): number | null {
  const crowded = new Set(weights.crowded);
  const keysOf = (one: Evidence) => new Set(blockKeys(one, (key) => crowded.has(key)));
  const wanted = pair.map(keysOf).reduce((ones, others) => ones.union(others));
  const near = all.filter((one) => !keysOf(one).isDisjointFrom(wanted));
  const pairs = createPairStore(weights);
  doAtOnce(pairs.update(new Map(near.map((one) => [one.id, one]))));
  const key = pairKey(pair[0].id, pair[1].id);
  const bonds = near.flatMap(({ id }) => pairs.bondsOf(id).filter(({ one }) => one === id));
  const found = weighRivals(bonds, weights.coverage).find(({ one, other }) => pairKey(one, other) === key);
  return found?.bits ?? null;
}

interface Told {
  band: PairExplanation['band'];
  probability: number;
  vetoes: readonly string[];
  decision: PairDecision['verdict'] | null;
  together: boolean;
}

function becauseOf({ band, probability, vetoes, decision, together }: Told): string {
  if (decision === 'same') {
    if (!together) return 'A person has said that they are one, and another decision stands against it.';
    return vetoes.length > 0
      ? 'A person has said that they are one, against what forbids it.'
      : 'A person has said so.';
  }
  if (decision === 'different') return 'A person has said that they are two.';
  if (together) return band === 'JOIN' ? 'They are alike enough.' : 'Others that both are like bring them together.';
  if (vetoes.length > 0) return 'Something forbids it, whatever agrees.';
  if (band === 'JOIN')
    return 'They are alike enough, but one of them goes with a listing that the other is apart from.';
  if (band === 'APART') return 'They are not alike enough.';
  return probability < joinFrom
    ? 'They may be one: a person has to decide.'
    : 'Much agrees, but their names or places leave open which service is meant: a person has to decide.';
}
