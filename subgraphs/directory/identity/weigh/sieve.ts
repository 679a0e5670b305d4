import { nameLevels } from './compare-names.ts';
import { type Levels, type NameWeights, comparers, nameOneService, nearestNames } from './compare.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type FieldName, type Kinship, agreesAt, fieldNames } from './fields.ts';
import { differWithinSource } from './repeats-itself.ts';
import { findVetoes } from './vetoes.ts';
import { type LinkWeights, createNameWeights } from './weights.ts';

/** Whether two listings are surely two services, as far as can be told without comparing them in full. */
export type Sieve = (one: Evidence, other: Evidence) => boolean;

/** Sums of logarithms and the logarithm of a product differ in their last digits. */
const tolerance = 1e-6;

/**
 * Nine in ten pairs that share a block are two services, and most of these show it by a few fields: something forbids
 * it, or their names differ and what is left cannot make up for that, however well it agreed. Rules out no pair that,
 * compared in full, has so many bits and no veto.
 */
export function createSieve(
  weights: LinkWeights,
  leastBits: number,
  words: NameWeights = createNameWeights(weights),
): Sieve {
  // Either is enough: the odds against both kinds of others together are lower than against each.
  const tests = (['sibling', 'stranger'] as const).map((kinship) => createTest(weights, kinship));

  function cannotMakeUp(one: Evidence, other: Evidence, name: number): boolean {
    const sums = tests.map(({ names }) => names[name] ?? Infinity);
    return byEase.some((field, index) => {
      const level = comparers[field](one, other, words);
      return tests.some(({ fields, bestAfter }, test) => {
        const sum = (sums[test] ?? Infinity) + (level === null ? 0 : (fields[index]?.[level] ?? Infinity));
        sums[test] = sum;
        return sum + (bestAfter[index] ?? Infinity) < leastBits - tolerance;
      });
    });
  }

  return (one, other) => {
    const isWithin = one.source === other.source;
    if (findVetoes(one, other).length > 0) return true;
    if (isWithin && differIn({ locations: comparers.locations(one, other) })) return true;
    if (isWithin && differIn({ schedules: comparers.schedules(one, other) })) return true;
    if (!isWithin && nameOneService(one, other)) return false;
    const { comparison } = nearestNames(one, other, words);
    if (!comparison) return false;
    const name = nameLevels.indexOf(comparison.level);
    return (isWithin && differIn({ name })) || (!agreesAt('name', name) && cannotMakeUp(one, other, name));
  };
}

/** Those that cost least first. */
const byEase = ['phones', 'url', 'ages', 'schedules', 'email', 'description', 'locations', 'organisation'] as const;

/** What speaks for one service against one other kinship, in bits. */
interface Test {
  /** By level of the name, with what speaks for it before anything is compared. */
  names: readonly number[];
  /** By field as in `byEase`, by level. */
  fields: readonly (readonly number[])[];
  /** By field as in `byEase`, the most that those after it can add. */
  bestAfter: readonly number[];
}

function createTest({ kinship, fields: probabilities }: LinkWeights, against: Exclude<Kinship, 'same'>): Test {
  const bitsOf = (field: FieldName) =>
    probabilities[field].same.map((share, level) => Math.log2(share / (probabilities[field][against][level] ?? share)));
  const stranger = 1 - kinship.same - kinship.sibling;
  const start = Math.log2(kinship.same / (against === 'sibling' ? kinship.sibling : stranger));
  const fields = byEase.map(bitsOf);
  const best = fields.map((levels) => Math.max(0, ...levels));
  return {
    names: bitsOf('name').map((bits) => start + bits),
    fields,
    bestAfter: best.map((_most, index) => best.slice(index + 1).reduce((sum, most) => sum + most, 0)),
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made from every field name
const untold = Object.fromEntries(fieldNames.map((field) => [field, null])) as Levels;

/** Whether one field alone tells two records of one directory apart. */
function differIn(known: Partial<Levels>): boolean {
  return differWithinSource({ levels: { ...untold, ...known }, chain: 'none' }).length > 0;
}
