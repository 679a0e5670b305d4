import { fix, parse, validOutcode } from 'postcode';

/** A unit postcode and the larger areas that it lies in. */
export interface Postcode {
  /** With its space: `SM5 1AA`. */
  postcode: string;
  /** The outward code: `SM5`. */
  outcode: string;
  /** The outward code and the first digit of the inward one: `SM5 1`. */
  sector: string;
}

/**
 * Reads a whole unit postcode as people type it: any case, with or without the space, O, I and L typed for the digits
 * 0 and 1 or the other way round. Null when it is not of a postcode's form; whether it exists is not asked.
 */
export function parsePostcode(text: string): Postcode | null {
  const code = toCode(text).replaceAll(' ', '');
  const mended = `${mendOutcode(code.slice(0, -3))} ${toDigit(code.slice(-3, -2))}${code.slice(-2)}`;
  const { valid, postcode, outcode, sector } = parse(fix(mended));
  return valid ? { postcode, outcode, sector } : null;
}

/** Reads an outward code alone: `sm5` gives `SM5`. Null when it is not of that form. */
export function parseOutcode(text: string): string | null {
  const outcode = mendOutcode(toCode(text));
  return validOutcode(outcode) ? outcode : null;
}

/**
 * Reads a postcode sector: `sm5 1` or `sm51` gives `SM5 1`. Without its space a sector can also be read as an outward
 * code (`SM51`), so ask parseOutcode first and see which of the two exists. Null when it is not of that form.
 */
export function parseSector(text: string): string | null {
  const [outward, digit] =
    toCode(text)
      .match(/^(.*[^ ]) ?([0-9OIL])$/)
      ?.slice(1) ?? [];
  if (outward === undefined || digit === undefined) return null;
  const outcode = parseOutcode(outward);
  return outcode && `${outcode} ${toDigit(digit)}`;
}

/** Longer texts are no postcode, however much is punctuation. */
const longest = 20;

/** Capitals, with one space where the text has white space or punctuation. */
function toCode(text: string): string {
  const typed = text.trim();
  if (typed.length > longest) return '';
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}

/**
 * The `postcode` package leaves three-character outward codes as they are. None ends in the letter O, I or L (Royal
 * Mail, Programmers' Guide to PAF, "postcode format"), so there it is a digit; and the first character is always a letter.
 */
function mendOutcode(outcode: string): string {
  return outcode.replace(/^[01]/, (digit) => (digit === '0' ? 'O' : 'I')).replace(/(?<=.)[OIL]$/, toDigit);
}

function toDigit(character: string): string {
  return character.replace('O', '0').replace(/[IL]/, '1');
}
