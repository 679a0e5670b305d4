/** A point on the earth, in degrees. Zero and zero is where systems put a place of which they know no point. */
export function toPoint(latitude: number | null, longitude: number | null): { latitude?: number; longitude?: number } {
  if (latitude === null || longitude === null || (latitude === 0 && longitude === 0)) return {};
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : {};
}
