import { z } from 'zod';
import { Flag, Id, Text } from '../../kit/connected-places/wire/field.ts';

/**
 * An event (`GET /organisation-events?include=organisation`): one date, or one long span, on the wall clock. It has no
 * status, no recurrence and no ages. Its calendar links and `.ics` are not read: they stamp local times as UTC.
 */
export const WireOrganisationEvent = z.object({
  id: Id,
  slug: Text,
  title: z.string().trim().min(1),
  intro: Text,
  description: Text,
  start_date: z.string(),
  end_date: z.string(),
  start_time: z.string(),
  end_time: z.string(),
  is_free: z.boolean().nullish(),
  fees_text: Text,
  organiser_phone: Text,
  organiser_email: Text,
  organiser_url: Text,
  booking_url: Text,
  is_virtual: Flag,
  location_id: Id.nullish(),
  organisation_id: Id.nullish(),
  organisation: z.object({ name: z.string(), url: Text, email: Text, phone: Text }).nullish(),
  category_taxonomies: z
    .array(z.object({ name: z.string() }))
    .nullish()
    .transform((terms) => terms ?? []),
  updated_at: Text,
});
export type WireOrganisationEvent = z.infer<typeof WireOrganisationEvent>;

/** A page of a list. Records are checked one by one; `links` are not read, because they leave out the query. */
export const WirePage = z.object({
  data: z.array(z.unknown()),
  meta: z.object({ last_page: z.int().positive(), total: z.int().nonnegative() }),
});

/** As much of any record as names it. */
export const WireRecord = z.looseObject({ id: Id });
