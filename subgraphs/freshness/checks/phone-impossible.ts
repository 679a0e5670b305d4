import { findPhoneNumbersInText, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Check } from './check.ts';

export const phoneImpossible: Check = {
  id: 'phone-impossible',
  title: 'Telephone number that cannot be',
  why: 'Nobody can ring it.',
  severity: 'WARNING',
  example: '020 8770 60, which has too few digits.',
  assess: ({ phones }) =>
    phones.flatMap(({ number, label }) => {
      if (isPossible(number)) return [];
      return [
        { field: 'phones', detail: number, text: `“${number}” is no telephone number.`, evidence: { number, label } },
      ];
    }),
};

/**
 * Whole numbers, though no other is as short: 999 and 111, 116 123 and its like (Ofcom, National Telephone Numbering
 * Plan, part A), and the five digits that texts are sent to.
 */
const short = /^(?:1\d\d|999|116 ?\d{3}|[1-8]\d{4})$/;

/** By length and first digits: whether a number was ever given to anybody is not asked, so that drama numbers pass. */
function isPossible(text: string): boolean {
  const sent = text.trim();
  if (sent === '') return true;
  if (short.test(sent)) return true;
  const whole = parsePhoneNumberFromString(sent, { defaultCountry: 'GB', extract: false });
  if (whole) return canBe(whole);
  return findPhoneNumbersInText(sent, 'GB').some(({ number }) => number.isPossible());
}

/**
 * Of the ranges behind the 0, only 4 and 6 are in no use, and all numbers have ten digits but for a few old ones, which
 * the library knows one range at a time (Ofcom, National Telephone Numbering Plan).
 */
function canBe(number: PhoneNumber): boolean {
  const { nationalNumber, countryCallingCode } = number;
  if (/^(\d)\1+$/.test(nationalNumber) || !number.isPossible()) return false;
  if (countryCallingCode !== '44') return true;
  return /^[1-35789]/.test(nationalNumber) && (nationalNumber.length === 10 || number.isValid());
}
