import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresBetween, milesToMetres, toDistance } from '../../../../subgraphs/kit/place/distance.ts';

const points = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distance', () => {
  it('of one degree of latitude is 111,195 m on a sphere of 6,371.0088 km', () => {
    const metres = metresBetween({ latitude: 51, longitude: 0 }, { latitude: 52, longitude: 0 });
    expect(Math.round(metres)).toBe(111_195);
  });

  it('is told in whole metres and hundredths of a mile', () => {
    expect(toDistance(833.96)).toEqual({ metres: 834, miles: 0.52 });
    expect(milesToMetres(0.5)).toBeCloseTo(804.672);
  });

  it('is the same both ways, nought to itself, and never more than half way round', () => {
    fc.assert(
      fc.property(points, points, (one, other) => {
        const metres = metresBetween(one, other);
        expect(metres).toBeCloseTo(metresBetween(other, one), 6);
        expect(metresBetween(one, one)).toBe(0);
        expect(metres).toBeLessThanOrEqual(20_015_116);
      }),
    );
  });
});
