import { z } from 'zod';
import { Flag, Id, Text, listOf } from './field.ts';

/** `GET /locations`, and `location` in a service location when included. It has no name of its own. */
export const WireLocation = z.object({
  id: Id,
  address_line_1: Text,
  address_line_2: Text,
  address_line_3: Text,
  city: Text,
  county: Text,
  postcode: Text,
  lat: z.number().nullish(),
  lon: z.number().nullish(),
  accessibility_info: Text,
  has_wheelchair_access: Flag,
  has_induction_loop: Flag,
  has_accessible_toilet: Flag,
  updated_at: Text,
});
export type WireLocation = z.infer<typeof WireLocation>;

/**
 * `GET /service-locations?include=location`: one service at one place, with its hours, which are checked row by row.
 * `is_open_now` and `next_occurs` are not read: the platform works them out in UTC and loses Sundays.
 */
export const WireServiceLocation = z.object({
  id: Id,
  service_id: Id,
  location_id: Id,
  name: Text,
  regular_opening_hours: listOf(z.unknown()),
  holiday_opening_hours: listOf(z.unknown()),
  updated_at: Text,
  location: WireLocation.nullish(),
});
export type WireServiceLocation = z.infer<typeof WireServiceLocation>;

/** As much of a service location as says whose it is. */
export const WireSpot = z.object({ service_id: Id });

const times = { opens_at: z.string(), closes_at: z.string() };

/** Weekdays count from 1 = Monday to 7 = Sunday. */
const Weekday = z.int().min(1).max(7);

/** Connected Places, app/Http/Resources/RegularOpeningHourResource.php: the keys depend on the frequency. */
export const WireRegularHours = z.discriminatedUnion('frequency', [
  z.object({ frequency: z.literal('weekly'), weekday: Weekday, ...times }),
  z.object({ frequency: z.literal('fortnightly'), starts_at: z.string(), ...times }),
  z.object({ frequency: z.literal('monthly'), day_of_month: z.int().min(1).max(31), ...times }),
  z.object({
    frequency: z.literal('nth_occurrence_of_month'),
    weekday: Weekday,
    /** 5 is the last, not the fifth. */
    occurrence_of_month: z.int().min(1).max(5),
    ...times,
  }),
]);
export type WireRegularHours = z.infer<typeof WireRegularHours>;

/** Both days are included. The times are always sent and mean nothing on closed days. */
export const WireHolidayHours = z.object({
  is_closed: z.boolean(),
  starts_at: z.string(),
  ends_at: z.string(),
  opens_at: z.string().nullish(),
  closes_at: z.string().nullish(),
});
export type WireHolidayHours = z.infer<typeof WireHolidayHours>;
