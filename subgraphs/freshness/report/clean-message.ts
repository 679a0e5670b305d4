import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { toReadable } from '../../kit/text/readable.ts';

const longest = 1_000;

const removed = '[removed]';

/** Addresses of mailboxes, also where the dot or the sign is written out. */
const mailboxes = /[\w.+-]+ ?(?:@|\(at\)|\[at\]) ?[\w-]+(?: ?(?:\.|\(dot\)|\[dot\]) ?[\w-]+)+/gi;

const postcodes = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi;

/** Longer runs of digits, spaced or not, are numbers of people or of accounts. */
const digits = /(?:\+|\b)\d(?:[ ()-]{0,2}\d){6,}\b/g;

/**
 * A message without what may tell who sent it: addresses of mailboxes, telephone numbers and postcodes. Null when it is
 * empty or too long.
 */
export function cleanMessage(message: string): string | null {
  const text = toReadable(message).trim();
  if (text === '' || text.length > longest) return null;
  const withoutMail = text.replaceAll(mailboxes, removed);
  const withoutPhones = findPhoneNumbersInText(withoutMail, 'GB')
    .toReversed()
    .reduce((rest, { startsAt, endsAt }) => rest.slice(0, startsAt) + removed + rest.slice(endsAt), withoutMail);
  return withoutPhones.replaceAll(digits, removed).replaceAll(postcodes, removed);
}
