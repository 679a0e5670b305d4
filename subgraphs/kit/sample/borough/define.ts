import type { SampleHours, SampleService } from '../world.ts';

/** A drama number of Ofcom's London range, 020 7946 0000 to 0999: it rings nowhere. `https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama` */
export function london(lastThree: number): string {
  return `020 7946 0${String(lastThree).padStart(3, '0')}`;
}

/** A drama number of Ofcom's freephone range, 08081 570000 to 570999. */
export function freephone(lastThree: number): string {
  return `08081 570${String(lastThree).padStart(3, '0')}`;
}

/** A drama number of Ofcom's mobile range, 07700 900000 to 900999. */
export function mobile(lastThree: number): string {
  return `07700 900${String(lastThree).padStart(3, '0')}`;
}

/** The same hours on Monday to Friday. */
export function weekdays(opens: string, closes: string): SampleHours[] {
  return [{ days: [1, 2, 3, 4, 5], opens, closes }];
}

/** Hours on one or more days of the week, 1 = Monday. */
export function on(
  days: number | readonly number[],
  opens: string,
  closes: string,
  every?: SampleHours['every'],
): SampleHours {
  return { days: typeof days === 'number' ? [days] : days, opens, closes, ...(every && { every }) };
}

type Known = Pick<SampleService, 'key' | 'name' | 'organisation' | 'summary' | 'listedBy'> & Partial<SampleService>;

/** A service of which only what is given is known: everything else is not stated. */
export function service(known: Known): SampleService {
  return {
    kind: 'SERVICE',
    description: known.summary,
    venues: [],
    hours: [],
    phone: null,
    email: null,
    url: `/providers/${known.organisation}`,
    free: null,
    costText: null,
    ages: null,
    delivery: [],
    languages: [],
    referral: [],
    waitTime: null,
    categories: [],
    circumstances: [],
    areaServed: null,
    confirmedDaysAgo: 40,
    endedDaysAgo: null,
    situations: [],
    ...known,
  };
}
