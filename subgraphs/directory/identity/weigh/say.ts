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
  const ofFields = [...likelihood.each(comparison, 'same', within)].map(([field, ofSame]) => {
    const bits = toTenths(Math.log2(ofSame / (rival.get(field) ?? ofSame)));
    return toWeight(field, bits, field === 'start' ? startText : textOf(field, bits, comparison));
  });
  const rivals = toTenths(bits - alone);
  if (rivals === 0) return ofFields;
  const text = rivals > 0 ? 'Neither is as like another of that directory.' : 'One of them is like another as well.';
  return [...ofFields, toWeight('rivals', rivals, text)];
}

const startText = 'Before anything is compared: few pairs are one service.';

/** Thousands of pairs that are asked have some hundreds of weights between them. */
const weights = new Map<string, FieldWeight>();

function toWeight(field: string, bits: number, text: string): FieldWeight {
  return weights.getOrInsertComputed(`${field} ${bits} ${text}`, () => ({ field, bits, text }));
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
  const key = agreed.map((field) => `${field} ${comparison.levels[field]}`).join();
  return reasons.getOrInsertComputed(key, () => agreed.map((field) => ({ field, text: levelOf(field, comparison) })));
}

/** By fields and levels: a hundred thousand members of services have some hundreds of reasons between them. */
const reasons = new Map<string, readonly Reason[]>();

/** What agrees may weigh against, as a page does that an organisation gives for all it offers: that is said with it. */
function textOf(field: FieldName, bits: number, comparison: Judgement['comparison']): string {
  const text = levelOf(field, comparison);
  const isAgainst = bits < 0 && agreesAt(field, comparison.levels[field]);
  return isAgainst ? `${text} Here two services have that in common more often than one has.` : text;
}

function levelOf(field: FieldName, { levels }: Judgement['comparison']): string {
  return fields[field].levels[levels[field] ?? -1] ?? '';
}
