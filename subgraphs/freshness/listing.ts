import { z } from 'zod';

const Text = z.object({ field: z.string(), text: z.string() });
const YesNo = z.boolean();

const Schedule = z.object({
  rrule: z.string(),
  opensAt: z.string().nullable(),
  closesAt: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

const HolidayHours = z.object({
  from: z.string(),
  to: z.string(),
  closed: YesNo,
  opensAt: z.string().nullable(),
  closesAt: z.string().nullable(),
});

const Place = z.object({
  name: z.string().nullable(),
  postcode: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  approximate: YesNo,
  schedules: z.array(Schedule),
  holidayHours: z.array(HolidayHours),
});

/** A listing as the checks see it: `CheckableListing` of schema/directory.graphql, which says what each part means. */
export const CheckedListing = z.object({
  id: z.string(),
  serviceId: z.string(),
  serviceName: z.string(),
  organisationId: z.string().nullable(),
  organisationName: z.string().nullable(),
  wards: z.array(z.string()),
  needs: z.array(z.string()),
  source: z.string(),
  name: z.string(),
  kind: z.string(),
  status: z.string(),
  webPage: z.string().nullable(),
  links: z.array(Text),
  emails: z.array(Text),
  phones: z.array(z.object({ number: z.string(), label: z.string().nullable() })),
  texts: z.array(Text),
  places: z.array(Place),
  withheld: YesNo,
  givenAwayIn: z.array(z.string()),
  assertedAt: z.string().nullable(),
  fieldDates: z.array(z.object({ field: z.string(), at: z.string() })),
  endsAt: z.string().nullable(),
  firstSeen: z.string(),
  changedAt: z.string(),
  lastSeen: z.string().nullable(),
  conflicts: z.array(z.object({ field: z.string(), value: z.string(), chosen: z.string(), chosenSource: z.string() })),
});

export type CheckedListing = z.infer<typeof CheckedListing>;
export type CheckedPlace = CheckedListing['places'][number];
export type CheckedSchedule = CheckedPlace['schedules'][number];

/** A directory as the checks see it. */
export const CheckedSource = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string().nullable(),
  health: z.enum(['LIVE', 'STALE', 'DOWN']),
  listingCount: z.number(),
  lastHarvest: z.string().nullable(),
  lastChange: z.string().nullable(),
  message: z.string().nullable(),
  heldBack: z.number().nullable(),
  editPage: z.string().nullable(),
});

export type CheckedSource = z.infer<typeof CheckedSource>;
