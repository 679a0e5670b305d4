import { z } from 'zod';
import { flag, list, maybe, number, requiredText, text } from '../wire/lenient.ts';

/*
 * The Outpost API Service (wearefuturegov/outpost-api-service, MIT) serves what wearefuturegov/outpost writes by
 * app/serializers/indexed_services_serializer.rb.
 */

/** `GET /services?page=`: 50 rows unless asked otherwise, in no stated order. */
export const WirePage = z.object({
  totalPages: z.int().nonnegative(),
  totalElements: z.int().nonnegative(),
  content: z.array(z.unknown()),
});

/** A term with its name: a taxonomy's, a need, a suitability, an accessibility. */
const WireTerm = z.object({ id: text, name: text, slug: text });

/** When `mask_exact_address` is true, the point is rounded to two decimals and the postcode is an outward code. */
export const WireLocation = z.object({
  id: text,
  name: text,
  address_1: text,
  city: text,
  state_province: text,
  postal_code: text,
  /** GeoJSON: longitude first. */
  geometry: maybe(z.object({ coordinates: z.tuple([z.number(), z.number()]).nullish().catch(null) })),
  mask_exact_address: flag,
  accessibilities: list(WireTerm),
});

/** The weekday in words; newer installations add the columns of Open Referral. */
const WireRegularSchedule = z.object({
  id: text,
  weekday: text,
  opens_at: text,
  closes_at: text,
  dtstart: text,
  freq: text,
  interval: number,
  byday: text,
  bymonthday: text,
  until: text,
  count: number,
});

const WireLocalOffer = z.object({
  description: text,
  link: text,
  survey_answers: list(z.object({ question: text, answer: text })),
});

export const WireService = z.object({
  id: requiredText,
  name: requiredText,
  updated_at: text,
  description: text,
  url: text,
  min_age: number,
  max_age: number,
  age_band_under_2: flag,
  age_band_2: flag,
  age_band_3_4: flag,
  age_band_5_7: flag,
  age_band_8_plus: flag,
  age_band_all: flag,
  needs_referral: flag,
  free: flag,
  /** As it was when the row was last indexed. */
  status: text,
  locations: list(WireLocation),
  contacts: list(z.object({ title: text, email: text, phone: text })),
  organisation: maybe(z.object({ id: text, name: text, description: text, email: text, url: text })),
  taxonomies: list(WireTerm),
  regular_schedules: list(WireRegularSchedule),
  cost_options: list(z.object({ option: text, amount: number, cost_type: text })),
  send_needs: list(WireTerm),
  suitabilities: list(WireTerm),
  local_offer: maybe(WireLocalOffer),
});

export type WireService = z.output<typeof WireService>;
export type WireLocation = z.output<typeof WireLocation>;
export type WireRegularSchedule = z.output<typeof WireRegularSchedule>;
