import { badInput } from '../bad-input.ts';
import { compareFindings } from '../store/query-findings.ts';
import type { FindingRecord } from '../store/records.ts';
import type { FindingPage } from './parents.ts';

/** How many are asked for. Throws BAD_USER_INPUT unless 1 to 1,000. */
export function checkFirst(first: number): number {
  if (first < 1 || first > 1000) throw badInput(`first must be from 1 to 1,000, but was ${first}.`);
  return first;
}

/** Where a finding stands, so that the next page begins after it even when it is gone meanwhile. */
export function toCursor({ severity, firstSeen, checkId, id }: FindingRecord): string {
  return Buffer.from(JSON.stringify([severity, firstSeen, checkId, id])).toString('base64url');
}

/** The page after a cursor. Throws BAD_USER_INPUT for one that is none, and for `first` out of bounds. */
export function toPage(all: readonly FindingRecord[], first: number, after: string | null): FindingPage {
  checkFirst(first);
  const start = after === null ? 0 : findStart(all, after);
  return { all, start, end: Math.min(all.length, start + first) };
}

function findStart(all: readonly FindingRecord[], after: string): number {
  const place = parseCursor(after);
  const [last] = all;
  if (!last) return 0;
  const mark = { ...last, ...place };
  const index = all.findIndex((finding) => compareFindings(mark, finding) < 0);
  return index === -1 ? all.length : index;
}

function parseCursor(cursor: string): Pick<FindingRecord, 'severity' | 'firstSeen' | 'checkId' | 'id'> {
  const [severity, firstSeen, checkId, id]: unknown[] = parseList(Buffer.from(cursor, 'base64url').toString());
  const isSeverity = severity === 'INFO' || severity === 'WARNING' || severity === 'SERIOUS';
  const isMark = isSeverity && typeof firstSeen === 'string' && typeof checkId === 'string' && typeof id === 'string';
  if (!isMark) throw badInput('after is no cursor.');
  return { severity, firstSeen, checkId, id };
}

function parseList(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    // Said by whoever asked for it.
    return [];
  }
}
