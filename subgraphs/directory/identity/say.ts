import { type FieldName, type Kinship, fieldNames, fields } from './fields.ts';
import type { Judge, Judgement } from './judge.ts';
import type { FieldWeight, Reason } from './pairs.ts';

/** What each field says of two listings, in bits that add up to the logarithm of the odds, or very nearly. */
export function toFieldWeights(judge: Judge, { comparison }: Judgement, sameSource: boolean): FieldWeight[] {
  const of = (kinship: Kinship) => judge.likelihoods(comparison, kinship, sameSource);
  const same = of('same');
  const rival = [of('sibling'), of('stranger')].reduce((one, other) => (product(one) >= product(other) ? one : other));
  return [...same].map(([field, likelihood]) => ({
    field,
    bits: Math.round(10 * Math.log2(likelihood / (rival.get(field) ?? likelihood))) / 10,
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

function product(likelihoods: ReadonlyMap<string, number>): number {
  return likelihoods.values().reduce((result, likelihood) => result * likelihood, 1);
}
