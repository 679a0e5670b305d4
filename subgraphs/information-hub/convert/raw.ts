/**
 * What of a service is not for passing on: the person to ask for, the mailbox of the platform's own referral form, and
 * quotations of people who used the service.
 */
const personal = new Set(['contact_name', 'referral_email', 'testimonial']);

/** A service's record as sent, less what names people. */
export function toRaw(record: unknown): unknown {
  if (typeof record !== 'object' || record === null) return null;
  return Object.fromEntries(Object.entries(record).filter(([field]) => !personal.has(field)));
}
