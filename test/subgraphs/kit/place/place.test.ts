import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPostcodes } from '../../../../subgraphs/kit/place/import-postcodes.ts';
import { openPostcodes } from '../../../../subgraphs/kit/place/open-postcodes.ts';
import { type NamedPlace, type PlaceFinder, createPlaceFinder } from '../../../../subgraphs/kit/place/place.ts';
import type { Postcodes } from '../../../../subgraphs/kit/place/postcodes.ts';
import { createSectorTable } from '../../../../subgraphs/kit/place/sector-table.ts';
import { formerWards, parseWard, wards } from '../../../../subgraphs/kit/place/wards.ts';

const named: NamedPlace[] = [
  { name: 'Carshalton Family Hub', kind: 'hub', latitude: 51.38, longitude: -0.18, ward: 'St Helier East' },
  { name: 'Cheam & South Sutton Family Hub', kind: 'hub', latitude: 51.34, longitude: -0.2 },
  { name: 'Roundshaw', kind: 'neighbourhood', latitude: 51.36, longitude: -0.13 },
  { name: 'Café Quarter', kind: 'neighbourhood', latitude: 51.37, longitude: -0.19 },
];
const areaCode = 'E09000029';
let dataDir: string;
let postcodes: Postcodes;
let withIndex: PlaceFinder;
let withTable: PlaceFinder;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'place-'));
  const files = [fileURLToPath(new URL('../../../fixtures/postcodes/sm.csv', import.meta.url))];
  withTable = createPlaceFinder({ postcodes: openPostcodes({ dataDir, areaCode }), named });
  await importPostcodes({ files, dataDir });
  postcodes = openPostcodes({ dataDir, areaCode });
  withIndex = createPlaceFinder({ postcodes, named });
});

afterAll(() => {
  postcodes.close();
  rmSync(dataDir, { recursive: true });
});

describe('without an index, a place is known to its sector', () => {
  it.each(['SM5 1AA', 'sm51aa', 'SM5 1', 'SM51', 'SM5 lAA', 'sm5l'])('%s', (text) => {
    expect(withTable.find(text)).toEqual({
      name: 'SM5 1',
      kind: 'sector',
      postcode: null,
      ward: null,
      latitude: 51.3838,
      longitude: -0.1757,
      inArea: true,
    });
  });

  it('an outward code is the middle of its postcodes', () => {
    expect(withTable.find('sm5')).toEqual({
      name: 'SM5',
      kind: 'outcode',
      postcode: null,
      ward: null,
      latitude: 51.3685,
      longitude: -0.16862,
      inArea: true,
    });
  });

  it('a sector that is mostly beyond the border is not in the area', () => {
    expect(withTable.find('CR0 4XE')).toMatchObject({ kind: 'sector', inArea: false });
    expect(withTable.find('CR0')).toMatchObject({ kind: 'outcode', inArea: false });
  });

  it('a ward has no point', () => {
    expect(withTable.find('Hackbridge')).toBeNull();
    expect(withTable.wardOf('SM5 1CV')).toBeNull();
  });

  it('nothing lies in an area that the table does not count', () => {
    const elsewhere = openPostcodes({ dataDir: '/nowhere', areaCode: 'E09000024' });
    expect(elsewhere.sector('SM5 1')).toMatchObject({ inArea: false });
    expect(elsewhere.precision).toBe('sector');
  });
});

describe('with an index', () => {
  it('a unit postcode has its own point and ward', () => {
    expect(withIndex.find(' sm5 icv ')).toEqual({
      name: 'SM5 1CV',
      kind: 'postcode',
      postcode: 'SM5 1CV',
      ward: 'St Helier East',
      latitude: 51.38425,
      longitude: -0.17636,
      inArea: true,
    });
    expect(withIndex.wardOf('sm51cv')).toBe('St Helier East');
    expect(postcodes.precision).toBe('unit');
  });

  it('one that the index lacks answers as its sector', () => {
    expect(withIndex.find('SM5 1ZZ')).toMatchObject({ name: 'SM5 1', kind: 'sector', postcode: null, inArea: true });
    expect(withIndex.wardOf('SM5 1ZZ')).toBeNull();
  });

  it('a sector that the index lacks comes from the table', () => {
    expect(withIndex.find('KT4 8')).toMatchObject({ kind: 'sector', latitude: 51.3784, inArea: true });
  });

  it('an outward code does not take in longer ones', () => {
    expect(withIndex.find('SM1')).toMatchObject({ latitude: 51.36564, longitude: -0.19434 });
  });

  it('a ward is the middle of its postcodes, by any spelling', () => {
    for (const text of ['St Helier West', 'saint helier west', 'ST. HELIER WEST']) {
      expect(withIndex.find(text)).toMatchObject({ name: 'St Helier West', kind: 'ward', ward: 'St Helier West' });
    }
    expect(withIndex.find('Hackbridge')).toBeNull();
  });

  it('a ward of before 2022 is a neighbourhood where two wards carry its name, and else unknown', () => {
    expect(withIndex.find('St Helier')).toMatchObject({
      name: 'St Helier',
      kind: 'neighbourhood',
      ward: null,
      inArea: true,
    });
    expect(withIndex.find('Nonsuch')).toBeNull();
  });
});

