import { type SampleRecord, recordsOf } from '../../../kit/sample/account.ts';
import type { SampleHours, SampleVenue, SampleWorld } from '../../../kit/sample/world.ts';
import { type SampleDirectory, sampleAnswer, sampleQuestion, sendFactsOf, toSampleUrl } from '../directory.ts';

export interface SampleRow {
  id: number;
  [field: string]: unknown;
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A council's whole directory: the Local Offer first, then what else the borough has, without one. */
export function toRows(world: SampleWorld, directory: SampleDirectory, origin: string): SampleRow[] {
  const offered = new Set(directory.records.map(({ service }) => service.key));
  const others = recordsOf(world, 'information-hub').filter(({ service }) => !offered.has(service.key));
  return [...directory.records, ...others].map((record, index) => ({
    ...toRow(directory, origin, record, index + 1),
    local_offer: offered.has(record.service.key) ? toLocalOffer(directory, origin, record) : null,
  }));
}

function toRow(directory: SampleDirectory, origin: string, record: SampleRecord, id: number): SampleRow {
  const confirmed = directory.daysAgo(record.confirmedDaysAgo).toString();
  const { ages } = record;
  return {
    id,
    updated_at: `${confirmed}T08:20:11.000Z`,
    name: record.name,
    description: `${record.description || record.summary} Invented sample data.`.trim(),
    url: toSampleUrl(origin, record.url),
    min_age: ages?.fromYears ?? null,
    max_age: ages?.toYears ?? null,
    age_band_under_2: (ages?.fromYears ?? 99) < 2,
    age_band_2: false,
    age_band_3_4: false,
    age_band_5_7: false,
    age_band_8_plus: (ages?.toYears ?? 0) >= 8,
    age_band_all: false,
    needs_referral: record.referral.includes('PROFESSIONAL'),
    free: record.free === true,
    created_at: '2024-01-08T10:00:00.000Z',
    // The status is that of the day on which the row was indexed.
    status: record.endedDaysAgo === null ? 'active' : 'expired',
    target_directories: [{ name: 'Invented directory', label: 'invented' }],
    locations: record.venues.map((key) => toLocation(directory.venue(key), key)),
    contacts: record.phone === null && record.email === null ? [] : [toContact(record, id)],
    meta: [],
    organisation: toOrganisation(directory, record),
    taxonomies: record.categories.map((name) => ({ ...toTerm(name), parent_id: null })),
    regular_schedules: record.hours.flatMap(toSchedules),
    cost_options: record.costText === null ? [] : [{ id, option: record.costText, amount: null, cost_type: null }],
    links: [],
    send_needs: sendFactsOf(record).needs.map(toTerm),
    suitabilities: record.circumstances.map(toTerm),
    distance_away: null,
  };
}

function toLocalOffer(directory: SampleDirectory, origin: string, record: SampleRecord) {
  const { support } = sendFactsOf(record);
  const survey_answers = support === null ? null : [{ question: sampleQuestion, answer: sampleAnswer }];
  return { description: support, link: toSampleUrl(origin, `/entry/${directory.idOf(record.key)}`), survey_answers };
}

/** What is masked goes out as an outward code and a point of two decimals, without its address. */
function toLocation(venue: SampleVenue, id: string) {
  const { latitude, longitude, confidential: mask_exact_address = false } = venue;
  const shown = (degrees: number) => (mask_exact_address ? Math.round(degrees * 100) / 100 : degrees);
  return {
    id: toNumber(id),
    name: venue.name,
    address_1: mask_exact_address ? null : venue.lines.join(', '),
    city: 'Sutton',
    state_province: 'Greater London',
    postal_code: mask_exact_address ? venue.postcode.split(' ')[0] : venue.postcode,
    country: 'GB',
    geometry: { type: 'Point', coordinates: [shown(longitude), shown(latitude)] },
    mask_exact_address,
    accessibilities: toAccessibilities(venue),
  };
}

function toAccessibilities(venue: SampleVenue) {
  const names = [
    venue.wheelchair && 'Wheelchair accessible entrance',
    venue.accessibleToilet && 'Accessible toilet facilities',
    venue.inductionLoop && 'Hearing loop',
  ];
  return names.flatMap((name) => (name ? [{ name, slug: toSlug(name) }] : []));
}

function toContact({ phone, email }: SampleRecord, id: number) {
  return { id, name: 'Alex Sample', title: 'Enquiries', email, phone };
}

function toOrganisation(directory: SampleDirectory, { organisation: key }: SampleRecord) {
  const { name, description, email = null } = directory.organisation(key);
  return { id: toNumber(key), name, description, email, url: null };
}

/** The older format knows weekdays only; what is not weekly goes out in the columns that newer installations have. */
function toSchedules({ days, opens, closes, every }: SampleHours) {
  return days.map((day) => ({
    id: day,
    weekday: weekdayNames[day - 1],
    opens_at: opens,
    closes_at: closes,
    ...(typeof every === 'object' && { freq: 'month', interval: 1, byday: toNth(every.nth, day) }),
  }));
}

function toNth(nth: number, day: number): string {
  return `${nth === 5 ? -1 : nth}${weekdayNames[day - 1]?.slice(0, 2).toUpperCase()}`;
}

function toTerm(name: string) {
  return { id: toNumber(name), name, slug: toSlug(name) };
}

function toSlug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** Outpost counts its records; the same words have the same number here. */
function toNumber(words: string): number {
  return Array.from(words).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7);
}
