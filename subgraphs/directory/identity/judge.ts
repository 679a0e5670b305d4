import { type Comparison, compare } from './compare.ts';
import type { Evidence } from './evidence.ts';
import { agreesUpTo, createLikelihood } from './likelihood.ts';
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

export type Judge = (one: Evidence, other: Evidence) => Judgement;

/** Places agree as far as this for one of a chain. */
const closeBy = 1;

const joinFrom = 0.99;
export const reviewFrom = 0.05;

export function createJudge(weights: LinkWeights): Judge {
  const words = createNameWeights(weights);
  const { total, isChain } = createLikelihood(weights);

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

  return (one, other) => {
    const comparison = compare(one, other, words);
    const sameSource = one.source === other.source;
    const others = total(comparison, 'sibling', sameSource) + total(comparison, 'stranger', sameSource);
    const odds = total(comparison, 'same', sameSource) / others;
    const probability = odds / (1 + odds);
    const vetoes = [
      ...findVetoes(one, other),
      ...(sameSource ? differWithinSource(comparison, isChain(comparison)) : []),
    ];
    const sure = probability >= joinFrom && (sameSource ? repeatsItself(comparison) : isSettled(comparison));
    const worthAsking = probability >= reviewFrom;
    const band = vetoes.length > 0 || !worthAsking ? 'APART' : sure ? 'JOIN' : 'REVIEW';
    return { comparison, probability, bits: Math.log2(odds), vetoes, band };
  };
}
