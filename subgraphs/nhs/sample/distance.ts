interface Point {
  latitude: number;
  longitude: number;
}

const earthRadiusKm = 6371;

/** Kilometres over the ground between two points, by the haversine formula. */
export function distanceKm(from: Point, to: Point): number {
  const rise = toRadians(to.latitude - from.latitude);
  const turn = toRadians(to.longitude - from.longitude);
  const across = Math.cos(toRadians(from.latitude)) * Math.cos(toRadians(to.latitude));
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(Math.sin(rise / 2) ** 2 + across * Math.sin(turn / 2) ** 2));
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
