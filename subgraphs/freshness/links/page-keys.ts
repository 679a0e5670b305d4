import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { parsePostcode } from '../../kit/postcode.ts';

const postcodes = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi;

/** The telephone numbers (E.164) and postcodes in a text, as they are compared however written. */
export function toPageKeys(text: string): string[] {
  const numbers = findPhoneNumbersInText(text, 'GB').map(({ number }) => number.number);
  const places = [...text.matchAll(postcodes)].flatMap(([found]) => parsePostcode(found)?.postcode ?? []);
  return [...new Set([...numbers, ...places])];
}
