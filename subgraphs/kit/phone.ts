import { findPhoneNumbersInText, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A telephone number as the graph gives it. */
export interface Phone {
  /** As people write it in Britain: `020 7946 0001`, `020 7946 0001 ext. 12`, `116 123`. */
  number: string;
  /** As machines dial it: `+442079460001`; null when it cannot be a real UK number, or is a short one. */
  e164: string | null;
  /** What it is for: `Duty line`. */
  label: string | null;
}

/**
 * A number as a directory sends it, written as Britain writes it. What is no whole number (a short one, a foreign one,
 * one in the middle of words) stays as sent; the first UK number in such words gives e164.
 *
 * Ofcom's numbers for drama: 020 7946 0xxx and 08081 570xxx pass as real, 07700 900xxx and 01632 960xxx do not, because
 * no operator was ever given them, and so have no e164.
 */
export function toPhone(number: string, label: string | null = null): Phone {
  const asSent = number.replace(/\s+/g, ' ').trim();
  const short = shortNumbers.get(asSent.replace(saysItIsOne, '').replaceAll(' ', ''));
  if (short) return { number: short, e164: null, label };
  const whole = parseWhole(asSent);
  if (whole) return { number: toBritish(whole), e164: whole.isValid() ? whole.number : null, label };
  const found = findPhoneNumbersInText(asSent, 'GB').find((match) => isBritish(match.number));
  return { number: asSent, e164: found?.number.number ?? null, label };
}

/** Whether two texts are the same number, however written; extensions count, and short numbers equal themselves. */
export function sameNumber(one: string, other: string): boolean {
  const key = toKey(one);
  return key !== '' && key === toKey(other);
}

/**
 * Numbers that are dialled as they stand, within the country only (Ofcom, National Telephone Numbering Plan, part A):
 * emergency, police, power cuts, NHS, and the 116 numbers of social value (missing children, Samaritans, child helpline).
 */
const shortNumbers = new Map(
  ['999', '112', '101', '105', '111', '119', '116 000', '116 006', '116 111', '116 117', '116 123', '18000'].map(
    (number) => [number.replaceAll(' ', ''), number] as const,
  ),
);

/** A text that is one UK number and nothing else: a real one, or one of the length that nearly all have. */
function parseWhole(text: string): PhoneNumber | null {
  const parsed = parsePhoneNumberFromString(text.replace(saysItIsOne, ''), { defaultCountry: 'GB', extract: false });
  if (!parsed || !isBritish(parsed)) return null;
  return parsed.nationalNumber.length === usualLength || parsed.isValid() ? parsed : null;
}

/** What some put before a number: `Tel: 020 7946 0001`, `Phone no. 020 7946 0001`. */
const saysItIsOne = /^(?:tel(?:ephone)?|phone|call|mob(?:ile)?|t|m)\b\.?(?: (?:no|number)\b\.?)?\s*:?\s*(?=[+(\d])/i;

/** Digits after the 0 (Ofcom, National Telephone Numbering Plan); a few old ones have nine or seven. */
const usualLength = 10;

function isBritish(number: PhoneNumber): boolean {
  return number.countryCallingCode === '44';
}

function toBritish(number: PhoneNumber): string {
  const { ext } = number;
  number.setExt('');
  const national = number.formatNational();
  return ext ? `${national} ext. ${ext}` : national;
}

function toKey(text: string): string {
  const whole = parseWhole(text.trim());
  return whole ? `${whole.number};${whole.ext ?? ''}` : text.replace(/\D/g, '');
}
