import { z } from 'zod';
import { WireTag } from './collection.ts';
import { Flag, Id, Text, listOf } from './field.ts';

/**
 * `GET /services` and `/services/{id}`: Connected Places, app/Http/Resources/ServiceResource.php. `contact_name` and
 * `testimonial`, which name people, are left out here and in the raw record alike.
 */
export const WireService = z.object({
  id: Id,
  organisation_id: Id.nullish(),
  slug: Text,
  name: z.string().trim().min(1),
  type: Text,
  status: Text,
  intro: Text,
  description: Text,
  wait_time: Text,
  is_free: Flag,
  fees_text: Text,
  fees_url: Text,
  url: Text,
  contact_phone: Text,
  contact_email: Text,
  referral_method: Text,
  referral_button_text: Text,
  referral_url: Text,
  useful_infos: listOf(z.object({ title: Text, description: Text, order: z.number().nullish() })),
  offerings: listOf(z.object({ offering: Text, order: z.number().nullish() })),
  tags: listOf(WireTag),
  category_taxonomies: listOf(z.object({ id: Id, parent_id: Id.nullish(), name: z.string() })),
  eligibility_types: z.object({ custom: z.record(z.string(), Text).nullish(), taxonomies: listOf(Id) }).nullish(),
  ends_at: Text,
  last_modified_at: Text,
  cqc_location_id: Text,
});
export type WireService = z.infer<typeof WireService>;

/** `GET /organisations`, and `organisation` in a service when included. */
export const WireOrganisation = z.object({
  id: Id,
  name: z.string().trim().min(1),
  description: Text,
  url: Text,
  email: Text,
  phone: Text,
});
export type WireOrganisation = z.infer<typeof WireOrganisation>;

/** As much of a service as the refresh needs to find what changed. */
export const WireModified = z.object({ last_modified_at: Text });

/** A service of a list that was asked for with `include=organisation`. */
export const WireWithOrganisation = z.object({ organisation: z.looseObject({ id: Id }) });
