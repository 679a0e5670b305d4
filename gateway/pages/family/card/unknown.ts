import type { ServiceCardFragment } from '../../../../codegen/generated/operations.ts';
import type { PlainKey, Speaker } from '../speaker.ts';

/** What nobody says of a service that a family may need to know, in a sentence; null when all is said. */
export function describeUnknown(service: ServiceCardFragment, speaker: Speaker): string | null {
  const open: PlainKey[] = [];
  if (service.cost.free === 'UNKNOWN' && service.cost.text === null) open.push('cost');
  if (service.openNow === 'UNKNOWN' && service.sessions.length === 0) open.push('times');
  const places = service.locations.filter(({ location }) => !location.confidential);
  const isStated = places.some(({ location }) => location.wheelchair !== 'UNKNOWN' || location.stepFree !== 'UNKNOWN');
  if (places.length > 0 && !isStated) open.push('access');
  const { phones, email, referral, url } = service;
  if (phones.length === 0 && email === null && referral.url === null && url === null) open.push('contact');
  if (open.length === 0) return null;
  return speaker.say('notStated', { what: speaker.list(open.map((key) => speaker.say(key))) });
}
