import type { DeliveryMode, Listing, ReferralRoute } from '../../../kit/listing.ts';
import type { WireService } from '../wire/service.ts';

/**
 * How the service reaches people: by the type of its locations (a physical one is where it is delivered, a virtual one
 * is on the web) and by the words on how to attend.
 */
export function toDelivery(service: WireService): DeliveryMode[] {
  const types = new Set(service.service_at_locations.map(({ location }) => location?.location_type?.toLowerCase()));
  const schedules = [
    ...service.schedules,
    ...service.regular_schedules,
    ...service.service_at_locations.flatMap(({ schedules }) => schedules),
  ];
  const words = [service.attending_type, ...schedules.map(({ attending_type: words }) => words)]
    .join(' ')
    .toLowerCase();
  const stated = ways.filter(({ type, said }) => (type !== undefined && types.has(type)) || said.test(words));
  return stated.map(({ mode }) => mode);
}

/** Codes of 1.x (`venue`, `online`, `phone`, `home_visit`) and of HSDS, and the plain words of feeds. */
const ways: readonly { mode: DeliveryMode; type?: string; said: RegExp }[] = [
  { mode: 'IN_PERSON', type: 'physical', said: /\bin[- ]?person\b|\bvenue\b|\bface[- ]to[- ]face\b/ },
  { mode: 'ONLINE', type: 'virtual', said: /\bonline\b|\bvirtual\b|\bvideo\b/ },
  { mode: 'PHONE', said: /\b(?:tele)?phone\b/ },
  { mode: 'HOME_VISIT', said: /\bhome[-_ ]visits?\b|\bat[- ]home\b/ },
  { mode: 'OUTREACH', said: /\boutreach\b/ },
];

/** 1.x says how to come (`drop-in`, `appointment`, `referral`, …), but not who refers; HSDS has words only. */
export function toReferral({
  attending_access: access,
  application_process: process,
}: WireService): Listing['referral'] {
  const routes: ReferralRoute[] = /^drop[-_ ]?in$/i.test(access ?? '') ? ['DROP_IN'] : [];
  return { routes, text: process ?? (routes.length === 0 ? access : null), url: null };
}
