import { type FieldName, type Kinship, agreesAt, fieldNames, fields } from './fields.ts';
import type { Judgement } from './judge.ts';
import type { Likelihood } from './likelihood.ts';
import type { FieldWeight, Reason } from './pairs.ts';

/** What each field says of two listings, in bits that add up to the logarithm of the odds, or very nearly. */
export function toFieldWeights(
  likelihood: Likelihood,
  { comparison, bits: alone }: Judgement,
  { within, bits }: BesideOthers,
): FieldWeight[] {
  const total = (kinship: Kinship) => likelihood.total(comparison, kinship, within);
  const rival = likelihood.each(comparison, total('sibling') >= total('stranger') ? 'sibling' : 'stranger', within);
  const ofFields = [...likelihood.each(comparison, 'same', within)].map(([field, ofSame]) => ({
    field,
    bits: toTenths(Math.log2(ofSame / (rival.get(field) ?? ofSame))),
    text: field === 'start' ? 'Before anything is compared: few pairs are one service.' : textOf(field, comparison),
  }));
  const rivals = toTenths(bits - alone);
  if (rivals === 0) return ofFields;
  const text = rivals > 0 ? 'Neither is as like another of that directory.' : 'One of them is like another as well.';
  return [...ofFields, { field: 'rivals', bits: rivals, text }];
}

/** How a pair stands among all. */
interface BesideOthers {
  /** Whether one directory lists both. */
  within: boolean;
  /** How sure it is that they are one, rivals considered. */
  bits: number;
}

function toTenths(bits: number): number {
  return Math.round(10 * bits) / 10;
}

/** What agrees: the reasons to take the two for one. */
export function toReasons({ comparison }: Judgement): Reason[] {
  const agreed = fieldNames.filter((field) => agreesAt(field, comparison.levels[field]));
  return agreed.map((field) => ({ field, text: textOf(field, comparison) }));
}

function textOf(field: FieldName, { levels }: Judgement['comparison']): string {
  return fields[field].levels[levels[field] ?? -1] ?? '';
}
