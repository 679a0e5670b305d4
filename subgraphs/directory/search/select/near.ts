import { milesToMetres, toDistance } from '../../../kit/place/distance.ts';
import type { Point } from '../../../kit/place/point.ts';
import type { Reach, ServiceFacts } from '../facts.ts';
import { createBits, setBit } from './bits.ts';
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

/**
 * Leaves out services whose venues are all too far away. Those that reach people wherever they live stay, and so do
 * those without a venue.
 */
export function toNearFilter(origin: Origin, services: readonly ServiceFacts[], points: Points): Filter | null {
  if (origin.within === null) return null;
  const [from, farthest] = [toSphere(origin.point), toSquare(origin.within)];
  const yes = createBits(services.length);
  for (const { row, reach } of services) {
    if (reach !== null || points.nearest(from, row) <= farthest) setBit(yes, row);
  }
  return { name: 'near', yes, unknown: null, explain: () => null };
}

/** How far away, or why that does not matter. */
export function describeReach(metres: number | null, reach: Reach | null): string {
  if (metres !== null && (reach === null || metres <= nearby))
    return `${describeMiles(metres)} away in a straight line.`;
  return reach === null ? 'Its venue is not on the map.' : reachWords[reach];
}

/** A venue this near is worth naming even for help that also comes by telephone. */
const nearby = milesToMetres(3);

const reachWords = {
  PHONE: 'By phone, wherever you are.',
  ONLINE: 'Online, wherever you are.',
  HOME_VISIT: 'It comes to your home.',
  AREA: 'For the whole area, wherever in it you live.',
  NO_VENUE: 'It names no venue that can be shown, so it is kept at any distance.',
} as const satisfies Record<Reach, string>;

function describeMiles(metres: number): string {
  const { miles } = toDistance(metres);
  if (miles < 0.1) return 'Less than 0.1 miles';
  return miles.toFixed(1) === '1.0' ? '1 mile' : `${miles.toFixed(1)} miles`;
}
