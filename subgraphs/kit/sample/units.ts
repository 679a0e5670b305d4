import type { UnitPostcode } from '../place/postcodes.ts';
import { parseWard } from '../place/wards.ts';
import type { SampleWorld } from './world.ts';

/** The invented postcodes of the world, which no postcode index has. Those of confidential places are not told. */
export function unitsOf({ venues }: Pick<SampleWorld, 'venues'>): Map<string, UnitPostcode> {
  const shown = venues.filter(({ confidential }) => confidential !== true);
  return new Map(
    shown.map(({ postcode, latitude, longitude, ward }) => [
      postcode,
      { latitude, longitude, inArea: true, wardCode: parseWard(ward)?.code ?? null },
    ]),
  );
}
