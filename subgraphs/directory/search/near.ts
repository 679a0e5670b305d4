import { metresBetween, milesToMetres, toDistance } from '../../kit/place/distance.ts';
import { type Point, toDegrees, toRadians } from '../../kit/place/point.ts';
import type { Filter } from './answer.ts';
import type { Reach, ServiceFacts } from './facts.ts';

/** Where a search starts from. */
export interface Origin {
  point: Point;
  /** Metres; null for any distance. */
  within: number | null;
}

/** A part of the earth between two parallels and two meridians, in degrees. */
export interface Box {
  south: number;
  north: number;
  west: number;
  east: number;
}

/** The nearest venue, in metres; null for a service whose venues have no point that may be shown. */
export function nearest(origin: Point, { points }: ServiceFacts): number | null {
  return points.length === 0 ? null : Math.min(...points.map((point) => metresBetween(origin, point)));
}

/**
 * Leaves out services whose venues are all too far away. Those that reach people wherever they live stay, and so do
 * those without a venue. `inside` tells by row which have a venue in a box.
 */
export function toNearFilter({ point, within }: Origin, inside: (box: Box) => Uint8Array): Filter | null {
  if (within === null) return null;
  const inBox = inside(boxAround(point, within));
  return {
    name: 'near',
    judge(facts) {
      if (facts.reach !== null) return 'YES';
      const isNear = inBox[facts.row] === 1 && (nearest(point, facts) ?? Infinity) <= within;
      return isNear ? 'YES' : 'NO';
    },
    passes: null,
    unknown: '',
  };
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
  PHONE: 'By telephone, wherever you live.',
  ONLINE: 'Online, wherever you live.',
  HOME_VISIT: 'It comes to your home.',
  AREA: 'For the whole area, wherever in it you live.',
  NO_VENUE: 'It names no venue that can be shown, so it is kept at any distance.',
} as const satisfies Record<Reach, string>;

function describeMiles(metres: number): string {
  const { miles } = toDistance(metres);
  if (miles < 0.1) return 'Less than 0.1 miles';
  return miles.toFixed(1) === '1.0' ? '1 mile' : `${miles.toFixed(1)} miles`;
}

/** The mean radius of the earth in metres (R1 of IUGG), as in kit/place/distance.ts, less a little so as to err outward. */
const radius = 6_370_000;

function boxAround({ latitude, longitude }: Point, metres: number): Box {
  const up = toDegrees(metres / radius);
  const along = up / Math.max(Math.cos(toRadians(Math.min(89, Math.abs(latitude) + up))), 0.01);
  return { south: latitude - up, north: latitude + up, west: longitude - along, east: longitude + along };
}
