import { sampleUuid } from '../../../sample/ids.ts';

/** A record as the platform sends it. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** The id of a record of this directory; services have theirs by their key alone, as kit/sample/account.ts has it. */
export function idOf(
  kind: 'organisation' | 'location' | 'service-location' | 'term' | 'collection' | 'event',
  key: string,
) {
  return sampleUuid('information-hub', `${kind}/${key}`);
}

/** `Sutton's café` gives `suttons-cafe`. */
export function toSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A moment some days before today as the platform writes it: PHP's ISO8601, always UTC, the offset without a colon. */
export function toStamp(today: Temporal.PlainDate, daysAgo: number): string {
  return `${today.subtract({ days: daysAgo }).toString()}T00:00:00+0000`;
}

/** `created_at` and `updated_at` of what nobody has touched for years. */
export function oldStamps(today: Temporal.PlainDate): { created_at: string; updated_at: string } {
  return { created_at: toStamp(today, 1200), updated_at: toStamp(today, 1200) };
}

/** `020 7946 0001` gives `02079460001`: the platform keeps digits only, and can keep no short number. */
export function toDigits(phone: string | null | undefined): string | null {
  const digits = (phone ?? '').replace(/^\+44/, '0').replace(/\(0\)/, '').replace(/\D/g, '');
  return /^0\d{9,10}$/.test(digits) ? digits : null;
}
