import { createHash } from 'node:crypto';
import { checks, sourceChecks } from '../checks/all.ts';
import type { CheckWords, Facts, Found, SourceFacts } from '../checks/check.ts';
import type { CheckedListing, CheckedSource } from '../listing.ts';
import type { NewFinding } from '../store/findings.ts';

/** Where the owner of a listing mends it; null when that is not known. */
export type FixUrlOf = (listing: Pick<CheckedListing, 'id' | 'source' | 'webPage'>) => string | null;

/** Asks every listing every question. */
export function assessListings(listings: readonly CheckedListing[], facts: Facts, fixUrlOf: FixUrlOf): NewFinding[] {
  return listings.flatMap((listing) =>
    checks.flatMap((check) => check.assess(listing, facts).map((found) => toFinding(check, found, listing, fixUrlOf))),
  );
}

/** Asks every directory every question. */
export function assessSources(
  sources: readonly CheckedSource[],
  factsOf: (source: string) => SourceFacts,
): NewFinding[] {
  return sources.flatMap((source) =>
    sourceChecks.flatMap((check) =>
      check.assess(source, factsOf(source.id)).map((found) => toSourceFinding(check, found, source)),
    ),
  );
}

/** A fault of one listing. Those of its whole service, as reports, are told once for the service. */
function toFinding(
  check: CheckWords,
  found: Found,
  listing: Pick<CheckedListing, 'id' | 'serviceId' | 'serviceName' | 'source' | 'webPage' | 'organisationName'>,
  fixUrlOf: FixUrlOf,
): NewFinding {
  return {
    ...toCommon(check, found, listing.id),
    listing: listing.id,
    service: listing.serviceId,
    service_name: listing.serviceName,
    source: listing.source,
    fix_url: fixUrlOf(listing),
    owner: listing.organisationName,
  };
}

function toSourceFinding(check: CheckWords, found: Found, source: CheckedSource): NewFinding {
  return {
    ...toCommon(check, found, source.id),
    listing: null,
    service: null,
    service_name: null,
    source: source.id,
    fix_url: source.url,
    owner: source.name,
  };
}

/** The id names the fault, so that the same fault has the same id tomorrow; it never changes what it is made from. */
export function toCommon(check: CheckWords, found: Found, about: string) {
  const { field, detail = '', severity = check.severity, text, evidence } = found;
  const key = JSON.stringify([check.id, about, field, detail]);
  return {
    id: `finding_${createHash('sha256').update(key).digest('hex').slice(0, 20)}`,
    check_id: check.id,
    field,
    severity,
    text,
    evidence: JSON.stringify(evidence),
  };
}
