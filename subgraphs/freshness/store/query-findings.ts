import type { Kysely } from 'kysely';
import { londonDate } from '../../kit/time/london.ts';
import { guardedChecks, rankOf } from '../checks/all.ts';
import { type Severity, severities } from '../checks/check.ts';
import { inBatches } from './batches.ts';
import type { FindingRecord } from './records.ts';
import type { AcknowledgementRow, FindingRow, FreshnessTables } from './tables.ts';

/** As FindingFilter of schema/freshness.graphql. */
export interface FindingQuery {
  checks?: readonly string[] | null | undefined;
  sources?: readonly string[] | null | undefined;
  states?: readonly FindingRecord['state'][] | null | undefined;
  severity?: Severity | null | undefined;
  serviceIds?: readonly string[] | null | undefined;
  text?: string | null | undefined;
  firstSeenAfter?: string | null | undefined;
  changedSince?: string | null | undefined;
  changedIn?: string | null | undefined;
  owner?: string | null | undefined;
  /** True for the data team: also what nobody else may know of, and what the team noted. */
  guarded?: boolean;
}

/** Findings that pass, the most serious first, then the newest, then by check. `today` is the day on which an acknowledgement has to hold. */
export async function queryFindings(
  db: Kysely<FreshnessTables>,
  query: FindingQuery,
  today: string,
): Promise<FindingRecord[]> {
  const states: readonly string[] = query.states ?? ['OPEN'];
  // An empty list lets nothing pass, and PostgreSQL has no words for it.
  if ([states, query.checks, query.sources, query.serviceIds].some((list) => list?.length === 0)) return [];
  let rows = selectFindings(db)
    .leftJoin('freshness_span', (join) =>
      join.onRef('freshness_span.finding', '=', 'freshness_finding.id').on('freshness_span.until_day', 'is', null),
    )
    .select('freshness_span.from_day');
  if (!query.guarded) rows = rows.where('check_id', 'not in', guardedChecks);
  if (!states.includes('RESOLVED')) rows = rows.where('resolved_at', 'is', null);
  if (query.checks) rows = rows.where('check_id', 'in', query.checks);
  if (query.sources) rows = rows.where('source', 'in', query.sources);
  if (query.serviceIds) rows = rows.where('service', 'in', query.serviceIds);
  if (query.changedIn) rows = rows.where('changed_in', '=', query.changedIn);
  if (query.owner) rows = rows.where('owner', '=', query.owner);
  const found = (await rows.execute()).map((row) => ({
    record: withNote(toRecord(row, today), query.guarded ?? false),
    name: row.service_name ?? '',
    changed: row.resolved_at === null ? row.from_day : londonDate(Temporal.Instant.from(row.resolved_at)),
  }));
  const worst = severities.indexOf(query.severity ?? 'INFO');
  const after = query.firstSeenAfter ? toSeconds(query.firstSeenAfter) : null;
  return found
    .filter(({ record, name, changed }) => {
      const { state, severity, text, firstSeen } = record;
      return (
        states.includes(state) &&
        severities.indexOf(severity) >= worst &&
        (after === null || toSeconds(firstSeen) > after) &&
        (!query.changedSince || (changed ?? '') >= query.changedSince) &&
        hasWords(`${name} ${text}`, query.text)
      );
    })
    .map(({ record }) => record)
    .toSorted(compareFindings);
}

/** By id; one that is not there is not in the answer. */
export async function loadFindings(
  db: Kysely<FreshnessTables>,
  ids: readonly string[],
  today: string,
): Promise<Map<string, FindingRecord>> {
  const found = new Map<string, FindingRecord>();
  for (const some of inBatches(ids)) {
    const rows = await selectFindings(db).where('freshness_finding.id', 'in', some).execute();
    for (const row of rows) found.set(row.id, toRecord(row, today));
  }
  return found;
}

/** Findings, each with what was said of it last, as long as nobody has taken that back. */
function selectFindings(db: Kysely<FreshnessTables>) {
  return db
    .selectFrom('freshness_finding')
    .leftJoin('freshness_acknowledgement', (join) =>
      join
        .onRef('freshness_acknowledgement.finding', '=', 'freshness_finding.id')
        .on('freshness_acknowledgement.ended_at', 'is', null),
    )
    .selectAll('freshness_finding')
    .select(['note', 'freshness_acknowledgement.until_day', 'said_by', 'at']);
}

export function compareFindings(one: FindingRecord, other: FindingRecord): number {
  const worse = severities.indexOf(other.severity) - severities.indexOf(one.severity);
  if (worse !== 0) return worse;
  if (one.firstSeen !== other.firstSeen) return one.firstSeen < other.firstSeen ? 1 : -1;
  const rank = rankOf(one.checkId) - rankOf(other.checkId);
  if (rank !== 0) return rank;
  return one.id < other.id ? -1 : 1;
}

type Joined = FindingRow & { [Key in 'note' | 'until_day' | 'said_by' | 'at']: AcknowledgementRow[Key] | null };

function toRecord(row: Joined, today: string): FindingRecord {
  const holds = row.at !== null && (row.until_day === null || row.until_day >= today);
  const state = row.resolved_at !== null ? 'RESOLVED' : holds ? 'ACKNOWLEDGED' : 'OPEN';
  return {
    id: row.id,
    checkId: row.check_id,
    listingId: row.listing,
    serviceId: row.service,
    sourceId: row.source,
    field: row.field,
    severity: row.severity,
    text: row.text,
    evidence: JSON.parse(row.evidence),
    fixUrl: row.fix_url,
    owner: row.owner,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    resolvedAt: row.resolved_at,
    state,
    note: holds ? row.note : null,
    acknowledgedUntil: holds ? row.until_day : null,
    acknowledgedBy: holds ? row.said_by : null,
  };
}

/** Notes are written about people's listings, for whoever of the data team asks later. */
function withNote(record: FindingRecord, isForTeam: boolean): FindingRecord {
  return isForTeam ? record : { ...record, note: null, acknowledgedBy: null };
}

/** As the graph tells moments, so that what was told first of all is not told again after it. */
function toSeconds(moment: string): number {
  return Math.floor(Temporal.Instant.from(moment).epochMilliseconds / 1_000);
}

function hasWords(text: string, wanted: string | null | undefined): boolean {
  const folded = text.toLowerCase();
  return (wanted ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
