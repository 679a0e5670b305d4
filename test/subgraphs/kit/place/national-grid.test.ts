import { describe, expect, it } from 'vitest';
import { metresBetween } from '../../../../subgraphs/kit/place/distance.ts';
import { fromNationalGrid } from '../../../../subgraphs/kit/place/national-grid.ts';

describe('the National Grid as latitude and longitude', () => {
  // Caister water tower is the worked example of Ordnance Survey's guide to coordinate systems; the two postcodes are
  // given in both systems by the ONS Postcode Directory.
  it.each([
    ['Caister water tower', 651_409.903, 313_177.27, 52.657978, 1.716053],
    ['SW1A 2AA', 530_047, 179_951, 51.50354, -0.127695],
    ['AB1 0AA', 385_386, 801_193, 57.101474, -2.242851],
  ])('%s to five metres', (_place, eastings, northings, latitude, longitude) => {
    expect(metresBetween(fromNationalGrid(eastings, northings), { latitude, longitude })).toBeLessThan(5);
  });
});
