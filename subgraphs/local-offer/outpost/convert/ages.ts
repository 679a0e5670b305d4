import type { AgeRange } from '../../../kit/listing.ts';
import { toAgeRange } from '../../convert/ages.ts';
import type { WireService } from '../wire.ts';

/** The years that the service states; where it states none, the bands that it ticks. */
export function toAges(service: WireService): AgeRange[] {
  const stated = toAgeRange(service.min_age, service.max_age, null);
  if (stated) return [stated];
  return bands.flatMap(({ band, from, to, text }) => {
    const range = service[band] === true ? toAgeRange(from, to, text) : null;
    return range ? [range] : [];
  });
}

/** Whole years, both included. */
const bands = [
  { band: 'age_band_under_2', from: 0, to: 1, text: 'Under 2' },
  { band: 'age_band_2', from: 2, to: 2, text: '2' },
  { band: 'age_band_3_4', from: 3, to: 4, text: '3 to 4' },
  { band: 'age_band_5_7', from: 5, to: 7, text: '5 to 7' },
  { band: 'age_band_8_plus', from: 8, to: null, text: '8 and over' },
  { band: 'age_band_all', from: 0, to: null, text: 'All ages' },
] as const;
