import type { SentenceCode } from '../../../kit/sentences/english.ts';
import { type SentenceRecord, sentence } from '../../../kit/sentences/sentence.ts';
import { leastMiles, milesToMetres, toDistance } from '../../../kit/place/distance.ts';
import type { Point } from '../../../kit/place/point.ts';
import type { SearchBase } from '../base.ts';
import type { Reach } from '../facts.ts';
import { hasBit, setBit } from './bits.ts';
import type { Filter } from './filter.ts';
import { type Points, toMetres, toSphere, toSquare } from './points.ts';

/** Where a search starts from. */
export interface Origin {
  point: Point;
  /** Metres; null for any distance. */
  within: number | null;
}

/** How far a service is from where a search starts. */
export interface Distances {
  /** To the nearest venue, in metres; null for a service whose venues have no point that may be shown. */
  of: (row: number) => number | null;
}

export function measureFrom(point: Point, points: Points): Distances {
  const from = toSphere(point);
  return {
    of(row) {
      const square = points.nearest(from, row);
      return square === Infinity ? null : toMetres(square);
    },
  };
}

type WithPoints = Pick<SearchBase, 'points' | 'everywhere' | 'services'>;

/**
 * Leaves out services whose venues are all too far away. Those that reach people wherever they live stay, and so do
 * those without a venue.
 */
export function toNearFilter(origin: Origin, { points, everywhere, services }: WithPoints): Filter | null {
  if (origin.within === null) return null;
  const [from, farthest] = [toSphere(origin.point), toSquare(origin.within)];
  const yes = everywhere.slice();
  for (let row = 0; row < services.length; row++) {
    if (!hasBit(yes, row) && points.nearest(from, row) <= farthest) setBit(yes, row);
  }
  return { name: 'near', yes, unknown: null, explain: () => [] };
}

/** How far away, or why that does not matter. */
export function describeReach(metres: number | null, reach: Reach | null): SentenceRecord {
  if (metres !== null && (reach === null || metres <= nearby)) return describeMiles(metres);
  return sentence(reach === null ? 'notOnMap' : reachCodes[reach]);
}

/** A venue this near is worth naming even for help that also comes by telephone. */
const nearby = milesToMetres(3);

const reachCodes = {
  PHONE: 'byPhone',
  ONLINE: 'online',
  HOME_VISIT: 'atHome',
  AREA: 'wholeArea',
  NO_VENUE: 'noVenue',
} as const satisfies Record<Reach, SentenceCode>;

function describeMiles(metres: number): SentenceRecord {
  const { miles } = toDistance(metres);
  return miles < leastMiles ? sentence('veryNear', { miles: leastMiles }) : sentence('near', { miles });
}
