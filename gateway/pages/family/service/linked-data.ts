import type { PageRequest } from '../page.ts';
import type { Service } from './facts.ts';

/** The service as schema.org has it (https://schema.org/Service). A confidential place is in none of it. */
export function toLinkedData(service: Service, { origin }: Pick<PageRequest, 'origin'>): Record<string, unknown> {
  const { slug, name, summary, organisation, url, phones, areaServed, languages, cost, locations } = service;
  const address = `${origin}/service/${slug}`;
  const secret = locations.some(({ location }) => location.confidential);
  const phone = phones.find(({ e164 }) => e164 !== null)?.e164;
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    '@id': address,
    url: address,
    name,
    ...(summary !== null && { description: summary }),
    ...(organisation && { provider: { '@type': 'Organization', name: organisation.name } }),
    ...(areaServed && { areaServed: areaServed.text }),
    ...(cost.free === 'YES' && { isAccessibleForFree: true }),
    availableChannel: {
      '@type': 'ServiceChannel',
      ...(url !== null && { serviceUrl: url }),
      ...(phone && { servicePhone: { '@type': 'ContactPoint', telephone: phone } }),
      ...(languages.length > 0 && { availableLanguage: languages.map(({ code }) => code) }),
      ...(!secret && locations.length > 0 && { serviceLocation: locations.map(toPlace) }),
    },
    ...(!secret && service.whatIsOn.length > 0 && { subjectOf: service.whatIsOn.map(toEvent) }),
  };
}

function toPlace({ location }: Service['locations'][number]): Record<string, unknown> {
  const { name, address, latitude, longitude } = location;
  const hasPoint = latitude !== null && longitude !== null;
  return {
    '@type': 'Place',
    ...(name !== null && { name }),
    ...(address && { address: address.text }),
    ...(hasPoint && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

const eventStatus = {
  SCHEDULED: 'https://schema.org/EventScheduled',
  MOVED: 'https://schema.org/EventRescheduled',
  CANCELLED: 'https://schema.org/EventCancelled',
} as const;

function toEvent({
  title,
  start,
  end,
  status,
  online,
  location,
}: Service['whatIsOn'][number]): Record<string, unknown> {
  const place = location?.name ?? null;
  return {
    '@type': 'Event',
    name: title,
    startDate: start,
    endDate: end,
    eventStatus: eventStatus[status],
    eventAttendanceMode: `https://schema.org/${online ? 'Online' : 'Offline'}EventAttendanceMode`,
    ...(place !== null && location?.confidential !== true && { location: { '@type': 'Place', name: place } }),
  };
}
