import { parseOutcode, parsePostcode } from '../../kit/postcode.ts';
import { metresBetween } from '../../kit/place/distance.ts';
import type { Postcodes } from '../../kit/place/postcodes.ts';
import type { CheckedPlace } from '../listing.ts';
import type { Check } from './check.ts';

export const postcodeImpossible: Check = {
  id: 'postcode-impossible',
  title: 'Postcode that cannot be',
  why: 'Maps and sat-navs find nothing, and the service is in no search by place.',
  severity: 'WARNING',
  example: 'SM1 1E',
  assess: ({ places }) =>
    places.flatMap(({ postcode }) => {
      if (!postcode?.trim() || parsePostcode(postcode) || parseOutcode(postcode)) return [];
      return [{ field: 'locations', detail: postcode, text: `“${postcode}” is no postcode.`, evidence: { postcode } }];
    }),
};

export const postcodeUnknown: Check = {
  id: 'postcode-unknown',
  title: 'Postcode that nobody has',
  why: 'It has the form of a postcode, and the index of postcodes does not know it: a letter may be wrong.',
  severity: 'WARNING',
  example: 'SM1 9ZZ',
  assess: ({ places }, { postcodes }) =>
    places.flatMap(({ postcode, approximate }) => {
      const parsed = approximate || !postcode ? null : parsePostcode(postcode);
      if (!parsed || !isUnknown(parsed, postcodes)) return [];
      const text = `${parsed.postcode} is not in the index of postcodes.`;
      return [{ field: 'locations', detail: parsed.postcode, text, evidence: { postcode: parsed.postcode } }];
    }),
};

/** Beyond the area the index may have no units, and then a sector that it lacks says nothing either. */
function isUnknown(
  { postcode, sector, outcode }: { postcode: string; sector: string; outcode: string },
  index: Postcodes,
) {
  if (index.unit(postcode)) return false;
  if (!index.outcode(outcode)?.inArea) return false;
  if (index.sector(sector) === null) return true;
  return index.precision === 'unit' && index.sector(sector)?.inArea === true;
}

/** Larger than any school or hospital ground. */
const farMetres = 1_000;

/** Sectors of Sutton are a mile or two across; where only the sector is known, no less can be told. */
const farFromSectorMetres = 6_000;

export const postcodeFar: Check = {
  id: 'postcode-far',
  title: 'Postcode and map disagree',
  why: 'The pin on the map is somewhere else than the address, and one of the two sends people the wrong way.',
  severity: 'WARNING',
  example: 'The pin is 3,200 metres from SM1 1EA.',
  assess: ({ places }, { postcodes }) =>
    places.flatMap((place) => {
      const measured = measure(place, postcodes);
      if (!measured || measured.metres <= measured.limit) return [];
      const { postcode, metres, limit } = measured;
      const text = `The pin is ${metres.toLocaleString('en-GB')} metres from ${postcode}.`;
      return [{ field: 'locations', detail: postcode, text, evidence: { postcode, metres, allowedMetres: limit } }];
    }),
};

function measure({ postcode, latitude, longitude, approximate }: CheckedPlace, postcodes: Postcodes) {
  const parsed = approximate || !postcode ? null : parsePostcode(postcode);
  if (!parsed || latitude === null || longitude === null) return null;
  const unit = postcodes.unit(parsed.postcode);
  const area = unit ?? postcodes.sector(parsed.sector);
  if (!area) return null;
  const metres = Math.round(metresBetween(area, { latitude, longitude }));
  return { postcode: parsed.postcode, metres, limit: unit ? farMetres : farFromSectorMetres };
}
