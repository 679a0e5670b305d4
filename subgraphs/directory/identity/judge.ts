import { nameLevels } from './compare-names.ts';
import { type Comparison, compare } from './compare.ts';
import type { Evidence } from './evidence.ts';
import { type FieldName, type Kinship, fieldNames } from './fields.ts';
import type { Band } from './pairs.ts';
import { differWithinSource, repeatsItself } from './repeats-itself.ts';
import { findVetoes } from './vetoes.ts';
import { type LinkWeights, createNameWeights } from './weights.ts';

/** What is thought of two listings by themselves. */
export interface Judgement {
  comparison: Comparison;
  /** That they are one service, 0 to 1. */
  probability: number;
  /** The same as the binary logarithm of the odds, which keeps apart what is all but certain. */
  bits: number;
  vetoes: string[];
  band: Band;
}

export interface Judge {
  (one: Evidence, other: Evidence): Judgement;
  /** The probability of each field's level, and of kinship before anything is compared (`start`). */
  likelihoods: (comparison: Comparison, kinship: Kinship, sameSource: boolean) => Map<FieldName | 'start', number>;
}

/** Names agree as far as this: beyond it, one has words that the other lacks. */
export const agreesUpTo = nameLevels.indexOf('common');

/** Places agree as far as this for one of a chain. */
const closeBy = 1;

export const joinFrom = 0.99;
export const reviewFrom = 0.05;

/** A directory lists a service once, as a rule. */
const withinSource = 0.05;

/** Two groups of one name that an organisation has several of are mostly at different places. */
const placesOfChain = [0.04, 0.06, 0.9];

/** Names of siblings: where their organisation has several of the name, and where all have the words of it. */
const namesOfChain = [0.4, 0.2, 0.1];
const plainNamesOfSiblings = [0.02, 0.02, 0.02];

/** Names of strangers, where no directory has two services of the name: worth 10 bits, as on the public benchmark. */
const namesOfOne = [0.0005, 0.0008];

export function createJudge(weights: LinkWeights): Judge {
  const words = createNameWeights(weights);
  const repeated = new Map(Object.entries(weights.repeated));
  const chains = new Set(weights.chains);
  const isChain = ({ nameKeys }: Comparison) => nameKeys.some((key) => chains.has(key));

  function likelihood(field: FieldName, level: number, kinship: Kinship, comparison: Comparison): number {
    const table = weights.fields[field][kinship][level] ?? 1;
    const { name } = comparison.levels;
    if (name === null || name > agreesUpTo || kinship === 'same') return table;
    const chain = kinship === 'sibling' && isChain(comparison);
    if (field === 'locations' && chain) return placesOfChain[level] ?? table;
    if (field !== 'name') return table;
    if (kinship === 'stranger') {
      const times = Math.max(...comparison.nameKeys.map((key) => repeated.get(key) ?? 1));
      return times > 1
        ? Math.max(table, (times - 1) / (weights.perSource + 1))
        : Math.min(table, namesOfOne[level] ?? table);
    }
    const least = (chain && namesOfChain[level]) || (comparison.plain && plainNamesOfSiblings[level]) || 0;
    return Math.max(table, least);
  }

  function likelihoods(comparison: Comparison, kinship: Kinship, sameSource: boolean) {
    const { same, sibling } = weights.kinship;
    const start = { same: same * (sameSource ? withinSource : 1), sibling, stranger: 1 - same - sibling }[kinship];
    const known = fieldNames.flatMap((field) => {
      const level = comparison.levels[field];
      return level === null ? [] : [[field, likelihood(field, level, kinship, comparison)] as const];
    });
    return new Map<FieldName | 'start', number>([['start', start], ...known]);
  }

  function weigh(comparison: Comparison, sameSource: boolean) {
    const total = (kinship: Kinship) => product(likelihoods(comparison, kinship, sameSource).values());
    const odds = total('same') / (total('sibling') + total('stranger'));
    return { probability: odds / (1 + odds), bits: Math.log2(odds) };
  }

  /**
   * Whether it is this service, and not only one of this place or organisation: its name agrees, or its number; and for
   * one of a chain, its place or its own web page as well.
   */
  function isSettled(comparison: Comparison): boolean {
    const { identifiers, name, locations, url } = comparison.levels;
    if (identifiers === 0) return true;
    if (name === null || name > agreesUpTo) return false;
    return !isChain(comparison) || (locations !== null && locations <= closeBy) || url === 0;
  }

  function judge(one: Evidence, other: Evidence): Judgement {
    const comparison = compare(one, other, words);
    const sameSource = one.source === other.source;
    const weight = weigh(comparison, sameSource);
    const vetoes = [
      ...findVetoes(one, other),
      ...(sameSource ? differWithinSource(comparison, isChain(comparison)) : []),
    ];
    const sure = weight.probability >= joinFrom && (sameSource ? repeatsItself(comparison) : isSettled(comparison));
    const worthAsking = weight.probability >= reviewFrom;
    const band = vetoes.length > 0 || !worthAsking ? 'APART' : sure ? 'JOIN' : 'REVIEW';
    return { comparison, ...weight, vetoes, band };
  }

  return Object.assign(judge, { likelihoods });
}

function product(numbers: Iterable<number>): number {
  let result = 1;
  for (const number of numbers) result *= number;
  return result;
}
