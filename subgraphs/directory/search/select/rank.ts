import { bands } from '../../../kit/freshness.ts';
import { milesToMetres } from '../../../kit/place/distance.ts';
import type { ServiceFreshness } from '../../freshness/judge-services.ts';
import type { ServiceFacts } from '../facts.ts';
import type { ServiceOrder } from '../question.ts';
import type { Favour } from '../spoken/favour.ts';
import type { Distances } from './near.ts';
import { pickSmallest } from './pick-smallest.ts';

export interface Ranking {
  order: ServiceOrder;
  /** By row, how well the words and needs of the question are answered, 0 to 1; null when it had none. */
  relevance: Float32Array | null;
  distances: Distances | null;
  /** How surely a service is for the person asked for, 0 to 1; null when none was. */
  certainty: ((facts: ServiceFacts) => number) | null;
  /** How a service suits what the text tells of people; null when there is none. */
  favour: Favour['of'] | null;
  freshness: ServiceFreshness;
  /**
   * Whether the question asks for what a service is there for: it speaks of a need that the service answers, or has a
   * person. Help for some alone then counts as much as help for everyone.
   */
  isAskedFor: (facts: ServiceFacts) => boolean;
  /** When the next session of a service begins, or the one under way began: milliseconds since 1970; null without one. */
  nextSession: (row: number) => number | null;
  /** Whether a service passes only because unknowns were asked for. */
  isUncertain: (row: number) => boolean;
}

/**
 * Puts rows in order. Everything that decides is packed into one number a row, the most important in the highest
 * digits, so that a hundred thousand are sorted in milliseconds: what is not known to pass comes last; then the score
 * or the distance; then, where nothing else is said, what is for everyone before what is for some; then the name. Gives
 * the first `most`.
 */
export function rank(
  rows: Uint32Array,
  services: readonly ServiceFacts[],
  ranking: Ranking,
  most = rows.length,
): Uint32Array {
  const keys = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const facts = services[row];
    if (!facts) continue;
    const offer = ranking.order === 'BEST_MATCH' ? offerOrder(facts) : 0;
    const uncertain = ranking.isUncertain(row) ? 1 : 0;
    keys[index] = ((uncertain * steps + toStep(facts, ranking)) * offers + offer) * mostRows + row;
  }
  return Uint32Array.from(pickSmallest(keys, most), (key) => key % mostRows);
}

/** 2^20 rows, 4 sorts of offer and 2^29 steps are 51 bits, with the one for uncertainty 52: a float holds 53. */
const mostRows = 2 ** 20;
const offers = 4;
const steps = 2 ** 29;

/** Further than half way round the earth, in metres: the place of services without a venue. */
const farthest = 2.1e7;

function toStep(facts: ServiceFacts, ranking: Ranking): number {
  if (ranking.order === 'NAME') return 0;
  if (ranking.order === 'DISTANCE') {
    const metres = ranking.distances?.of(facts.row) ?? farthest;
    return Math.round((metres / farthest) * (steps - 1));
  }
  if (ranking.order === 'NEXT_SESSION') return toMinutes(ranking.nextSession(facts.row) ?? Infinity);
  if (ranking.order === 'FRESHEST') return toFreshnessStep(facts.row, ranking.freshness);
  return Math.round((1 - toScore(facts, ranking) / mostScore) * (steps - 1));
}

/** Of the steps, a third are for each band; in it, a minute is one, over three centuries from 1970. */
const bandSteps = Math.floor(steps / 3);
const minuteMs = 60_000;

function toFreshnessStep(row: number, { bandOf, confirmedAt }: ServiceFreshness): number {
  const band = bands.length - 1 - bands.indexOf(bandOf(row));
  return band * bandSteps + bandSteps - 1 - Math.min(toMinutes(confirmedAt(row) ?? 0), bandSteps - 1);
}

/** Since 1970, as a step: there is room for a thousand years. */
function toMinutes(moment: number): number {
  return Math.min(Math.max(0, Math.floor(moment / minuteMs)), steps - 1);
}

const mostScore = 3;

/**
 * What was asked counts most; a venue nearby raises it by up to a half, being surely for the person by as much, and what a
 * text tells of people by half of that. Without words the place and the person count alone.
 */
export function toScore(
  facts: ServiceFacts,
  { relevance, distances, certainty, favour, freshness, isAskedFor }: Ranking,
): number {
  const metres = distances?.of(facts.row) ?? null;
  const nearness = metres === null ? 0 : 1 / (1 + metres / milesToMetres(1));
  const favoured = favour?.(facts);
  const fit = (certainty?.(facts) ?? 0) + (favoured?.fit ?? 0) / 2;
  const offered = isAskedFor(facts) ? 1 : worthOfOffer[offerOrder(facts)];
  const sunk = (favoured?.share ?? 1) * worthOfBand[freshness.bandOf(facts.row)] * (offered ?? 1);
  const repeated = distances === null ? worthOfRepeat ** Math.min(facts.repeat, mostRepeats) : 1;
  if (relevance === null) return (nearness + fit / 2) * sunk;
  return (relevance[facts.row] ?? 0) * (1 + nearness / 2 + fit / 2) * sunk * repeated;
}

/** What nobody has confirmed for long, or is wrong in something, sinks below what is as good and fresh. */
const worthOfBand = { FRESH: 1, DUE: 0.95, STALE: 0.85 } as const;

/** Where no place tells which is near, the groups of one name that all hubs have leave room for other help. */
const worthOfRepeat = 0.9;
const mostRepeats = 3;

/** Where nothing else is said, help for some counts a little less, in the order of `offerOrder`. */
const worthOfOffer = [1, 0.99, 0.94, 0.9];

/** What is for everyone first; what does not say comes before what is for some. */
function offerOrder({ offer, forSome }: ServiceFacts): number {
  if (offer !== null) return offerOrders[offer];
  return forSome ? offerOrders.TARGETED : 1;
}

const offerOrders = { UNIVERSAL: 0, TARGETED: 2, SPECIALIST: 3 } as const;
