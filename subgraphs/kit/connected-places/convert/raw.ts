/**
 * What of a service is not for passing on: the person to ask for, the mailbox of the platform's own referral form, and
 * quotations of people who used the service.
 */
const personal = ['contact_name', 'referral_email', 'testimonial'];

/** Records of their own that come along in a service when it is asked for with them. */
const included = ['organisation', 'service_locations'];

const leftOut = new Set([...personal, ...included]);

/** A service's own record as sent, less what names people. */
export function toRaw(record: unknown): unknown {
  if (typeof record !== 'object' || record === null) return null;
  return Object.fromEntries(Object.entries(record).filter(([field]) => !leftOut.has(field)));
}
