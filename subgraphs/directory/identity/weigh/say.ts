import { type FieldName, type Kinship, agreesAt, fieldNames, fields } from './fields.ts';
import type { Judgement } from './judge.ts';
import type { Likelihood } from './likelihood.ts';
import type { FieldWeight, Reason } from '../pairs.ts';

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
export function toReasons({ comparison }: Judgement): readonly Reason[] {
  const agreed = fieldNames.filter((field) => agreesAt(field, comparison.levels[field]));
  return agreed.flatMap((field) => reasons[field][comparison.levels[field] ?? -1] ?? []);
}

/** By field and level: a hundred thousand members of services have a handful of reasons. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made from every field name
const reasons = Object.fromEntries(
  fieldNames.map((field): [FieldName, readonly Reason[]] => [
    field,
    fields[field].levels.map((text) => ({ field, text })),
  ]),
) as Record<FieldName, readonly Reason[]>;

function textOf(field: FieldName, { levels }: Judgement['comparison']): string {
  return fields[field].levels[levels[field] ?? -1] ?? '';
}
