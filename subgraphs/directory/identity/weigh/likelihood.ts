import { nameLevels } from './compare-names.ts';
import type { Comparison } from './compare.ts';
import { type FieldName, type Kinship, agreesAt, fieldNames } from './fields.ts';
import type { LinkWeights } from './weights.ts';

/** How likely what was found is, if two listings are one service, siblings or strangers. */
export interface Likelihood {
  /** Of all that was found, kinship as it is before anything is compared included. */
  total: (comparison: Comparison, kinship: Kinship, sameSource: boolean) => number;
  /** Of each field that both speak of, and of kinship before anything is compared (`start`). */
  each: (comparison: Comparison, kinship: Kinship, sameSource: boolean) => Map<FieldName | 'start', number>;
}

/** A directory lists a service once, as a rule. */
const withinSource = 0.05;

/** Two services of one organisation and one name are mostly at different places, or nobody could tell which is meant. */
const placesOfNamesakes = [0.001, 0.001, 0.003, 0.02, 0.975];

/** Names of siblings: where somebody, or another, has several of the name, and where all have the words of it. */
const namesOfChain = { 'of somebody': [0.15, 0.08, 0.05], 'of others': [0.1, 0.06, 0.04], none: [] };
const plainNames = { sibling: [0.02, 0.02, 0.02], stranger: [0.004, 0.004, 0.004] };

/**
 * A name is written in another way as often where it is of two services as where it is of one; but other names, too,
 * may look like it.
 */
const looksLike = [1, 2, 4];

/** Whether one organisation has several of their name, as far as it is known whose they are: a group at each of its hubs. */
export function areOfOneChain({ levels, chain }: Pick<Comparison, 'levels' | 'chain'>): boolean {
  return chain === 'theirs' && agreesAt('name', levels.name);
}

/**
 * "Stay and Play" and "Stay and Play Autism" are run by one organisation in one place, as one service is: that they have
 * these in common says nothing for their being one.
 */
const ofNearMiss: ReadonlySet<FieldName> = new Set(['locations', 'phones', 'organisation', 'email']);
const told = nameLevels.indexOf('told');

export function createLikelihood(weights: LinkWeights): Likelihood {
  const { fields, kinship: kin, coincidence, chainOdds } = weights;
  const start = { ...kin, stranger: 1 - kin.same - kin.sibling };
  const repeated = new Map(Object.entries(weights.repeated));
  const agreeing = fields.name.same
    .filter((_share, level) => agreesAt('name', level))
    .reduce((sum, share) => sum + share, 0);

  function startOf(kinship: Kinship, sameSource: boolean): number {
    return start[kinship] * (sameSource && kinship === 'same' ? withinSource : 1);
  }

  function ofField(field: FieldName, level: number, kinship: Kinship, comparison: Comparison): number {
    const table = fields[field][kinship][level] ?? 1;
    const { name } = comparison.levels;
    if (name === told && kinship === 'sibling' && ofNearMiss.has(field)) {
      return Math.max(table, fields[field].same[level] ?? 1);
    }
    if (name === null || !agreesAt('name', name)) return table;
    if (areOfOneChain(comparison) && field !== 'name' && kinship !== 'stranger') {
      return fields[field][`${kinship}OfChain`][level] ?? 1;
    }
    if (kinship === 'same' || (field !== 'name' && field !== 'locations')) return table;
    if (field === 'locations') return kinship === 'sibling' ? (placesOfNamesakes[level] ?? table) : table;
    const ofAnother = ofNamesake(comparison, level);
    return kinship === 'sibling' ? Math.max(table, ofSiblingsName(comparison, level), ofAnother) : ofAnother;
  }

  function ofSiblingsName({ chain, plain }: Comparison, level: number): number {
    return toNamesOfChain(chain, level) || (plain ? (plainNames.sibling[level] ?? 0) : 0);
  }

  /** A name is written in two ways as often by two of a chain as of one service: so there are as many more of them. */
  function toNamesOfChain(chain: Comparison['chain'], level: number): number {
    if (chain !== 'theirs') return namesOfChain[chain][level] ?? 0;
    return (chainOdds * start.same * (fields.name.same[level] ?? 0)) / start.sibling;
  }

  /** That another service has this name, by how many have it, and that it is written like this. */
  function ofNamesake({ nameKeys: [one, other], plain }: Comparison, level: number): number {
    const share = Math.max(repeated.get(one) ?? 0, repeated.get(other) ?? 0, coincidence);
    const namesakes = (share * (looksLike[level] ?? 1) * (fields.name.same[level] ?? 0)) / agreeing;
    return Math.max(namesakes, plain ? (plainNames.stranger[level] ?? 0) : 0);
  }

  return {
    total(comparison, kinship, sameSource) {
      let result = startOf(kinship, sameSource);
      for (const field of fieldNames) {
        const level = comparison.levels[field];
        if (level !== null) result *= ofField(field, level, kinship, comparison);
      }
      return result;
    },
    each(comparison, kinship, sameSource) {
      const known = fieldNames.flatMap((field) => {
        const level = comparison.levels[field];
        return level === null ? [] : [[field, ofField(field, level, kinship, comparison)] as const];
      });
      return new Map<FieldName | 'start', number>([['start', startOf(kinship, sameSource)], ...known]);
    },
  };
}
