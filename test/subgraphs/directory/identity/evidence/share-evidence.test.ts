import { expect, it } from 'vitest';
import { createReader } from '../../../../../subgraphs/directory/identity/evidence/reader.ts';
import { createSharer } from '../../../../../subgraphs/directory/identity/evidence/share-evidence.ts';
import { noises } from '../../../../support/worlds/noise.ts';
import { inventWorld, sources } from '../../../../support/worlds/world.ts';
import { listing } from '../../support.ts';

const read = createReader(sources);

it('changes nothing of what is told', () => {
  const share = createSharer();
  const evidence = inventWorld(41, 100, noises.heavy).listings.map(read);
  expect(evidence.map(share)).toEqual(evidence);
});

it('has one object for what two listings have in common, and for what both leave out', () => {
  const share = createSharer();
  const same = { organisation: 'Hope', phone: '020 7946 0001', postcode: 'SM1 1MK' };
  const [one, other] = [listing('nhs:1', 'Hazel tots', same), listing('timetable:1', 'Hazel tots', same)].map((each) =>
    share(read(each)),
  );
  const fields = [
    'names',
    'context',
    'organisation',
    'phones',
    'venues',
    'words',
    'sentences',
    'days',
    'numbers',
  ] as const;
  expect(fields.filter((field) => one?.[field] !== other?.[field])).toEqual([]);
});

it('keeps apart what only looks alike when written in a row', () => {
  const share = createSharer();
  const evidence = read(listing('nhs:1', 'Hazel tots'));
  const [none, empty, both, two] = [[], [''], ['a\nb'], ['a', 'b']].map((days) => share({ ...evidence, days }).days);
  expect([none, empty, both, two]).toEqual([[], [''], ['a\nb'], ['a', 'b']]);
});
