import type { Clock } from '../../kit/clock.ts';
import { type SampleRecord, recordsOf } from '../../kit/sample/account.ts';
import { sampleUuid } from '../../kit/sample/ids.ts';
import type { SampleOrganisation, SampleVenue, SampleWorld } from '../../kit/sample/world.ts';
import { london } from '../../kit/time/london.ts';

/** The invented Local Offer as any of its stand-ins sees it. */
export interface SampleDirectory {
  records: readonly SampleRecord[];
  idOf(key: string): string;
  organisation(key: string): SampleOrganisation;
  /** Whose own websites the stand-in serves. */
  organisations: ReadonlyMap<string, SampleOrganisation>;
  venue(key: string): SampleVenue;
  /** The day so many days before today. */
  daysAgo(days: number): Temporal.PlainDate;
  /** The Monday of this week, from which the sample counts its fortnights. */
  monday(): Temporal.PlainDate;
}

export function createSampleDirectory(world: SampleWorld, clock: Clock): SampleDirectory {
  const organisations = new Map(world.organisations.map((organisation) => [organisation.key, organisation]));
  const venues = new Map(world.venues.map((venue) => [venue.key, venue]));
  const today = () => clock().toZonedDateTimeISO(london).toPlainDate();
  return {
    records: recordsOf(world, 'local-offer'),
    idOf: (key) => sampleUuid('local-offer', key),
    organisation: (key) => get(organisations, key),
    organisations,
    venue: (key) => get(venues, key),
    daysAgo: (days) => today().subtract({ days }),
    monday: () => today().subtract({ days: today().dayOfWeek - 1 }),
  };
}

/** A key that names nothing is a mistake in the sample. */
function get<Thing>(things: ReadonlyMap<string, Thing>, key: string): Thing {
  const thing = things.get(key);
  if (thing === undefined) throw new Error(`The sample world names "${key}", and has none of that key.`);
  return thing;
}

/** The address of a record's own website: a path on the stand-in's, a whole address, or what a careless keeper typed. */
export function toSampleUrl(origin: string, url: string | null): string | null {
  return url?.startsWith('/') ? origin + url : url;
}

/** The seven questions that Outpost's Local Offer asks are in its app/models/local_offer.rb; one is enough here. */
export const sampleQuestion = 'How accessible is the environment (indoors and outdoors)?';
export const sampleAnswer = 'Ask us what your child needs, and come and see. Invented sample data.';

/** What the record says on SEND, in its own words. */
export function sendFactsOf({ service }: SampleRecord): { needs: readonly string[]; support: string | null } {
  const { sendNeeds = [], sendSupport = null } = service.listedBy['local-offer'] ?? {};
  return { needs: sendNeeds, support: sendSupport };
}
