import { type FieldName, type Kinship, fieldNames, fields } from './fields.ts';
import type { Judgement } from './judge.ts';
import type { Likelihood } from './likelihood.ts';
import type { FieldWeight, Reason } from './pairs.ts';

/** What each field says of two listings, in bits that add up to the logarithm of the odds, or very nearly. */
export function toFieldWeights(likelihood: Likelihood, { comparison }: Judgement, sameSource: boolean): FieldWeight[] {
  const total = (kinship: Kinship) => likelihood.total(comparison, kinship, sameSource);
  const rival = likelihood.each(comparison, total('sibling') >= total('stranger') ? 'sibling' : 'stranger', sameSource);
  return [...likelihood.each(comparison, 'same', sameSource)].map(([field, ofSame]) => ({
    field,
    bits: Math.round(10 * Math.log2(ofSame / (rival.get(field) ?? ofSame))) / 10,
    text: field === 'start' ? 'Before anything is compared: few pairs are one service.' : textOf(field, comparison),
  }));
}

/** What agrees: the reasons to take the two for one. */
export function toReasons({ comparison }: Judgement): Reason[] {
  const agreed = fieldNames.filter((field) => (comparison.levels[field] ?? Infinity) <= agreesUpTo(field));
  return agreed.map((field) => ({ field, text: textOf(field, comparison) }));
}

/** Names agree in other spellings too, the rest only where it is the same. */
function agreesUpTo(field: FieldName): number {
  return field === 'name' ? 2 : 0;
}

function textOf(field: FieldName, { levels }: Judgement['comparison']): string {
  return fields[field].levels[levels[field] ?? -1] ?? '';
}
