import { type FieldName, type Kinship, type Probabilities, agreesAt, fieldNames, fields } from '../weigh/fields.ts';
import type { Tally } from './tally.ts';
import type { LinkWeights } from '../weigh/weights.ts';

/** As if the priors had been seen in so many pairs; chains are few, and no two sets of listings are alike in them. */
const before = 200;
const ofChainBefore = 5;

/** How probable each level of each field is, by what was counted and how many of all pairs are one service or siblings. */
export function toFields(
  tallies: Record<keyof Probabilities, Tally>,
  { same, sibling }: LinkWeights['kinship'],
): LinkWeights['fields'] {
  const learned = fieldNames.map((field): [FieldName, Probabilities] => {
    const { prior, fixed } = fields[field];
    if (fixed) return [field, prior];
    const ofSame = tallies.same.toProbabilities(field, prior.same, { before });
    const ofSibling = tallies.sibling.toProbabilities(field, prior.sibling, { before });
    // Among pairs drawn over all there are some that are no strangers.
    const kin = prior.stranger.map((_share, level) => same * (ofSame[level] ?? 0) + sibling * (ofSibling[level] ?? 0));
    const ofStranger = tallies.stranger.toProbabilities(field, prior.stranger, { before, less: kin });
    const known = {
      same: ofSame,
      sibling: ofSibling,
      sameOfChain: tallies.sameOfChain.toProbabilities(field, prior.sameOfChain, { before: ofChainBefore }),
      // Those that were counted were told apart by their places.
      siblingOfChain:
        field === 'locations'
          ? prior.siblingOfChain
          : tallies.siblingOfChain.toProbabilities(field, prior.siblingOfChain, { before: ofChainBefore }),
      stranger: ofStranger,
    };
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
  return { ...learned, same: bound('same', Math.min), sibling: bound('sibling', Math.max) };
}
