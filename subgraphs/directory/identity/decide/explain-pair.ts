import { decideComponent } from './decide-component.ts';
import { sourceOf } from '../evidence/evidence.ts';
import { findComponents } from './components.ts';
import { createGatherer } from './gather.ts';
import { bandOf, joinFrom, toProbability } from '../weigh/judge.ts';
import { createLikelihood } from '../weigh/likelihood.ts';
import { pairKey } from '../pair-key.ts';
import type { PairDecision, PairExplanation } from '../pairs.ts';
import { type Around, createPairStore } from './pair-store.ts';
import { weighRivals } from './rivals.ts';
import { toSaid } from './said.ts';
import { toFieldWeights } from '../weigh/say.ts';
import type { LinkWeights } from '../weigh/weights.ts';

export interface ExplainParts {
  /** The ids of all listings. */
  known: Pick<ReadonlySet<string>, 'has'>;
  /** Who stands between two depends on the others. */
  around: Around;
  weights: LinkWeights;
  decisions: readonly PairDecision[];
}

/** Says why two listings, by their ids, are or are not one service. Both must be among those that are known. */
export async function explainPair(
  pair: readonly [string, string],
  { known, around, weights, decisions }: ExplainParts,
): Promise<PairExplanation> {
  const [one, other] = pair[0] < pair[1] ? pair : [pair[1], pair[0]];
  const pairs = createPairStore(weights);
  const { saidSame, neighboursOf, toComponent } = createGatherer(pairs, toSaid(decisions, known));
  await pairs.bindAround([one, other], around, saidSame);
  const components = [...findComponents([one, other], neighboursOf)].map(toComponent);

  const judgement = pairs.judge(one, other);
  const bonds = components.flatMap((component) => weighRivals(component.pairs, weights.coverage));
  const bits = bonds.find((bond) => bond.one === one && bond.other === other)?.bits ?? judgement.bits;
  const likelihood = createLikelihood(weights);
  const options = { ...pairs, likelihood, coverage: weights.coverage };
  const clusters = components.flatMap((component) => decideComponent(component, options).clusters);
  const groups = clusters.map(({ members }) => members.map(({ listingId }) => listingId));
  const own = groups.filter((ids) => ids.includes(one) || ids.includes(other));
  const { vetoes, settled } = judgement;
  const told = {
    one,
    other,
    probability: toProbability(bits),
    vetoes,
    band: vetoes.length > 0 ? ('APART' as const) : bandOf(bits, settled),
    together: own.some((ids) => ids.includes(one) && ids.includes(other)),
    decision: decisions.findLast((said) => pairKey(said.one, said.other) === pairKey(one, other))?.verdict ?? null,
  };
  const within = sourceOf(one) === sourceOf(other);
  return {
    ...told,
    weights: toFieldWeights(likelihood, judgement, { within, bits }),
    because: becauseOf(told),
    services: own,
  };
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
