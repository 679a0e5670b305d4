import { type Point, toRadians } from '../../../kit/place/point.ts';

/** A point where a service can be visited, as far as that is known and may be shown. */
export interface PointOfService extends Point {
  row: number;
}

/**
 * Where services can be visited, as points of a sphere of radius 1: how far apart two are takes no trigonometry, and
 * whoever has no venue that may be shown has no point.
 */
export interface Points {
  /** The square of the straight line from a point to the nearest venue of a service; Infinity without one. */
  nearest: (from: SpherePoint, row: number) => number;
}

interface SpherePoint {
  x: number;
  y: number;
  z: number;
}

/** The mean radius of the earth in metres, as in kit/place/distance.ts. */
const earthRadius = 6_371_008.8;

/** The points of so many services, in the order of rows. */
export function createPoints(points: Iterable<PointOfService>, rows: number): Points {
  const starts = new Uint32Array(rows + 1);
  const coordinates: number[] = [];
  for (const { row, ...point } of points) {
    const { x, y, z } = toSphere(point);
    coordinates.push(x, y, z);
    starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  }
  for (let row = 1; row <= rows; row++) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  const packed = Float64Array.from(coordinates);
  return {
    nearest({ x, y, z }, row) {
      let least = Infinity;
      const end = 3 * (starts[row + 1] ?? 0);
      for (let at = 3 * (starts[row] ?? 0); at < end; at += 3) {
        const square =
          ((packed[at] ?? 0) - x) ** 2 + ((packed[at + 1] ?? 0) - y) ** 2 + ((packed[at + 2] ?? 0) - z) ** 2;
        if (square < least) least = square;
      }
      return least;
    },
  };
}

export function toSphere({ latitude, longitude }: Point): SpherePoint {
  const [up, along] = [toRadians(latitude), toRadians(longitude)];
  return { x: Math.cos(up) * Math.cos(along), y: Math.cos(up) * Math.sin(along), z: Math.sin(up) };
}

/** Along the ground. */
export function toMetres(square: number): number {
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(square) / 2));
}

/** The straight line through the earth, squared, between two points so far apart along the ground. */
export function toSquare(metres: number): number {
  return (2 * Math.sin(Math.min(metres / (2 * earthRadius), Math.PI / 2))) ** 2;
}
