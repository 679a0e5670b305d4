import { type ListingLocation, createListingLocation } from '../../../kit/listing.ts';
import { parseOutcode, parsePostcode } from '../../../kit/postcode.ts';
import { toAccess } from '../../convert/access.ts';
import { toPoint } from '../../convert/point.ts';
import { WireLocation } from '../wire.ts';

/** A place; null when it has no id. What is masked is a home, and stays masked whatever was sent with it. */
export function toLocation(sourceId: (id: string) => string, sent: WireLocation): ListingLocation | null {
  if (sent.id === null) return null;
  const access = toAccess(sent.accessibilities.map(({ name }) => name));
  const place = sent.mask_exact_address === true ? toMasked(sent) : toExact(sent);
  return createListingLocation({ id: sourceId(sent.id), city: sent.city, ...place, ...access });
}

/** Without what may say where a masked place is. */
export function maskRaw(location: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (WireLocation.parse(location).mask_exact_address !== true) return location;
  const { name: _name, address_1: _address, geometry: _geometry, postal_code: postcode, ...rest } = location;
  return { ...rest, postal_code: toOutcode(typeof postcode === 'string' ? postcode : null) };
}

function toExact({ name, address_1, state_province, postal_code, geometry }: WireLocation) {
  const [longitude = null, latitude = null] = geometry?.coordinates ?? [];
  return {
    name,
    addressLines: address_1 === null ? [] : [address_1],
    county: state_province,
    postcode: postal_code,
    ...toPoint(latitude, longitude),
  };
}

function toMasked({ postal_code, geometry }: WireLocation) {
  const [longitude = null, latitude = null] = geometry?.coordinates ?? [];
  return { approximate: true, postcode: toOutcode(postal_code), ...toPoint(round(latitude), round(longitude)) };
}

function toOutcode(postcode: string | null): string | null {
  return postcode === null ? null : (parsePostcode(postcode)?.outcode ?? parseOutcode(postcode));
}

/** Two decimals, about a kilometre, as Outpost itself rounds. */
function round(degrees: number | null): number | null {
  return degrees === null ? null : Math.round(degrees * 100) / 100;
}
