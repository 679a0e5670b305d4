import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOutcode, parsePostcode, parseSector } from '../../../subgraphs/kit/postcode.ts';

describe('a postcode as people type it', () => {
  it.each([
    ['SM5 1AA', 'SM5 1AA'],
    ['sm51aa', 'SM5 1AA'],
    ['  Sm5   1aA. ', 'SM5 1AA'],
    ['SM5-1AA', 'SM5 1AA'],
    ['ＳＭ５　１ＡＡ', 'SM5 1AA'],
    ['SM5 IAA', 'SM5 1AA'],
    ['SMI IAA', 'SM1 1AA'],
    ['CRO 3AA', 'CR0 3AA'],
    ['cro3aa', 'CR0 3AA'],
    ['KTI7 2AA', 'KT17 2AA'],
    ['KT1I 2AA', 'KT11 2AA'],
    ['SM1O 1AA', 'SM10 1AA'],
    ['0L1 1AA', 'OL1 1AA'],
    ['KT4 80O', 'KT4 8OO'],
    ['EC1A 1BB', 'EC1A 1BB'],
    ['W1A OAX', 'W1A 0AX'],
  ])('%s is %s', (typed, postcode) => {
    expect(parsePostcode(typed)?.postcode).toBe(postcode);
  });

  it('says which outward code and sector it lies in', () => {
    expect(parsePostcode('kt172aa')).toEqual({ postcode: 'KT17 2AA', outcode: 'KT17', sector: 'KT17 2' });
  });

  it.each(['', 'SM5', 'SM5 1', 'St Helier', 'SM5 1AA and more', 'ZZZ 1AA', '51 1AA', 'SM5 1AÁ', '020 7946 0001'])(
    '%j is none',
    (text) => expect(parsePostcode(text)).toBeNull(),
  );

  it('reads an outward code alone', () => {
    expect(['sm5', ' SMI ', 'cro', 'EC1A', 'SM5 1', 'Cheam', ''].map(parseOutcode)).toEqual([
      'SM5',
      'SM1',
      'CR0',
      'EC1A',
      null,
      null,
      null,
    ]);
  });

  it('reads a sector, with and without its space', () => {
    expect(['sm5 1', 'SM51', 'cro 3', 'SM1 I', 'SM5', 'SM5 1AA', '', '1'].map(parseSector)).toEqual([
      'SM5 1',
      'SM5 1',
      'CR0 3',
      'SM1 1',
      null,
      null,
      null,
      null,
    ]);
  });
});

const letters = fc.constantFrom('A', 'B', 'D', 'E', 'G', 'J', 'L', 'P', 'R', 'S', 'U', 'W', 'X', 'Y', 'Z');
const digits = fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
const postcodes = fc
  .tuple(letters, letters, digits, fc.option(digits, { nil: '' }), digits, letters, letters)
  .map(([a, b, c, d, e, f, g]) => `${a}${b}${c}${d} ${e}${f}${g}`);

function mistyped(text: string): string {
  return text.replaceAll('0', 'O').replaceAll('1', 'I');
}

describe('whatever is typed', () => {
  it('a postcode stays what it is, in any case and without its space', () => {
    fc.assert(
      fc.property(postcodes, fc.boolean(), (postcode, lower) => {
        const typed = postcode.replace(' ', '');
        expect(parsePostcode(postcode)?.postcode).toBe(postcode);
        expect(parsePostcode(lower ? typed.toLowerCase() : typed)?.postcode).toBe(postcode);
      }),
    );
  });

  it('O for 0 and I for 1 are mended in both halves', () => {
    fc.assert(
      fc.property(postcodes, (postcode) => {
        const [outward = '', inward = ''] = postcode.split(' ');
        const typed = `${outward.slice(0, 2)}${mistyped(outward.slice(2))} ${mistyped(inward)}`;
        expect(parsePostcode(typed)?.postcode).toBe(postcode);
      }),
    );
  });

  it('nothing throws, and what is read reads as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = parsePostcode(text)?.postcode;
        expect(found === undefined || parsePostcode(found)?.postcode === found).toBe(true);
        const outcode = parseOutcode(text);
        expect(outcode === null || parseOutcode(outcode) === outcode).toBe(true);
        const sector = parseSector(text);
        expect(sector === null || parseSector(sector) === sector).toBe(true);
      }),
    );
  });

  it('a very long text takes no time', () => {
    const started = performance.now();
    expect(parsePostcode('SM5 '.repeat(50_000))).toBeNull();
    expect(parseSector(`SM${' '.repeat(50_000)}5`)).toBeNull();
    expect(performance.now() - started).toBeLessThan(50);
  });
});
