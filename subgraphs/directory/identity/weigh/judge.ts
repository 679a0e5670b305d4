import { nameLevels } from './compare-names.ts';
import { type Comparison, type Levels, type NameWeights, apart, closeBy, compare } from './compare.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type FieldName, agreesAt, fields } from './fields.ts';
import { createLikelihood } from './likelihood.ts';
import type { Band } from '../pairs.ts';
import { differWithinSource, mayRepeatItself, repeatsItself } from './repeats-itself.ts';
import { findVetoes } from './vetoes.ts';
import { type LinkWeights, createNameWeights } from './weights.ts';

/** What is thought of two listings by themselves. */
export interface Judgement {
  comparison: Comparison;
  /** How sure it is that they are one service: the binary logarithm of the odds. */
  bits: number;
  vetoes: string[];
  /** Whether what agrees is of the service, and not only of its place or organisation. */
  settled: boolean;
  /** Whether one directory lists both, and may list one service twice. */
  doubled: boolean;
}

export type Judge = (one: Evidence, other: Evidence) => Judgement;

const otherSite = fields.url.levels.length - 1;
const otherHost = fields.email.levels.length - 1;

/** Names that have words of their own each: one may be what the service was called before. */
const otherNames: ReadonlySet<number | null> = new Set([nameLevels.indexOf('cross'), nameLevels.indexOf('differ')]);

/** Where no more siblings than this have a page or number in common, two that have it are hardly siblings. */
const mostSharing = 0.035;

/**
 * So sure, and no less, must be what is joined without asking. Few pairs lie at the edge: of all that are joined, fewer
 * than one in two hundred are expected to be two (docs/decisions/0023).
 */
export const joinFrom = 0.95;
const reviewFrom = 0.05;

export function createJudge(weights: LinkWeights, words: NameWeights = createNameWeights(weights)): Judge {
  const { total } = createLikelihood(weights);

  const isHardlyShared = (field: FieldName) => {
    const [own = 1, ofSeveral = 1] = weights.fields[field].sibling;
    return own + ofSeveral <= mostSharing;
  };
  const areOwn = { url: isHardlyShared('url'), email: isHardlyShared('email') };

  /**
   * Whether it is this service, and not only one of this place or organisation: its name agrees, or its number; and where
   * groups at several places have the name and nobody knows whose they are, its place or a contact of its own as well.
   */
  function isSettled(comparison: Comparison): boolean {
    const { identifiers, name, locations, phones, url, email } = comparison.levels;
    if (identifiers === 0) return true;
    if (!agreesAt('name', name)) return otherNames.has(name) && isRenamed(comparison.levels);
    const isOwnContact = agreesAt('url', url) || phones === 0 || email === 0;
    const isHere = locations !== null && locations <= closeBy && !areOfTwo(comparison.levels);
    return comparison.chain !== 'of somebody' || isHere || isOwnContact;
  }

  /**
   * Whether it is one service under a former name: with a page or mailbox of its own, in a set of listings where siblings
   * hardly ever share one; or with two things of its own that agree. Extra words are no other name: they may be a near miss.
   */
  function isRenamed(levels: Levels): boolean {
    const isOwn = (field: 'url' | 'email') => levels[field] === 0 && areOwn[field];
    return (isOwn('url') || isOwn('email') || agreesTwice(levels)) && levels.locations !== apart;
  }

  return (one, other) => {
    const comparison = compare(one, other, words);
    const sameSource = one.source === other.source;
    const others = total(comparison, 'sibling', sameSource) + total(comparison, 'stranger', sameSource);
    const odds = total(comparison, 'same', sameSource) / others;
    const bits = Math.log2(odds);
    const vetoes = [...findVetoes(one, other), ...(sameSource ? differWithinSource(comparison) : [])];
    const settled = sameSource ? repeatsItself(comparison) : isSettled(comparison);
    return { comparison, bits, vetoes, settled, doubled: sameSource && mayRepeatItself(comparison) };
  };
}

/** Whether all that is told of who offers them differs: another organisation, or neither one website nor one mailbox host. */
function areOfTwo({ organisation, url, email }: Levels): boolean {
  return organisation === 2 || url === otherSite || email === otherHost;
}

/**
 * Whether a page of its own agrees and something else that is of one service only; or a mailbox or telephone of its own
 * and its text, or where and when it meets. One person may run two groups by one telephone and mailbox, and two may meet
 * in one house at one time, but nobody runs two at once.
 */
function agreesTwice(levels: Levels): boolean {
  const { name, url, email, phones, schedules } = levels;
  const isOneText = agreesAt('description', levels.description);
  const isOneMeeting = agreesAt('locations', levels.locations) && schedules === 0;
  if (url === 0) return email === 0 || phones === 0 || isOneText || isOneMeeting;
  // Two halves of one group, such as its boys and girls, meet at once: their names have something in common.
  const isMetAlone = isOneMeeting && name === nameLevels.indexOf('differ');
  return (email === 0 || phones === 0) && (isOneText || isMetAlone);
}

/** What is to be done with two listings that nothing forbids to be one. */
export function bandOf(bits: number, settled: boolean): Band {
  const probability = toProbability(bits);
  if (probability < reviewFrom) return 'APART';
  return settled && probability >= joinFrom ? 'JOIN' : 'REVIEW';
}

/** Of the binary logarithm of odds. */
export function toProbability(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}
