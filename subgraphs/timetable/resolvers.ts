import type {
  HubResolvers,
  LocationResolvers,
  ServiceResolvers,
  SessionResolvers,
} from '../../codegen/generated/timetable.ts';
import { toPhone } from '../kit/phone.ts';
import { bankHolidayOn } from '../kit/time/bank-holidays.ts';
import { londonDate } from '../kit/time/london.ts';
import { listingIdOf } from './convert/listings/listing.ts';
import { findOccurrence } from './expand/expand.ts';
import type { IsHoliday, IsTermTime } from './expand/terms.ts';
import { findAnyHub, findHub } from '../kit/place/hubs.ts';
import type { Series } from './series.ts';
import { parseSessionId, toSession } from './session.ts';
import type { SessionsOf } from './sessions-of.ts';

/** How many sessions answer when nobody says, as in schema/timetable.graphql. */
const usual = { hub: 50, service: 10, location: 10 };

export interface ResolverOptions {
  sessionsOf: SessionsOf;
  isHoliday: IsHoliday;
  isTermTime: IsTermTime;
  /** Where calendars are, with a slash at its end. */
  calendars: string;
}

export function createResolvers({ sessionsOf, isHoliday, isTermTime, calendars }: ResolverOptions) {
  const Hub: HubResolvers = {
    __resolveReference({ id, withheldListingIds }) {
      const hub = findAnyHub(id);
      return hub && { ...hub, withheldListingIds };
    },
    calendarUrl: ({ id }) => new URL(`${id}.ics`, calendars).href,
    async phones({ id }, _args, { ofHub }) {
      const numbers = new Set((await ofHub.load(id)).flatMap(({ hubPhone }) => hubPhone ?? []));
      return [...numbers].map((number) => toPhone(number));
    },
    async sessions({ id, withheldListingIds }, asked, { ofHub }) {
      return sessionsOf(withoutWithheld(await ofHub.load(id), withheldListingIds), asked, usual.hub);
    },
  };

  const Session: SessionResolvers = {
    async __resolveReference({ id }, { named }) {
      const asked = parseSessionId(id);
      if (!asked) return null;
      for (const series of await named.load(asked.name)) {
        const occurrence = findOccurrence(series, asked.key, isHoliday);
        if (occurrence) return toSession(series, occurrence);
      }
      return null;
    },
    hub: ({ hubId }) => (hubId === null ? null : findHub(hubId)),
    source: () => ({ id: 'timetable' }),
    inTermTime: ({ start }) => isTermTime(londonDate(Temporal.Instant.from(start))),
    bankHoliday: ({ start }) => bankHolidayOn(londonDate(Temporal.Instant.from(start))),
    ownFree: ({ free }) => free,
    ownCostText: ({ costText }) => costText,
    ownAges: ({ ages }) => ages,
  };

  const Service: ServiceResolvers = {
    async sessions({ listingIds }, asked, { ofListing }) {
      const ours = listingIds.filter((id) => id.startsWith('timetable:'));
      const series = await Promise.all(ours.map((id) => ofListing.load(id)));
      return sessionsOf(series.flat(), asked, usual.service);
    },
  };

  const Location: LocationResolvers = {
    hub({ placeIds }) {
      const ids = placeIds.filter((id) => id.startsWith('timetable:')).map((id) => id.slice('timetable:'.length));
      return ids.map(findHub).find((hub) => hub !== null) ?? null;
    },
    async sessions({ placeIds, withheldListingIds }, asked, { ofPlace }) {
      const ours = new Set(placeIds.filter((id) => id.startsWith('timetable:')));
      const series = await Promise.all([...ours].map((id) => ofPlace.load(id)));
      const here = ({ occasion }: { occasion: { place: { id: string } | null } }) => ours.has(occasion.place?.id ?? '');
      const shown = withoutWithheld([...new Set(series.flat())], withheldListingIds);
      return sessionsOf(shown, asked, usual.location, here);
    },
  };

  return { Hub, Session, Service, Location };
}

/** Only the directory subgraph knows what another source tells of a service: that it is a refuge, for one. */
function withoutWithheld(series: readonly Series[], listingIds: readonly string[] = []): readonly Series[] {
  const withheld = new Set(listingIds);
  return series.filter((one) => !withheld.has(listingIdOf(one)));
}
