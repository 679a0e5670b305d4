import type { SampleWorld } from '../world.ts';
import { organisations } from './organisations.ts';
import { series } from './series.ts';
import { babiesAndHealth } from './services/babies-and-health.ts';
import { everyday } from './services/everyday.ts';
import { familiesAndSafety } from './services/families-and-safety.ts';
import { moneyAndHome } from './services/money-and-home.ts';
import { nhsSites, nhsVenues } from './services/nhs-sites.ts';
import { schoolAndMind } from './services/school-and-mind.ts';
import { send } from './services/send.ts';
import { venues } from './venues.ts';

/** The invented borough that the stand-in directories describe. Nothing in it is true; see world.ts. */
export const sampleWorld: SampleWorld = {
  organisations,
  venues: [...venues, ...nhsVenues],
  services: [
    ...babiesAndHealth,
    ...send,
    ...schoolAndMind,
    ...familiesAndSafety,
    ...moneyAndHome,
    ...everyday,
    ...nhsSites,
  ],
  series,
};
