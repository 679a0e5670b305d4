import type { SampleWorld } from '../world.ts';
import { allVenues } from './all-venues.ts';
import { organisations } from './organisations.ts';
import { series } from './series.ts';
import { babiesAndHealth } from './services/babies-and-health.ts';
import { everyday } from './services/everyday.ts';
import { families } from './services/families.ts';
import { moneyAndHome } from './services/money-and-home.ts';
import { nhsSites } from './services/nhs-sites.ts';
import { schoolAndMind } from './services/school-and-mind.ts';
import { safety } from './services/safety.ts';
import { send } from './services/send.ts';
import { youngPeople } from './services/young-people.ts';

/** The invented borough that the stand-in directories describe. Nothing in it is true; see world.ts. */
export const sampleWorld: SampleWorld = {
  organisations,
  venues: allVenues,
  services: [
    ...babiesAndHealth,
    ...send,
    ...schoolAndMind,
    ...families,
    ...safety,
    ...youngPeople,
    ...moneyAndHome,
    ...everyday,
    ...nhsSites,
  ],
  series,
};
