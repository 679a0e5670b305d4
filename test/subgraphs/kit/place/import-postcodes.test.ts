import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ImportOptions, importPostcodes } from '../../../../subgraphs/kit/place/import-postcodes.ts';
import { openPostcodes } from '../../../../subgraphs/kit/place/open-postcodes.ts';
import type { UnitPostcode } from '../../../../subgraphs/kit/place/postcodes.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'postcodes-'));
});

afterEach(() => rmSync(dataDir, { recursive: true }));

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../../fixtures/postcodes/${name}`, import.meta.url));
}

function write(content: string): string {
  const file = join(dataDir, 'postcodes.csv');
  writeFileSync(file, content);
  return file;
}

function importFiles(files: string[], options: Partial<ImportOptions> = {}) {
  return importPostcodes({ files, dataDir, ...options });
}

function lookUp(...asked: string[]): (UnitPostcode | null)[] {
  const postcodes = openPostcodes({ dataDir, areaCode: 'E09000029' });
  const found = asked.map((postcode) => postcodes.unit(postcode));
  postcodes.close();
  return found;
}

const stHelierEast = { latitude: 51.38425, longitude: -0.17636, inArea: true, wardCode: 'E05013761' };

describe('the postcode index', () => {
  it('is made of Code-Point Open, from grid references, with wards', async () => {
    expect(await importFiles([fixture('sm.csv')])).toEqual({ kept: 4, leftOut: 0, firstProblem: null });
    expect(lookUp('SM5 1CV')).toEqual([stHelierEast]);
  });

  it('leaves out postcodes without coordinates, and of districts that are no neighbours', async () => {
    await importFiles([fixture('sm.csv')]);
    expect(lookUp('SM5 2KO', 'AB1 0CI')).toEqual([null, null]);
    expect(lookUp('SM4 6CI')).toMatchObject([{ inArea: false, wardCode: null }]);
  });

  it.each(['onspd.csv', 'onspd-2025.csv'])('is made of the ONS Postcode Directory, %s', async (name) => {
    expect(await importFiles([fixture(name)])).toMatchObject({ kept: 2, leftOut: 0 });
    expect(lookUp('SM5 1CV', 'SM5 1CO', 'SM5 2KO')).toEqual([stHelierEast, null, null]);
  });

  it('is made of a plain table, with or without wards by name', async () => {
    expect(await importFiles([fixture('open-data.csv')])).toMatchObject({ kept: 60 });
    expect(lookUp('SM5 1AA')).toEqual([{ latitude: 51.38007, longitude: -0.18319, inArea: true, wardCode: null }]);
    const named = write(
      'Postcode,Latitude,Longitude,District,Ward\nsm51cv,51.38425,-0.17636,E09000029,St. Helier East\n',
    );
    await importFiles([named]);
    expect(lookUp('SM5 1CV')).toEqual([stHelierEast]);
  });

  it('holds what several files hold, and every district where all are asked for', async () => {
    const summary = await importFiles([fixture('sm.csv'), fixture('open-data.csv')], { districts: null });
    expect(summary.kept).toBe(65);
    expect(lookUp('AB1 0CI', 'SM1 1AA', 'SM1 1CI').every((found) => found !== null)).toBe(true);
  });

  it('says how far it is', async () => {
    const seen: { bytes: number; totalBytes: number }[] = [];
    await importFiles([fixture('sm.csv'), fixture('onspd.csv')], { onProgress: (progress) => seen.push(progress) });
    const totalBytes = readFileSync(fixture('sm.csv')).length + readFileSync(fixture('onspd.csv')).length;
    expect(seen.at(-1)).toEqual({ bytes: totalBytes, totalBytes });
  });
});

describe('a file that is not what it should be', () => {
  const header = 'postcode,latitude,longitude,district\n';
  const good = Array.from(
    { length: 200 },
    (_, index) => `SM1 ${index % 10}A${'ABDEFGHJLNPQRSTUWXYZ'[index % 20]},51.36,-0.19,E09000029\n`,
  );

  it.each([
    ['an absent file', () => '/nowhere/sm.csv', /^"\/nowhere\/sm\.csv" cannot be read \(ENOENT/],
    ['a folder', () => dataDir, /cannot be read \(EISDIR/],
    ['an empty file', () => write(''), /is empty: download it again\.$/],
    ['a zip archive', () => write('PK\u0003\u0004…'), /is a zip archive: unpack it/],
    ['a web page', () => write('<!doctype html>\n<p>Sign in'), /line 1: this is neither Code-Point Open nor/],
    ['another table', () => write('name,age\nA,1\n'), /line 1: this is neither Code-Point Open nor/],
    [
      'another part of the country',
      () => write(`${header}AB1 0AA,57.1,-2.2,S12000033\n`),
      /hold no postcode of the districts/,
    ],
    [
      'nonsense',
      () => write(`${header}SM1,51,-0.1,E09000029\n`),
      /^Too many lines cannot be read, 1 beside 0 that can\. ".*", line 2: "SM1" is no postcode\.$/,
    ],
    ['no coordinates', () => write(`${header}SM1 1AA,,,E09000029\n`), /line 2: "", "" are no latitude and longitude/],
    [
      'a quote that is never closed',
      () => write(`${header}"SM1 1AA,51.36,-0.19,E09000029\n${good.join('').repeat(9)}`),
      /Too many lines/,
    ],
  ])('is refused: %s', async (_what, create, sentence) => {
    await expect(importFiles([create()])).rejects.toThrow(sentence);
  });

  it('leaves the index that is in use as it is, and nothing beside it', async () => {
    await importFiles([fixture('sm.csv')]);
    const before = readdirSync(dataDir);
    await expect(importFiles([fixture('open-data.csv'), fixture('README.md')])).rejects.toThrow('line 1');
    expect(readdirSync(dataDir)).toEqual(before);
    expect(lookUp('SM5 1CV')).toEqual([stHelierEast]);
  });

  it('is read in spite of a few bad lines, which are named', async () => {
    const bad = ['SM1 1AA,91,-0.19,E09000029\n', 'SM1 1AB,51.36,E09000029\n'];
    const file = write(header + good.slice(0, 100).join('') + bad.join('') + good.slice(100).join(''));
    expect(await importFiles([file])).toEqual({
      kept: 200,
      leftOut: 2,
      firstProblem: `"${file}", line 102: "91", "-0.19" are no latitude and longitude of the United Kingdom`,
    });
  });

  it('cannot be put where nothing can be written', async () => {
    await expect(importFiles([fixture('sm.csv')], { dataDir: fixture('sm.csv') })).rejects.toThrow(
      'DATA_DIR must name',
    );
  });
});
