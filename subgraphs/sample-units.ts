import type { UnitPostcode } from './kit/place/postcodes.ts';
import { allVenues } from './kit/sample/borough/all-venues.ts';
import { unitsOf } from './kit/sample/units.ts';

/** The invented postcodes, for a gateway over the sample: no index has them. Loads no more than it takes to know them. */
export function sampleUnits(): ReadonlyMap<string, UnitPostcode> {
  return unitsOf({ venues: allVenues });
}
