import { type Listing, createListingOrganisation } from '../../kit/listing.ts';
import type { WireOrganisation } from '../wire/organisation.ts';
import { soften, tidy } from './words.ts';

export function toName({ OrganisationName }: WireOrganisation): string {
  return soften(OrganisationName) ?? OrganisationName;
}

export function toAlternateNames(row: WireOrganisation): string[] {
  const aliases = row.OrganisationAliases.flatMap(({ OrganisationAlias }) => soften(OrganisationAlias) ?? []);
  return [...new Set(aliases)].filter((alias) => alias !== toName(row));
}

/** The names of a site's services, each once. */
export function toServiceNames({ Services }: WireOrganisation): string[] {
  return [...new Set(Services.flatMap(({ ServiceName }) => tidy(ServiceName) ?? []))];
}

/** Surgeries, pharmacies, dentists and opticians are organisations of their own; clinics and hospitals are run by one. */
const ownOrganisation: ReadonlySet<string> = new Set(['GPB', 'GPP', 'PHA', 'DEN', 'OPT']);

/**
 * Who runs the site. A parent is a trust, which does, or one of the bodies that pay for care (integrated care boards,
 * and the clinical commissioning groups that many profiles still name), which do not: then it is the site itself,
 * where sites of its sort are organisations, or else not stated.
 */
export function toOrganisation(row: WireOrganisation): Listing['organisation'] {
  const parent = soften(row.ParentOrganisation?.OrganisationName ?? null);
  const parentCode = tidy(row.ParentOrganisation?.ODSCode ?? null);
  if (parent !== null && parentCode !== null && /\btrust\b/i.test(parent)) return named(parent, parentCode);
  return ownOrganisation.has(row.OrganisationTypeId ?? '') ? named(toName(row), row.ODSCode) : null;
}

function named(name: string, code: string): Listing['organisation'] {
  return createListingOrganisation({ id: `nhs:${code}`, name, identifiers: [{ scheme: 'ods', value: code }] });
}
