import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Evidence } from '../../../../../subgraphs/directory/identity/evidence/evidence.ts';
import { createNeighbours } from '../../../../../subgraphs/directory/identity/blocks/neighbours.ts';
import { createReader } from '../../../../../subgraphs/directory/identity/evidence/reader.ts';
import { doAtOnce } from '../../../../../subgraphs/directory/turns.ts';
import { listing } from '../../support.ts';

const toEvidence = createReader(['nhs']);
const known = new Map<string, Evidence>();

/** The same is the same object, as for whoever keeps what was read. */
function read(index: number, name: string): Evidence {
  const place = index % 8 === 0 ? {} : { postcode: 'SM1 1MK' };
  return known.getOrInsertComputed(`${index} ${name}`, () => toEvidence(listing(`nhs:${1000 + index}`, name, place)));
}

/** Listings of which some share a new word, of those some a second, and each has a word that few others have. */
function invent(total: number, withWord: number, withBoth: number): ReadonlyMap<string, Evidence> {
  const all = Array.from({ length: total }, (_, index) => {
    const words = [index < withWord ? ' Zephyr' : '', index < withBoth ? ' Quokka' : ''];
    return read(index, `Rarity${index % 40}${words.join('')}`);
  });
  return new Map(all.map((one) => [one.id, one]));
}

function createKnowing(...states: ReadonlyMap<string, Evidence>[]) {
  const neighbours = createNeighbours({ crowded: [] });
  for (const state of states) doAtOnce(neighbours.update(state));
  return (id: string) =>
    neighbours
      .of(id)
      .map((one) => one.id)
      .toSorted();
}

it('gives the neighbours that one gives which knew nothing before, whatever became crowded and ceased to be', () => {
  const state = fc.record({ total: fc.integer({ min: 40, max: 160 }), withWord: fc.nat(160), withBoth: fc.nat(160) });
  const states = fc.array(state, { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(states, (all) => {
      const worlds = all.map(({ total, withWord, withBoth }) => invent(total, withWord, withBoth));
      const last = worlds.at(-1) ?? new Map<string, Evidence>();
      const [knowing, afresh] = [createKnowing(...worlds), createKnowing(last)];
      for (const id of last.keys()) expect(knowing(id)).toEqual(afresh(id));
    }),
    { numRuns: 100 },
  );
});

it('has everybody in a block compared up to twice what was crowded, and beyond that those alike in more', () => {
  const few = createKnowing(invent(64, 64, 0));
  expect(few('nhs:1000')).toHaveLength(63);
  const many = createKnowing(invent(160, 160, 0));
  expect(many('nhs:1000').length).toBeLessThan(63);
  expect(many('nhs:1000')).toContain('nhs:1040');
});
