import { z } from 'zod';
import { list, maybe, number, requiredText, text } from '../../wire/lenient.ts';
import { WireServiceAtLocation } from './location.ts';
import { WireSchedule, WireHolidaySchedule } from './schedule.ts';

/*
 * A service in full, as `/services/{id}` of Open Referral UK 3.0 sends it (openreferraluk.org, "API specification"),
 * with the names of 1.x beside those of 3.0, and the fields of HSDS 3 proper that some feeds add.
 */

const WirePhone = z.object({ number: text, description: text });

const WireContact = z.object({ title: text, department: text, email: text, phones: list(WirePhone) });

const WireTerm = z.object({
  id: text,
  name: text,
  /** The taxonomy's id, name or address, or in some feeds the whole of it. */
  taxonomy: z.union([text.pipe(z.string()), z.object({ name: text }).transform(({ name }) => name)]).catch(null),
  taxonomy_detail: maybe(z.object({ name: text })),
  /** 1.x. */
  vocabulary: text,
});

/** A term that the service is linked to. `value` is of HSDS 3 proper. */
const WireAttribute = z.object({ link_type: text, value: text, taxonomy_term: maybe(WireTerm) });

const WireOrganization = z.object({
  id: text,
  name: text,
  description: text,
  email: text,
  website: text,
  /** 1.x. */
  url: text,
  organization_identifiers: list(z.object({ identifier_scheme: text, identifier_type: text, identifier: text })),
});

/** 1.x. */
const WireEligibility = z.object({
  eligibility: text,
  minimum_age: number,
  maximum_age: number,
  taxonomys: list(WireTerm),
});

export const WireService = z.object({
  id: requiredText,
  name: requiredText,
  alternate_name: text,
  description: text,
  url: text,
  email: text,
  status: text,
  alert: text,
  assured_date: text,
  last_modified: text,
  minimum_age: number,
  maximum_age: number,
  eligibility_description: text,
  fees: text,
  fees_description: text,
  cost_options: list(z.object({ option: text, amount: number, amount_description: text })),
  wait_time: text,
  application_process: text,
  organization: maybe(WireOrganization),
  contacts: list(WireContact),
  phones: list(WirePhone),
  languages: list(z.object({ name: text, code: text, language: text, note: text })),
  service_areas: list(z.object({ name: text, service_area: text, extent: text, uri: text })),
  attributes: list(WireAttribute),
  schedules: list(WireSchedule),
  service_at_locations: list(WireServiceAtLocation),
  /* 1.x */
  attending_type: text,
  attending_access: text,
  eligibilitys: list(WireEligibility),
  service_taxonomys: list(z.object({ taxonomy: maybe(WireTerm) })),
  regular_schedules: list(WireSchedule),
  holiday_schedules: list(WireHolidaySchedule),
});

export type WireService = z.output<typeof WireService>;
export type WireTerm = z.output<typeof WireTerm>;
export type WirePhone = z.output<typeof WirePhone>;
export type WireOrganization = z.output<typeof WireOrganization>;
