import { z } from 'zod';
import type { Check } from './check.ts';

export const emailImpossible: Check = {
  id: 'email-impossible',
  title: 'E-mail address that cannot be',
  why: 'Nobody can write to it.',
  severity: 'WARNING',
  example: 'info@example',
  assess: ({ emails }) =>
    emails.flatMap(({ field, text }) => {
      if (isAddress(text)) return [];
      return [{ field, detail: text, text: `“${text}” is no e-mail address.`, evidence: { address: text } }];
    }),
};

export const emailNoMail: Check = {
  id: 'email-no-mail',
  title: 'E-mail to a domain that takes none',
  why: 'Whatever is written to it comes back.',
  severity: 'WARNING',
  example: 'info@club.invalid: club.invalid takes no mail.',
  assess: ({ emails }, { takesMail }) =>
    emails.flatMap(({ field, text }) => {
      const domain = isAddress(text) ? domainOf(text) : null;
      if (domain === null || takesMail(domain) !== false) return [];
      const words = `${domain} takes no mail.`;
      return [{ field, detail: domain, text: words, evidence: { address: text, domain } }];
    }),
};

/** The part behind the last `@`, in lower case; null when there is none. */
export function domainOf(address: string): string | null {
  return /@([^@\s]+)$/.exec(address.trim())?.[1]?.toLowerCase() ?? null;
}

function isAddress(text: string): boolean {
  return z.email().safeParse(text.trim().replace(/^mailto:/i, '')).success;
}
