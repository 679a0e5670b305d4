import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { toReadable } from '../../kit/text/readable.ts';

const longest = 1_000;

const removed = '[removed]';

/** Addresses of mailboxes, also where the dot or the sign is written out. */
const mailboxes =
  /[\w.+-]+ ?(?:@|\(at\)|\[at\]) ?[\w-]+(?: ?(?:\.|\(dot\)|\[dot\]) ?[\w-]+)+|[\w.+-]+ at [\w-]+(?: dot [\w-]+)+/gi;

const postcodes = /\b[A-Z]{1,2}\d[A-Z\d]?[ -]?\d[A-Z]{2}\b/gi;

/** Longer runs of digits of any script, spaced or not, are numbers of people or of accounts. */
const digits = /\+?(?<!\p{Nd})\p{Nd}(?:[ ()\p{Cf}-]{0,3}\p{Nd}){6,}/gu;

/**
 * A message without what may tell who sent it: addresses of mailboxes, telephone numbers and postcodes. Null when it is
 * empty or too long.
 */
export function cleanMessage(message: string): string | null {
  const sent = toReadable(message).trim();
  if (sent === '' || sent.length > longest) return null;
  // Full-width letters and signs are the same to whoever reads them.
  const text = sent.normalize('NFKC');
  const withoutMail = text.replaceAll(mailboxes, removed);
  const withoutPhones = findPhoneNumbersInText(withoutMail, 'GB')
    .toReversed()
    .reduce((rest, { startsAt, endsAt }) => rest.slice(0, startsAt) + removed + rest.slice(endsAt), withoutMail);
  return withoutPhones.replaceAll(digits, removed).replaceAll(postcodes, removed);
}
