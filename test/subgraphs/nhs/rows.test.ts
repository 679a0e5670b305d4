import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toListing } from '../../../subgraphs/nhs/convert/listing.ts';
import { unknownOpenState } from '../../../subgraphs/nhs/convert/open.ts';
import { toProfile, toRaw } from '../../../subgraphs/nhs/convert/profile.ts';
import { toReadRows } from '../../../subgraphs/nhs/convert/rows.ts';
import pharmacy from '../../fixtures/nhs/pharmacy.json' with { type: 'json' };
import surgery from '../../fixtures/nhs/surgery.json' with { type: 'json' };

/** Values as a directory might send them by mistake, and names that every object of JavaScript has. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('constructor', '__proto__', '', ' ', 'Infinity', '\uD800'),
);

function spoilt(row: object): fc.Arbitrary<object> {
  const spoiling = fc.dictionary(fc.constantFrom(...Object.keys(row)), value, { maxKeys: 4 });
  const dates = fc.dictionary(fc.constantFrom('constructor', 'OpeningTimes', 'Services'), value);
  return fc
    .record({ spoiling, dates })
    .map(({ spoiling, dates }) => ({ ...row, LastUpdatedDates: dates, ...spoiling }));
}

it('makes a listing or a rejection with a reason of any row, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(spoilt(pharmacy), spoilt(surgery), value), (row) => {
      const { read, rejected } = toReadRows([row]);
      expect(read.length + rejected.length).toBeLessThanOrEqual(1);
      for (const { reason } of rejected) expect(reason).toMatch(/^The profile cannot be read/);
      for (const { organisation, sent } of read) {
        expect(toListing(organisation, 'https://example.org/').name).not.toBe('');
        expect(toProfile(organisation, unknownOpenState).odsCode).not.toBe('');
        expect(toRaw(sent)).toBeTypeOf('object');
      }
    }),
    { numRuns: 1000 },
  );
});
