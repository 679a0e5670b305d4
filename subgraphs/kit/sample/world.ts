import type { DeliveryMode, ReferralRoute, ServiceKind } from '../listing.ts';

/**
 * The invented borough that the four stand-in directories describe, each in its own way. The names of services, hubs
 * and situations come from Sutton's Helping Early Strategy 2023-2027; every address, postcode, telephone number, time,
 * date and price is invented. Postcodes end in letters that no real one has (C, I, K, M, O, V), numbers are Ofcom's
 * for drama, and addresses of websites and mailboxes are at example.org or at the stand-ins themselves.
 */
export interface SampleWorld {
  organisations: readonly SampleOrganisation[];
  venues: readonly SampleVenue[];
  services: readonly SampleService[];
  series: readonly SampleSeries[];
}

export interface SampleOrganisation {
  /** Unique, kebab-case. */
  key: string;
  name: string;
  description: string;
  phone?: string;
  email?: string;
  charity?: string;
}

export interface SampleVenue {
  key: string;
  name: string;
  lines: readonly string[];
  /** Invented, with its space: in a real sector, with an ending that no real postcode has. */
  postcode: string;
  latitude: number;
  longitude: number;
  ward: string;
  wheelchair?: boolean;
  accessibleToilet?: boolean;
  inductionLoop?: boolean;
  stepFree?: boolean;
  accessText?: string;
  /** A refuge or safe house. */
  confidential?: boolean;
}

/** Open on these days of the week, 1 = Monday to 7 = Sunday, from and to on the wall clock. */
export interface SampleHours {
  days: readonly number[];
  opens: string;
  closes: string;
  /** Weekly when absent; `fortnightly` counts from the Monday of this week; nth 5 means the last of the month. */
  every?: 'fortnightly' | { nth: 1 | 2 | 3 | 4 | 5 };
}

/** What is said of a service. A directory's account replaces some of it and leaves out some. */
export interface SampleFacts {
  name: string;
  kind: ServiceKind;
  summary: string;
  description: string;
  organisation: string;
  venues: readonly string[];
  hours: readonly SampleHours[];
  /** As people write it, e.g. `020 7946 0101`. */
  phone: string | null;
  email: string | null;
  /** A path on the stand-in's own website, or a whole address. */
  url: string | null;
  free: boolean | null;
  costText: string | null;
  ages: SampleAges | null;
  delivery: readonly DeliveryMode[];
  languages: readonly string[];
  referral: readonly ReferralRoute[];
  waitTime: 'one_week' | 'two_weeks' | 'three_weeks' | 'month' | 'longer' | null;
  categories: readonly string[];
  circumstances: readonly string[];
  /** Borough-wide, regional or national help that needs no venue. */
  areaServed: string | null;
  /** Days before today on which somebody last confirmed it. */
  confirmedDaysAgo: number;
  /** Days before today on which the listing ran out; null while it holds. */
  endedDaysAgo: number | null;
}

export interface SampleAges {
  /** As the service words it, e.g. `0-19 (25 with SEND)`. */
  text: string;
  /** Whole years, both included; null is open. */
  fromYears: number | null;
  toYears: number | null;
  toYearsWithSend?: number;
}

export interface SampleService extends SampleFacts {
  key: string;
  /** Numbers 1 to 28 of the strategy's situations that name it. */
  situations: readonly number[];
  /** The directories that list it, with what each says otherwise. `omit` names facts that it leaves out. */
  listedBy: {
    'information-hub'?: SampleAccount;
    'local-offer'?: SampleAccount & { sendNeeds?: readonly string[]; sendSupport?: string };
    nhs?: SampleAccount & NhsFacts;
    timetable?: SampleAccount;
  };
}

export interface SampleAccount extends Partial<SampleFacts> {
  omit?: readonly Exclude<keyof SampleFacts, 'name' | 'kind' | 'organisation' | 'confirmedDaysAgo'>[];
  /** A second record of the same service in the same directory, under this name. */
  alsoAs?: string;
}

export interface NhsFacts {
  odsCode: string;
  type: 'GPB' | 'PHA' | 'DEN' | 'OPT' | 'HOS' | 'CLI' | 'UC' | 'MIU';
  acceptingPatients?: boolean | null;
  /** False: the Organisation Data Service has it closed. */
  open?: boolean;
  services?: readonly string[];
}

/** A recurring session of a hub's timetable. */
export interface SampleSeries {
  key: string;
  title: string;
  description: string;
  hub: 'wallington' | 'carshalton' | 'cheam-south-sutton' | 'central-sutton';
  /** A venue key; the hub's own venue when absent. */
  venue?: string;
  online?: boolean;
  /** The service that it is a session of, where one is listed. */
  service?: string;
  /** 1 = Monday to 7 = Sunday. */
  day: number;
  start: string;
  end: string;
  every?: 'fortnightly' | { nth: 1 | 2 | 3 | 4 | 5 };
  termTimeOnly?: boolean;
  free?: boolean;
  agesText?: string;
  /** What happens to the occurrence so many weeks after this one. */
  exceptions?: readonly {
    weeksAhead: number;
    what: 'cancelled' | 'skipped' | { movedTo: { start: string; end: string } };
  }[];
}
