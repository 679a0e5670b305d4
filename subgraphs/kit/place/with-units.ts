import { roundPoint } from './point.ts';
import type { PostcodeArea, Postcodes, UnitPostcode } from './postcodes.ts';

/** Postcodes with some units laid over them, such as those of the sample, which no index has. */
export function withUnits(postcodes: Postcodes, units: ReadonlyMap<string, UnitPostcode>): Postcodes {
  return {
    ...postcodes,
    unit: (postcode) => units.get(postcode) ?? postcodes.unit(postcode),
    wards: (codes) => postcodes.wards(codes) ?? toMean([...units.values()].filter(isIn(codes))),
  };
}

function isIn(codes: readonly string[]): (unit: UnitPostcode) => boolean {
  return ({ wardCode }) => wardCode !== null && codes.includes(wardCode);
}

function toMean(units: readonly UnitPostcode[]): PostcodeArea | null {
  const [first] = units;
  if (!first) return null;
  const mean = (value: (unit: UnitPostcode) => number) =>
    units.reduce((sum, unit) => sum + value(unit), 0) / units.length;
  const point = { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) };
  return { ...roundPoint(point), inArea: first.inArea };
}
