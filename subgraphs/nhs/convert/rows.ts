import type { z } from 'zod';
import type { RejectedRecord } from '../../kit/listing.ts';
import { WireOrganisation } from '../wire/organisation.ts';

export interface ReadRow {
  organisation: WireOrganisation;
  /** The same as sent. */
  sent: unknown;
}

/**
 * The rows of a whole search: those that can be read and are visible, each once. A row can come twice when the
 * directory changes between two pages.
 */
export function toReadRows(rows: readonly unknown[]): { read: ReadRow[]; rejected: RejectedRecord[] } {
  const byCode = new Map<string, ReadRow>();
  const rejected: RejectedRecord[] = [];
  for (const sent of rows) {
    const { success, data: organisation, error } = WireOrganisation.safeParse(sent);
    if (!success) rejected.push({ sourceId: findCode(sent), reason: toReason(error) });
    else if (isVisible(organisation)) {
      const first = byCode.get(organisation.ODSCode)?.organisation;
      if (!first) byCode.set(organisation.ODSCode, { organisation, sent });
      else if (first.SearchKey !== organisation.SearchKey) rejected.push(toRepeated(organisation, first));
    }
  }
  return { read: [...byCode.values()], rejected };
}

/** A hidden or closed profile is not for the public; one that does not say was found by the search, so it is visible. */
function isVisible({ OrganisationStatus }: WireOrganisation): boolean {
  return OrganisationStatus === null || OrganisationStatus === 'Visible';
}

function toRepeated({ ODSCode, SearchKey }: WireOrganisation, first: WireOrganisation): RejectedRecord {
  const reason = `Profile ${SearchKey} has the ODS code of profile ${first.SearchKey}, which is read.`;
  return { sourceId: ODSCode, reason };
}

function findCode(sent: unknown): string | null {
  const code = typeof sent === 'object' && sent !== null && 'ODSCode' in sent ? sent.ODSCode : null;
  return typeof code === 'string' && code.trim() !== '' ? code.trim() : null;
}

function toReason({ issues }: z.ZodError): string {
  const faults = issues.map(({ path, message }) => `${path.join('.') || 'the record'}: ${message}`);
  return `The profile cannot be read (${faults.slice(0, 3).join('; ')}).`;
}
