import { type Band, bands } from '../../../kit/freshness.ts';
import { type SentenceRecord, sentence } from '../../../kit/sentences/sentence.ts';
import type { ServiceFreshness } from '../../freshness/judge-services.ts';
import { createBits, setBit } from './bits.ts';
import type { Filter } from './filter.ts';

/**
 * Keeps services that are at least so fresh. One of which no directory tells when it was confirmed counts as DUE, as in
 * `Service.freshness`: so every service is answered for, and none is unknown.
 */
export function toFreshnessFilter(
  least: Band | null | undefined,
  { bandOf }: ServiceFreshness,
  rows: number,
): Filter | null {
  if (least === null || least === undefined) return null;
  const yes = createBits(rows);
  for (let row = 0; row < rows; row++) if (isAtLeast(bandOf(row), least)) setBit(yes, row);
  return { name: 'freshnessAtLeast', yes, unknown: null, explain: () => [] };
}

function isAtLeast(band: Band, least: Band): boolean {
  return bands.indexOf(band) >= bands.indexOf(least);
}

/** What whoever reads an answer should know before they go; nothing for what is fresh, and for what no date tells of. */
export function describeFreshness(row: number, { bandOf, confirmedAt, hasFault }: ServiceFreshness): SentenceRecord[] {
  const band = bandOf(row);
  if (band === 'FRESH' || (confirmedAt(row) === null && !hasFault(row))) return [];
  if (hasFault(row)) return [sentence('mayBeWrong')];
  return band === 'STALE' ? [sentence('longUnconfirmed')] : [];
}
