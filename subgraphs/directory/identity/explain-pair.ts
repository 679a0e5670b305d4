import type { Listing } from '../../kit/listing.ts';
import { decideServices } from './decide-services.ts';
import { toEvidence } from './evidence.ts';
import { compareListings, speakAgainst } from './first-rule.ts';
import type { DecideOptions, PairExplanation } from './pairs.ts';

export interface ExplainOptions extends DecideOptions {
  /** Every listing: what a name is worth, and who stands between two listings, depends on the others. */
  listings: readonly Listing[];
}

/** Says why two listings are, or are not, one service. */
export function explainPair(one: Listing, other: Listing, { listings, ...options }: ExplainOptions): PairExplanation {
  const [low, high] = one.id < other.id ? [one, other] : [other, one];
  const sources = new Set(options.sources);
  const [evidence, otherEvidence] = [toEvidence(low, sources), toEvidence(high, sources)];
  const likeness = compareListings(evidence, otherEvidence);
  const { clusters } = decideServices(listings, options);
  const cluster = clusters.find(({ members }) => members.some(({ listingId }) => listingId === low.id));
  const together = cluster?.members.some(({ listingId }) => listingId === high.id) ?? false;
  const said = options.decisions?.find(({ one: a, other: b }) => [a, b].toSorted().join() === [low.id, high.id].join());
  return {
    one: low.id,
    other: high.id,
    probability: likeness?.score ?? 0,
    weights: likeness?.reasons.map(({ field, text }) => ({ field, bits: 1, text })) ?? [],
    vetoes: speakAgainst(evidence, otherEvidence) ? ['Their numbers or ages differ.'] : [],
    band: likeness ? 'JOIN' : 'APART',
    decision: said?.verdict ?? null,
    together,
    because: together ? 'They are alike.' : 'They are not alike.',
  };
}
