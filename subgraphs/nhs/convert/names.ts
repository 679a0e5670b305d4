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

/**
 * Who runs the site. A parent is a trust, which does, or one of the bodies that pay for care (integrated care boards,
 * and the clinical commissioning groups that many profiles still name), which do not: then it is the site itself.
 */
export function toOrganisation(row: WireOrganisation): Listing['organisation'] {
  const parent = soften(row.ParentOrganisation?.OrganisationName ?? null);
  const parentCode = tidy(row.ParentOrganisation?.ODSCode ?? null);
  const isTrust = parent !== null && parentCode !== null && /\btrust\b/i.test(parent);
  const { name, code } = isTrust ? { name: parent, code: parentCode } : { name: toName(row), code: row.ODSCode };
  return createListingOrganisation({ id: `nhs:${code}`, name, identifiers: [{ scheme: 'ods', value: code }] });
}
