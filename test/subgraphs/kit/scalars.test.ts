import { describe, expect, it } from 'vitest';
import { scalars } from '../../../subgraphs/kit/scalars.ts';

describe('a moment of the graph', () => {
  it.each([
    ['2026-11-22T22:10:01.205187012Z', '2026-11-22T22:10:01+00:00'],
    ['2026-07-01T09:00:00Z', '2026-07-01T10:00:00+01:00'],
    ['2026-07-01T09:00:00.5+00:00', '2026-07-01T10:00:00+01:00'],
    ['2026-03-30T10:00:00+01:00', '2026-03-30T10:00:00+01:00'],
  ])('%s is told as %s', (kept, told) => {
    expect(scalars.DateTime.serialize(kept)).toBe(told);
  });
});
