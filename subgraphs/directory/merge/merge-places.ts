import type { HolidayHours, Schedule } from '../../kit/listing.ts';
import { parseOutcode, parsePostcode } from '../../kit/postcode.ts';
import type { Account, PlaceMention } from './account.ts';
import { type FieldRule, choose } from './choose.ts';
import { hoursAgree } from './compare-hours.ts';
import type { ConflictRecord, ProvenanceRecord } from './records.ts';

/** Where a service is offered and when, chosen out of several accounts. */
export interface MergedPlaces {
  places: { location: string; schedules: readonly Schedule[]; holidayHours: readonly HolidayHours[] }[];
  provenance: ProvenanceRecord[];
  conflicts: ConflictRecord[];
}

/**
 * The places of the most recent account, those of every account that shares one with it, and those of the timetable,
 * whose sessions are where it says. Then, place by place, the hours.
 */
export function mergePlaces(accounts: readonly Account[]): MergedPlaces {
  const chosen = choose(placesRule, accounts);
  if (!chosen) return { places: [], provenance: [], conflicts: [] };
  const mentions = [...new Map(chosen.value.map((mention) => [mention.id, mention])).values()];
  for (const { source, places } of accounts) {
    const belongs = source === 'timetable' || meet(chosen.value, places);
    if (belongs) mentions.push(...places.filter((place) => !meet(mentions, [place])));
  }
  const hours = mentions.map((mention) => ({ mention, chosen: choose(createHoursRule(mention, accounts), accounts) }));
  const conflicts = [chosen.conflict, ...hours.map((at) => at.chosen?.conflict)];
  return {
    places: hours.map(({ mention, chosen: at }) => ({
      location: mention.id,
      schedules: at?.value.schedules ?? [],
      holidayHours: at?.value.holidayHours ?? [],
    })),
    provenance: [chosen.provenance, ...hours.flatMap((at) => (at.chosen ? [at.chosen.provenance] : []))],
    conflicts: conflicts.filter((conflict) => conflict !== null && conflict !== undefined),
  };
}

const placesRule: FieldRule<readonly PlaceMention[]> = {
  field: 'locations',
  read: ({ places }) => (places.length > 0 ? places : null),
  compare: {
    agrees: (chosen, other) => meet(chosen, other) || chosen.some((one) => other.some((next) => mayBeOne(one, next))),
    words: (places) => places.map(toWords).join(', '),
  },
};

/** A directory that masks a place does not mean its name to give it away. */
function toWords({ location: { approximate, name }, postcode }: PlaceMention): string {
  return (approximate ? null : (name ?? postcode)) ?? 'A place';
}

interface Hours {
  schedules: readonly Schedule[];
  holidayHours: readonly HolidayHours[];
}

/** What meets at a place keeps the hours of the timetable's sessions; an NHS site keeps those that the NHS gives. */
function createHoursRule(place: PlaceMention, accounts: readonly Account[]): FieldRule<Hours> {
  const meets = accounts.some(({ listing }) => ['GROUP', 'ACTIVITY', 'CLUB'].includes(listing.kind));
  const isHealthSite = accounts.some(({ listing }) => listing.kind === 'HEALTH_SITE');
  return {
    field: 'schedules',
    read({ places }) {
      const here = places.filter((other) => isSamePlace(place, other)).map(({ location }) => location);
      const schedules = here.flatMap((location) => location.schedules);
      const holidayHours = here.flatMap((location) => location.holidayHours);
      return schedules.length === 0 && holidayHours.length === 0 ? null : { schedules, holidayHours };
    },
    speaker: {
      may: ({ source }) => (isHealthSite && source === 'nhs') || (!isHealthSite && meets && source === 'timetable'),
      rule: isHealthSite ? 'ruleNhsHours' : 'ruleTimetable',
    },
    compare: {
      agrees: (chosen, other) => hoursAgree(chosen.schedules, other.schedules),
      words: ({ schedules }) => schedules.map(({ text }) => text).join('; ') || 'Other hours on some dates',
    },
  };
}

function meet(ones: readonly PlaceMention[], others: readonly PlaceMention[]): boolean {
  return ones.some((one) => others.some((other) => isSamePlace(one, other)));
}

/** Two directories that word the address of one postcode differently still mean one venue of one service. */
function isSamePlace(one: PlaceMention, other: PlaceMention): boolean {
  return one.id === other.id || (one.postcode !== null && one.postcode === other.postcode);
}

/** A place that its directory shows only roughly denies no other within the same outward code. */
function mayBeOne({ location: one }: PlaceMention, { location: other }: PlaceMention): boolean {
  if (!one.approximate && !other.approximate) return false;
  const [outcode, next] = [toOutcode(one.postcode), toOutcode(other.postcode)];
  return outcode === null || next === null || outcode === next;
}

function toOutcode(postcode: string | null): string | null {
  return postcode === null ? null : (parsePostcode(postcode)?.outcode ?? parseOutcode(postcode));
}
