import type { Kysely } from 'kysely';
import type { Clock } from '../../kit/clock.ts';
import { strategyUnlisted } from '../checks/strategy-unlisted.ts';
import { parseLink } from '../links/parse-link.ts';
import { type LinkRecord, nightsToBeSure } from '../links/record.ts';
import type { CheckedListing, CheckedSource } from '../listing.ts';
import { type Turnover, saveFacts } from '../store/facts.ts';
import { type NewFinding, saveFindings } from '../store/findings.ts';
import type { Lease } from '../store/lock.ts';
import type { RunSourceRecord } from '../store/records.ts';
import { finishRun } from '../store/runs.ts';
import type { FreshnessTables } from '../store/tables.ts';

/** What a run came to. */
export interface RunSummary {
  id: string;
  night: string;
  listings: number;
  opened: number;
  resolved: number;
  /** Findings that hold now, by how bad they are. */
  open: { serious: number; warning: number; info: number };
  sources: RunSourceRecord[];
  /** Directories that cannot be read. */
  down: string[];
}

export interface RunResult {
  id: string;
  night: string;
  /** When it began, RFC 3339: what it found was so by then. */
  now: string;
  clock: Clock;
  found: readonly NewFinding[];
  listings: readonly CheckedListing[];
  sources: readonly CheckedSource[];
  links: ReadonlyMap<string, LinkRecord>;
  /** Whether every directory was looked at. */
  isWhole: boolean;
}

/** Keeps a whole run, or nothing of it: whoever lost the right to run meanwhile writes nothing. */
export async function keepRun(db: Kysely<FreshnessTables>, lease: Lease, result: RunResult): Promise<RunSummary> {
  const { id, night, now, clock, found, listings, sources, links, isWhole } = result;
  const ids = sources.map((source) => source.id);
  const looked = new Set(ids);
  return db.transaction().execute(async (transaction) => {
    await lease.renew(transaction);
    const turnover = await saveFacts(transaction, listings, { day: night, sources: ids });
    const { opened, resolved } = await saveFindings(transaction, found, {
      run: id,
      now,
      day: night,
      isJudged: ({ source, check_id }) => isWhole || (looked.has(source) && check_id !== strategyUnlisted.id),
    });
    const records = sources.map((source) => toRecord(source, { listings, found, links, turnover }));
    await finishRun(transaction, id, { now: clock().toString(), opened, resolved, sources: records });
    const count = (severity: string) => found.filter((finding) => finding.severity === severity).length;
    return {
      id,
      night,
      listings: listings.length,
      opened,
      resolved,
      open: { serious: count('SERIOUS'), warning: count('WARNING'), info: count('INFO') },
      sources: records,
      down: sources.filter(({ health }) => health !== 'LIVE').map((source) => source.id),
    };
  });
}

function toRecord(
  { id, message }: CheckedSource,
  {
    listings,
    found,
    links,
    turnover,
  }: Pick<RunResult, 'listings' | 'found' | 'links'> & {
    turnover: ReadonlyMap<string, Turnover>;
  },
): RunSourceRecord {
  const its = listings.filter(({ source }) => source === id);
  const urls = new Set(its.flatMap((listing) => listing.links.flatMap(({ text }) => parseLink(text).url ?? [])));
  const known = [...urls].flatMap((url) => links.get(url) ?? []);
  const dead = known.filter(({ state, nights }) => state === 'dead' && nights >= nightsToBeSure);
  const { added = 0, changed = 0, withdrawn = 0 } = turnover.get(id) ?? {};
  return {
    sourceId: id,
    listings: its.length,
    added,
    changed,
    withdrawn,
    linksChecked: known.length,
    linksDead: dead.length,
    openFindings: found.filter(({ source, severity }) => source === id && severity !== 'INFO').length,
    message,
  };
}
