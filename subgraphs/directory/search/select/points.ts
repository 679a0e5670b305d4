import { type Point, toRadians } from '../../../kit/place/point.ts';
import type { ServiceFacts } from '../facts.ts';

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

export function createPoints(services: readonly ServiceFacts[]): Points {
  const starts = new Uint32Array(services.length + 1);
  const all = services.flatMap(({ points }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + points.length;
    return points.map(toSphere);
  });
  const [xs, ys, zs] = [all.map(({ x }) => x), all.map(({ y }) => y), all.map(({ z }) => z)].map((values) =>
    Float64Array.from(values),
  );
  return {
    nearest({ x, y, z }, row) {
      let least = Infinity;
      const end = starts[row + 1] ?? 0;
      for (let index = starts[row] ?? 0; index < end; index++) {
        const square = ((xs?.[index] ?? 0) - x) ** 2 + ((ys?.[index] ?? 0) - y) ** 2 + ((zs?.[index] ?? 0) - z) ** 2;
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
