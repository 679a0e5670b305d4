import { z } from 'zod';
import { WireNumber, WireText, listOf } from './lenient.ts';

/**
 * One row of the Directory of Healthcare Services, version 3, as its examples have it. The schema in the published
 * specification is looser and has misspelt names; the examples are what is sent.
 * https://github.com/NHSDigital/service-search-api, specification/examples/*_v3.json
 */
export type WireOrganisation = z.output<typeof WireOrganisation>;
export type WireOpeningTime = z.output<typeof WireOpeningTime>;
export type WireService = z.output<typeof WireService>;
export type WireFacility = z.output<typeof WireFacility>;
export type WireAcceptingPatients = z.output<typeof WireAcceptingPatients>;

const WireOpeningTime = z.object({
  /** `Monday`; empty on dated rows. */
  Weekday: WireText,
  /** `HH:MM` on London's wall clock; null when closed. */
  OpeningTime: WireText,
  ClosingTime: WireText,
  /** `General`, `Additional`, `Reception` or `Surgery`. */
  OpeningTimeType: WireText,
  /** `Dec 26 2026`, with one or more spaces; empty on weekly rows. */
  AdditionalOpeningDate: WireText,
  IsOpen: z.boolean().nullish(),
});

const WireContact = z.object({
  /** `Primary`, `PALS` (the trust's complaints desk) or another. */
  ContactType: WireText,
  /** `Office hours`, `Out of hours` … */
  ContactAvailabilityType: WireText,
  /** `Telephone`, `Email`, `Website`, `Fax`, `PhoneExt`. */
  ContactMethodType: WireText,
  ContactValue: WireText,
});

const WireService = z.object({
  ServiceName: WireText,
  ServiceCode: WireText,
  AgeRange: listOf(z.object({ FromAgeDays: WireNumber, ToAgeDays: WireNumber })),
});

const WireFacility = z.object({
  Id: z.coerce.number(),
  Name: WireText,
  /** `Yes`, `No` or `Don't know`. */
  Value: WireText,
});

const WireAcceptingPatients = z.object({
  GP: WireText,
  Dentist: listOf(z.object({ Id: z.coerce.number(), Name: WireText, AcceptingPatients: z.boolean().nullish() })),
});

const WireNamedOrganisation = z.object({ ODSCode: WireText, OrganisationName: WireText });

export const WireOrganisation = z.object({
  /** `X100382`: the directory's own id of the profile. */
  SearchKey: z.string().trim().min(1),
  ODSCode: z.string().trim().min(1),
  OrganisationName: z.string().trim().min(1),
  OrganisationAliases: listOf(z.object({ OrganisationAlias: WireText })),
  OrganisationTypeId: WireText,
  OrganisationType: WireText,
  OrganisationSubType: WireText,
  OrganisationStatus: WireText,
  Address1: WireText,
  Address2: WireText,
  Address3: WireText,
  City: WireText,
  County: WireText,
  Postcode: WireText,
  Latitude: WireNumber,
  Longitude: WireNumber,
  ParentOrganisation: WireNamedOrganisation.nullish(),
  Services: listOf(WireService),
  OpeningTimes: listOf(WireOpeningTime),
  Contacts: listOf(WireContact),
  Facilities: listOf(WireFacility),
  AcceptingPatients: WireAcceptingPatients.nullish(),
  GPRegistration: z.object({ RegistrationLink: WireText, AcceptingOutOfArea: z.boolean().nullish() }).nullish(),
  /** A date for each part of the profile, and among them `KeyValueData`, which is a list. */
  LastUpdatedDates: z.record(z.string(), z.unknown()).nullish(),
});

/** The fields that we read, as `$select` names them. Without it a row is several times as large. */
export const organisationFields = Object.keys(WireOrganisation.shape).join(',');

/**
 * What a search answers. Rows are checked one by one, so that a bad one costs only itself. `@odata.nextLink` is left
 * out on purpose: it points at a host inside the NHS.
 */
export const WireSearchPage = z.object({
  '@odata.count': z.number().nullish(),
  value: z.array(z.unknown()),
});