describe('hubs and neighbourhoods', () => {
  it.each(['Carshalton Family Hub', 'carshalton family hub', 'Carshalton hub'])('%s is the hub', (text) => {
    expect(withTable.find(text)).toEqual({
      name: 'Carshalton Family Hub',
      kind: 'hub',
      postcode: null,
      ward: 'St Helier East',
      latitude: 51.38,
      longitude: -0.18,
      inArea: true,
    });
  });

  it('case, accents and `&` make no difference', () => {
    expect(withTable.find('CHEAM AND SOUTH SUTTON')?.kind).toBe('hub');
    expect(withTable.find('cafe quarter')?.name).toBe('Café Quarter');
  });

  it('a neighbourhood comes before the hub that is short for it', () => {
    const finder = createPlaceFinder({
      postcodes,
      named: [...named, { name: 'Carshalton', kind: 'neighbourhood', latitude: 51.36, longitude: -0.16 }],
    });
    expect(finder.find('Carshalton')?.kind).toBe('neighbourhood');
    expect(finder.find('Carshalton family hub')?.kind).toBe('hub');
  });
});

describe('towns', () => {
  it.each([
    ['Carshalton', 'SM5', true],
    ['worcester park', 'KT4', true],
    ['Croydon', 'CR0', false],
  ])('%s is where %s is', (name, outcode, inArea) => {
    const { latitude, longitude } = withTable.find(outcode) ?? {};
    expect(withTable.find(name)).toMatchObject({ kind: 'neighbourhood', latitude, longitude, inArea });
  });
});

describe('the side that a home is on', () => {
  it.each([
    ['SM5 1AA', 'likely-inside'],
    ['SM5', 'likely-inside'],
    ['cr0 2', 'likely-outside'],
    // Of an outward code that is known, but of no sector that is.
    ['SM5 0ZZ', 'unknown'],
    ['SM50', 'unknown'],
    // Near what the table holds: Royal Mail may have made that outward code since.
    ['KT1 1AA', 'likely-outside'],
    ['BN1 1AA', 'outside'],
    ['eh11aa', 'outside'],
    ['SW1A', 'outside'],
    ['rubbish', null],
    ['Wallington', null],
    ['', null],
  ])('%s: %s', (text, side) => {
    expect(withTable.sideOf(text)).toBe(side);
  });

  it('is certain for a postcode of the index', () => {
    expect(withIndex.sideOf('SM5 1CV')).toBe('inside');
    expect(withIndex.sideOf('BN1 1AA')).toBe('outside');
  });

  it('is not known far off, where the table is not of the area', () => {
    const elsewhere = createPlaceFinder({ postcodes: createSectorTable('E09000024'), named: [] });
    expect(elsewhere.sideOf('BN1 1AA')).toBe('unknown');
  });
});

describe('what is unknown is null, never a guess', () => {
  it.each([
    '',
    ' ',
    'Atlantis',
    'EC1A 1BB',
    'ZZ99 9ZZ',
    'Roundshaw Family Hub',
    'SM',
    "'; drop table postcode; --",
    'SM%',
  ])('%j', (text) => {
    expect(withIndex.find(text)).toBeNull();
    expect(withTable.find(text)).toBeNull();
  });

  it('whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const place = withIndex.find(text);
        expect(place === null || place.name.length > 0).toBe(true);
      }),
    );
  });
});

describe('wards', () => {
  it('are twenty, six of them named by the strategy', () => {
    expect(new Set(wards.map(({ code }) => code)).size).toBe(20);
    expect(wards).toHaveLength(20);
    expect(wards.filter(({ priority }) => priority).map(({ name }) => name)).toEqual([
      'Belmont',
      'Hackbridge',
      'St Helier East',
      'St Helier West',
      'South Beddington & Roundshaw',
      'Sutton Central',
    ]);
  });

  it('are read by code or name', () => {
    expect(parseWard('e05013763')?.name).toBe('South Beddington & Roundshaw');
    expect(parseWard('South Beddington and Roundshaw')?.code).toBe('E05013763');
    expect(parseWard('wrythe')?.code).toBe('E05013769');
    expect(formerWards.map(({ name }) => parseWard(name))).toEqual(formerWards.map(() => null));
  });
});

describe('an index that cannot be read', () => {
  it('says how to mend it', () => {
    const broken = mkdtempSync(join(tmpdir(), 'broken-'));
    writeFileSync(join(broken, 'postcodes.sqlite'), 'no database at all, but words long enough to be taken for one');
    expect(() => openPostcodes({ dataDir: broken, areaCode })).toThrow(
      /^The postcode index ".*" cannot be read: make it again with npm run postcodes, or remove it\.$/,
    );
    rmSync(broken, { recursive: true });
  });
});
