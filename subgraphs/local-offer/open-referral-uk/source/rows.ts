import type { RejectedRecord } from '../../../kit/listing.ts';
import { UpstreamError } from '../../../kit/upstream/error.ts';
import type { Upstream } from '../../../kit/upstream/upstream.ts';
import { WirePage } from '../wire/page.ts';
import { WireRow } from '../wire/row.ts';

/** What a directory's list of services says. */
export interface Rows {
  /** Every service once. */
  rows: WireRow[];
  rejected: RejectedRecord[];
  problems: string[];
}

/** What is asked for; servers answer with as many as they like, and say how many pages that makes. */
const perPage = 100;

/** Reads the list of services to its end. Throws UpstreamError when a page of it cannot be had. */
export async function readRows(upstream: Upstream): Promise<Rows> {
  const rows = new Map<string, WireRow>();
  const rejected: RejectedRecord[] = [];
  let total: number | null = null;
  for (let number = 1; ; number += 1) {
    const page = await readPage(upstream, number);
    if (!page) break;
    total = page.total ?? total;
    const before = rows.size;
    for (const sent of page.rows) {
      const { data: row } = WireRow.safeParse(sent);
      if (row) rows.set(row.id, row);
      else rejected.push({ sourceId: null, reason: 'A row of the list has no id.' });
    }
    // A server that does not know how many pages it has answers an empty one in the end, or the last one for ever.
    if (number === page.pages || rows.size === before) break;
  }
  const missing = total !== null && total > rows.size + rejected.length;
  const problem = `The list says that it holds ${total} services, and its pages hold ${rows.size}.`;
  return { rows: [...rows.values()], rejected, problems: missing ? [problem] : [] };
}

/** Null past the end, where some servers answer that there is no such page. */
async function readPage(upstream: Upstream, page: number): Promise<WirePage | null> {
  try {
    return (await upstream.getJson({ path: 'services', query: { page, per_page: perPage } }, WirePage)).body;
  } catch (error) {
    if (page > 1 && error instanceof UpstreamError && error.failure === 'not-found') return null;
    throw error;
  }
}
