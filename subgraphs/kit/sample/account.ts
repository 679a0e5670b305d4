import type { SampleAccount, SampleFacts, SampleService, SampleWorld } from './world.ts';

type Directory = keyof SampleService['listedBy'];

/** One record of one directory: what that directory says of a service. */
export interface SampleRecord extends SampleFacts {
  /** Unique in its directory; `sampleUuid(directory, key)` is its id there. */
  key: string;
  service: SampleService;
}

const nothing = {
  phone: null,
  email: null,
  url: null,
  free: null,
  costText: null,
  ages: null,
  waitTime: null,
  areaServed: null,
  endedDaysAgo: null,
  summary: '',
  description: '',
  venues: [],
  hours: [],
  delivery: [],
  languages: [],
  referral: [],
  categories: [],
  circumstances: [],
} satisfies Partial<SampleFacts>;

/** Every record that one directory holds, a doubled one after the one it doubles. */
export function recordsOf(world: SampleWorld, directory: Directory): SampleRecord[] {
  return world.services.flatMap((service) => {
    const account = service.listedBy[directory];
    return account ? toRecords(service, account) : [];
  });
}

function toRecords(service: SampleService, account: SampleAccount): SampleRecord[] {
  const { omit = [], alsoAs, ...said } = account;
  const left = Object.fromEntries(omit.map((fact) => [fact, nothing[fact]]));
  const record: SampleRecord = { ...service, ...said, ...left, key: service.key, service };
  return alsoAs ? [record, { ...record, key: `${service.key}--again`, name: alsoAs }] : [record];
}
