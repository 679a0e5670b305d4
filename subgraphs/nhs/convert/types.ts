import type { WireOrganisation } from '../wire/organisation.ts';
import { soften } from './words.ts';

/** What a profile is about, in plain words, and the word for it in addresses of nhs.uk where we know that word. */
const types = new Map<string | null, { name: string; path?: string }>([
  ['GPB', { name: 'GP surgery', path: 'gp-surgery' }],
  ['GPP', { name: 'GP surgery', path: 'gp-surgery' }],
  ['PHA', { name: 'Pharmacy', path: 'pharmacy' }],
  ['DEN', { name: 'Dentist', path: 'dentist' }],
  ['OPT', { name: 'Optician', path: 'optician' }],
  ['HOS', { name: 'Hospital', path: 'hospital' }],
  ['CLI', { name: 'Clinic', path: 'clinic' }],
  ['UC', { name: 'Urgent care' }],
  ['MIU', { name: 'Minor injuries unit' }],
]);

/** `Pharmacy`; for a type that we have no word for, the directory's. */
export function toTypeName({ OrganisationTypeId, OrganisationType }: WireOrganisation): string {
  return types.get(OrganisationTypeId)?.name ?? soften(OrganisationType) ?? 'Health site';
}

/** The profile's page for people: `https://www.nhs.uk/services/pharmacy/example-pharmacy/FZZ01`. */
export function toWebPage(website: string, { OrganisationTypeId, OrganisationName, ODSCode }: WireOrganisation) {
  const path = types.get(OrganisationTypeId)?.path;
  if (path === undefined) return null;
  const slug = OrganisationName.toLowerCase()
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-');
  const words = slug.replace(/^-+|-+$/g, '') || 'x';
  return new URL(`services/${path}/${words}/${encodeURIComponent(ODSCode.toWellFormed())}`, website).href;
}
