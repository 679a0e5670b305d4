import { describe, expect, it } from 'vitest';
import { createSectorTable } from '../../../../subgraphs/kit/place/sector-table.ts';
import { withUnits } from '../../../../subgraphs/kit/place/with-units.ts';
import { sampleWorld } from '../../../../subgraphs/kit/sample/borough/index.ts';
import { unitsOf } from '../../../../subgraphs/kit/sample/units.ts';

const table = createSectorTable('E09000029');

describe('postcodes with units laid over them', () => {
  const point = { latitude: 51.3871, longitude: -0.1792, inArea: true };
  const postcodes = withUnits(
    table,
    new Map([
      ['SM5 1CM', { ...point, wardCode: 'E05013762' }],
      ['SM5 1CK', { ...point, latitude: 51.3873, wardCode: 'E05013762' }],
    ]),
  );

  it('know these units, and no others', () => {
    expect(postcodes.unit('SM5 1CM')).toMatchObject(point);
    expect(postcodes.unit('SM5 1AA')).toBeNull();
  });

  it('have a ward where its units are, and nowhere without one', () => {
    expect(postcodes.wards(['E05013762'])).toEqual({ ...point, latitude: 51.3872 });
    expect(postcodes.wards(['E05013754'])).toBeNull();
  });

  it('leave sectors as they were', () => {
    expect(postcodes.sector('SM5 1')).toEqual(table.sector('SM5 1'));
  });
});

describe('the invented postcodes', () => {
  const units = unitsOf(sampleWorld);

  it('lie in wards that there are', () => {
    expect([...units.values()].filter(({ wardCode }) => wardCode === null)).toEqual([]);
  });

  it('leave out those of confidential places', () => {
    const hidden = sampleWorld.venues.filter(({ confidential }) => confidential);
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.filter(({ postcode }) => units.has(postcode))).toEqual([]);
  });
});
