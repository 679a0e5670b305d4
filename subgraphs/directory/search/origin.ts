import { milesToMetres } from '../../kit/place/distance.ts';
import type { Place, PlaceFinder } from '../../kit/place/place.ts';
import { badInput } from './bad-input.ts';
import type { Near } from './question.ts';
import type { Origin } from './select/near.ts';

/** Where a question starts from, and the place that says so, if it was not a bare point. */
export interface From {
  origin: Origin;
  place: Place | null;
}

/** More than from Sutton to anywhere in Britain. */
const mostMiles = 1000;

/** What was given wins over the place that the text names; null when neither says. Throws for what makes no sense. */
export function toFrom(near: Near | null | undefined, inText: Place | null, places: PlaceFinder): From | null {
  const within = toWithin(near?.withinMiles);
  const postcode = near?.postcode ?? null;
  const [latitude, longitude] = [near?.latitude ?? null, near?.longitude ?? null];
  const isPoint = latitude !== null || longitude !== null;
  if (postcode !== null && isPoint) throw badInput('near takes a postcode or latitude and longitude, not both.');
  if (postcode !== null) {
    const place = findPostcode(postcode, places);
    return { origin: { point: place, within }, place };
  }
  if (isPoint) return { origin: { point: toPoint(latitude, longitude), within }, place: null };
  if (inText) return { origin: { point: inText, within }, place: inText };
  if (near) throw badInput('near needs a postcode, or latitude and longitude together.');
  return null;
}

function findPostcode(postcode: string, places: PlaceFinder): Place {
  const place = places.find(postcode);
  if (place && (place.kind === 'postcode' || place.kind === 'sector' || place.kind === 'outcode')) return place;
  throw badInput(
    'near.postcode must be one that is known here: a postcode ("SM5 1AA"), sector ("SM5 1") or outward code ("SM5").',
  );
}

function toPoint(latitude: number | null, longitude: number | null): Origin['point'] {
  if (latitude === null) throw badInput('near.latitude is missing: a point needs latitude and longitude together.');
  if (longitude === null) throw badInput('near.longitude is missing: a point needs latitude and longitude together.');
  if (Math.abs(latitude) > 90) throw badInput(`near.latitude must be from -90 to 90.`);
  if (Math.abs(longitude) > 180) throw badInput(`near.longitude must be from -180 to 180.`);
  return { latitude, longitude };
}

function toWithin(miles: number | null | undefined): number | null {
  if (miles === null || miles === undefined) return null;
  if (miles > 0 && miles <= mostMiles) return milesToMetres(miles);
  throw badInput(`near.withinMiles must be more than 0 and at most 1,000, but was ${miles}.`);
}
