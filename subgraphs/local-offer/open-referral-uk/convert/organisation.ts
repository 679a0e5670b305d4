import { type ListingOrganisation, createListingOrganisation } from '../../../kit/listing.ts';
import type { WireOrganization } from '../wire/service.ts';

/** Null when it is not named. */
export function toOrganisation(
  sourceId: (id: string) => string,
  sent: WireOrganization | null,
): ListingOrganisation | null {
  if (sent?.name == null) return null;
  return createListingOrganisation({
    id: sent.id === null ? null : sourceId(sent.id),
    name: sent.name,
    description: sent.description,
    url: sent.website ?? sent.url,
    email: sent.email,
    identifiers: sent.organization_identifiers.flatMap(toIdentifier),
  });
}

function toIdentifier(sent: WireOrganization['organization_identifiers'][number]) {
  const scheme = schemes.find(({ names }) => names.test(`${sent.identifier_scheme} ${sent.identifier_type}`))?.scheme;
  return scheme === undefined || sent.identifier === null ? [] : [{ scheme, value: sent.identifier }];
}

/** Codes of org-id.guide, and the words that feeds use instead. */
const schemes = [
  { scheme: 'charity', names: /\bGB-CHC\b|charity/i },
  { scheme: 'company', names: /\bGB-COH\b|company/i },
  { scheme: 'ods', names: /\bGB-NHS\b|\bODS\b/i },
  { scheme: 'ofsted', names: /ofsted/i },
  { scheme: 'cqc', names: /\bCQC\b/i },
];
