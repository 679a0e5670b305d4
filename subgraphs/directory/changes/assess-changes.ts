import { compareText } from '../identity/compare-text.ts';
import { type Digests, diffDigests } from './digests.ts';

/** A service as far as the feed follows it. */
export interface FollowedService {
  /** Whether its status is WITHDRAWN. */
  ended: boolean;
  digests: Digests;
}

export interface AssessedChange {
  kind: 'ADDED' | 'CHANGED' | 'WITHDRAWN' | 'MERGED' | 'SPLIT';
  service: string;
  /** The names of the fields that changed, for CHANGED. */
  fields: string[];
  /** For MERGED, the service that it is part of now; for SPLIT, the one that came out of it. */
  into: string | null;
}

export interface Comparison {
  /** By id, as the feed last told of them. */
  before: ReadonlyMap<string, FollowedService>;
  /** By id, as they are. */
  now: ReadonlyMap<string, FollowedService>;
  /** Where ids that nothing has any more lead. */
  redirects: ReadonlyMap<string, string>;
  /** Services that came out of others and that the feed has not told of. */
  splits: readonly { from: string; into: string }[];
}

/**
 * Judges what has to be told for a copy of `before` to become one of `now`: first what came, then what came out of what,
 * then what is different, and last what is gone, so that nothing is ever merged into a service that was not told of.
 */
export function assessChanges({ before, now, redirects, splits }: Comparison): AssessedChange[] {
  const told = [...now].flatMap(([service, after]) => compareOne(service, before.get(service), after));
  const came = new Set(told.filter(({ kind }) => kind === 'ADDED').map(({ service }) => service));
  const parted = splits
    .filter(({ from, into }) => came.has(into) && before.has(from) && now.has(from))
    .map(({ from, into }) => toChange('SPLIT', from, { into }));
  const gone = [...before.keys()].filter((service) => !now.has(service));
  const left = gone.map((service) => toLeft(service, redirects.get(service), now));
  return [...told, ...parted, ...left].toSorted(
    (one, other) => order[one.kind] - order[other.kind] || compareText(one.service, other.service),
  );
}

const order = { ADDED: 0, SPLIT: 1, CHANGED: 2, MERGED: 3, WITHDRAWN: 4 } as const;

/** What is to be told of a service that is there. One that has ended is told as such again when it changes. */
function compareOne(service: string, before: FollowedService | undefined, now: FollowedService): AssessedChange[] {
  const fields = before ? diffDigests(before.digests, now.digests) : [];
  if (before && fields.length === 0) return [];
  if (now.ended) return [toChange('WITHDRAWN', service)];
  return [before && !before.ended ? toChange('CHANGED', service, { fields }) : toChange('ADDED', service)];
}

function toLeft(service: string, into: string | undefined, now: ReadonlyMap<string, FollowedService>): AssessedChange {
  return into !== undefined && now.has(into) ? toChange('MERGED', service, { into }) : toChange('WITHDRAWN', service);
}

function toChange(
  kind: AssessedChange['kind'],
  service: string,
  { fields = [], into = null }: { fields?: string[]; into?: string | null } = {},
): AssessedChange {
  return { kind, service, fields, into };
}
