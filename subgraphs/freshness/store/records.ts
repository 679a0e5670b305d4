import { z } from 'zod';
import type { Severity } from '../checks/check.ts';

/** A finding as the graph gives it. */
export interface FindingRecord {
  id: string;
  checkId: string;
  listingId: string | null;
  serviceId: string | null;
  sourceId: string;
  field: string | null;
  severity: Severity;
  text: string;
  evidence: unknown;
  fixUrl: string | null;
  owner: string | null;
  firstSeen: string;
  lastSeen: string;
  resolvedAt: string | null;
  state: 'OPEN' | 'ACKNOWLEDGED' | 'RESOLVED';
  note: string | null;
  acknowledgedUntil: string | null;
  acknowledgedBy: string | null;
}

/** What the data team said of a finding once, and what has become of that. */
export interface AcknowledgementRecord {
  finding: FindingRecord;
  note: string | null;
  until: string | null;
  by: string | null;
  at: string;
  endedAt: string | null;
  endedBy: string | null;
}

export const RunSourceRecord = z.object({
  sourceId: z.string(),
  listings: z.number(),
  added: z.number(),
  changed: z.number(),
  withdrawn: z.number(),
  linksChecked: z.number(),
  linksDead: z.number(),
  openFindings: z.number().default(0),
  message: z.string().nullable(),
});

/** One directory in one night. */
export type RunSourceRecord = z.infer<typeof RunSourceRecord>;

/** One night. */
export interface RunRecord {
  id: string;
  night: string;
  startedAt: string;
  finishedAt: string | null;
  /** The one source that it was about; null for all. */
  onlySourceId: string | null;
  status: 'RUNNING' | 'FINISHED' | 'BROKEN_OFF';
  opened: number;
  resolved: number;
  sources: readonly RunSourceRecord[];
}

export const ListingFacts = z.object({
  organisationId: z.string().nullable(),
  wards: z.array(z.string()),
  /** Ids; none of what was kept before they were. */
  needs: z.array(z.string()).default([]),
  confirmedAt: z.string().nullable(),
  changedAt: z.string(),
  /** Whether its directory still lists it. */
  listed: z.boolean(),
});

/** What the history keeps of a listing. */
export type ListingFacts = z.infer<typeof ListingFacts>;
