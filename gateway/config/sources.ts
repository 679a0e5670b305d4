import { z } from 'zod';
import { day, feedAddress, list, number, oneOf, section, someText, webAddress } from './shapes.ts';

/**
 * Said to people of every source: its name, where the usual one does not fit, and its site, or the pages of its records
 * as `https://example.org/entry/{id}`. `editor` is where its keepers mend a record, in the same way.
 */
const forPeople = {
  name: someText.exactOptional(),
  website: webAddress.exactOptional(),
  editor: webAddress.exactOptional(),
};

const informationHub = section({ kind: oneOf(['connected-places']), url: webAddress, ...forPeople });

const localOffer = z.discriminatedUnion(
  'kind',
  [
    section({ kind: z.literal('open-referral-uk'), url: webAddress, ...forPeople }),
    section({ kind: z.literal('outpost'), url: webAddress, ...forPeople }),
    section({ kind: z.literal('connected-places-pages'), url: webAddress, landingPage: someText, ...forPeople }),
  ],
  { error: 'one of "open-referral-uk", "outpost", "connected-places-pages"' },
);

const nhs = section({
  kind: oneOf(['nhs-service-search']),
  url: webAddress,
  apiKey: someText.exactOptional(),
  types: list(oneOf(['GPB', 'PHA', 'DEN', 'OPT', 'HOS', 'CLI', 'UC', 'MIU'])).min(1, {
    error: 'a list of at least one type',
  }),
  withinMiles: number(0.1, 50),
  ods: webAddress.exactOptional(),
  ...forPeople,
});

const feed = section({
  kind: oneOf(['icalendar', 'connected-places-events', 'csv']),
  url: feedAddress,
  hub: oneOf(['wallington', 'carshalton', 'cheam-south-sutton', 'central-sutton']).exactOptional(),
  name: someText.exactOptional(),
});

const timetable = section({
  kind: oneOf(['timetable']),
  feeds: list(feed),
  terms: list(section({ from: day, to: day })).exactOptional(),
  calendars: webAddress.exactOptional(),
  ...forPeople,
});

/** The directories, by the id of their source. One that is left out is not read. */
export const Sources = section({
  'information-hub': informationHub.exactOptional(),
  'local-offer': localOffer.exactOptional(),
  nhs: nhs.exactOptional(),
  timetable: timetable.exactOptional(),
}).refine((sources) => Object.values(sources).some(Boolean), { error: 'at least one source' });

export type Sources = z.infer<typeof Sources>;
