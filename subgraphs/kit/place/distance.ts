import { type Point, toRadians } from './point.ts';

/** How far apart two points are in a straight line. */
export interface Distance {
  /** Whole metres. */
  metres: number;
  /** To two decimals. */
  miles: number;
}

/** The mean radius of the earth, R1 of IUGG (Moritz, Geodetic Reference System 1980). */
const earthRadiusMetres = 6_371_008.8;

const metresPerMile = 1609.344;

/** A distance as people are told it. */
export function toDistance(metres: number): Distance {
  return { metres: Math.round(metres), miles: Math.round((metres / metresPerMile) * 100) / 100 };
}

/**
 * Nobody is told fewer miles: below a quarter a distance is said to be less than that. A straight line is not the way,
 * and “0 miles” would be no distance at all.
 */
export const leastMiles = 0.25;

/** Metres between two points in a straight line (haversine), never more than half a per cent from the truth. */
export function metresBetween(from: Point, to: Point): number {
  const latitude = toRadians(to.latitude - from.latitude);
  const longitude = toRadians(to.longitude - from.longitude);
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(toRadians(from.latitude)) * Math.cos(toRadians(to.latitude)) * Math.sin(longitude / 2) ** 2;
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Miles to metres, for circles that people draw in miles. */
export function milesToMetres(miles: number): number {
  return miles * metresPerMile;
}
