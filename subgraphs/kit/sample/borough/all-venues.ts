import type { SampleVenue } from '../world.ts';
import { nhsVenues } from './services/nhs-sites.ts';
import { venues } from './venues.ts';

/** Where the services of the invented borough are, those of the NHS among them. */
export const allVenues: readonly SampleVenue[] = [...venues, ...nhsVenues];
