/** A point on the earth in degrees, WGS84. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** To five decimals, about a metre: finer figures than postcodes have would claim what nobody knows. */
export function roundPoint({ latitude, longitude }: Point): Point {
  return { latitude: Math.round(latitude * 1e5) / 1e5, longitude: Math.round(longitude * 1e5) / 1e5 };
}

export function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

export function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
