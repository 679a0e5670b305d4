import { z } from 'zod';

/**
 * Organisations of the Organisation Data Service in FHIR R4, as far as they say whether one is open.
 * https://github.com/NHSDigital/organisation-data-terminology-api, specification/organisation-data-terminology-api.yaml
 */
export interface WireExtension {
  url: string;
  valueCoding?: { code?: string | undefined } | undefined;
  valuePeriod?: { start?: string | undefined; end?: string | undefined } | undefined;
  extension?: WireExtension[] | undefined;
}

const WireExtension: z.ZodType<WireExtension> = z.lazy(() =>
  z.object({
    url: z.string(),
    valueCoding: z.object({ code: z.string().optional() }).optional(),
    valuePeriod: z.object({ start: z.string().optional(), end: z.string().optional() }).optional(),
    extension: z.array(WireExtension).optional(),
  }),
);

export type WireOdsOrganisation = z.output<typeof WireOdsOrganisation>;

export const WireOdsOrganisation = z.object({
  resourceType: z.literal('Organization'),
  id: z.string(),
  active: z.boolean().optional(),
  extension: z.array(WireExtension).optional(),
});

/** The answer to a search. FHIR leaves `entry` out when nothing was found. Other resources in it are passed over. */
export const WireOdsBundle = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.object({ resource: z.unknown() })).default([]),
});
