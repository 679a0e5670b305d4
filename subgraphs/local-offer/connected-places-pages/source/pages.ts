import type { RejectedRecord } from '../../../kit/listing.ts';
import { UpstreamError } from '../../../kit/upstream/error.ts';
import type { Upstream } from '../../../kit/upstream/upstream.ts';
import { mapAtOnce } from '../../source/map-at-once.ts';
import { type WirePage, WirePageItem, WirePageRow, WirePageRows } from '../wire.ts';

/** The pages of a Local Offer, the landing page first, then those below it in the order of the tree. */
export interface LocalOfferPages {
  pages: WirePage[];
  rejected: RejectedRecord[];
  problems: string[];
}

/** How many pages are asked for at one time. */
const width = 4;
/** Giving a page other collections need not move its date, so that every page is read again so often. */
const wholeEvery = Temporal.Duration.from({ hours: 24 });

/**
 * Reads the pages below a landing page. A list of pages has neither their content nor their collections, so each is a
 * request of its own; in between whole readings only of those whose date has moved.
 */
export function createPagesReader(
  upstream: Upstream,
  landingPage: string,
): (now: Temporal.Instant) => Promise<LocalOfferPages> {
  let known: { wholeAt: Temporal.Instant; pages: ReadonlyMap<string, KnownPage> } | null = null;

  return async function readPages(now) {
    const landing = await readLandingPage(upstream, landingPage);
    const { rows, rejected } = await readRows(upstream, landing.id);
    const before = known?.pages ?? new Map<string, KnownPage>();
    const isWhole = known === null || Temporal.Instant.compare(now, known.wholeAt.add(wholeEvery)) >= 0;
    const answers = await mapAtOnce(width, rows, (row) => readPage(upstream, row, before.get(row.id), isWhole));
    const pages = new Map(answers.flatMap(({ id, page }) => (page ? [[id, page] as const] : [])));
    known = { wholeAt: known && !isWhole ? known.wholeAt : now, pages };
    return {
      pages: [landing, ...[...pages.values()].map(({ page }) => page)],
      rejected,
      problems: answers.flatMap(({ problem }) => problem ?? []),
    };
  };
}

interface KnownPage {
  updatedAt: string | null;
  page: WirePage;
}

/** Throws UpstreamError when there is none: without it, nothing tells the Local Offer from the rest of the site. */
async function readLandingPage(upstream: Upstream, landingPage: string): Promise<WirePage> {
  return (await upstream.getJson({ path: `pages/${encodeURIComponent(landingPage)}` }, WirePageItem)).body.data;
}

async function readRows(upstream: Upstream, landingId: string) {
  const { body } = await upstream.getJson(
    { path: 'pages', query: { 'filter[landing_page]': landingId } },
    WirePageRows,
  );
  const read = body.data.map((sent) => WirePageRow.safeParse(sent).data ?? null);
  const unreadable = { sourceId: null, reason: 'A page of the Local Offer has no id that can be read.' };
  return {
    rows: read.filter((row) => row !== null).filter(({ enabled }) => enabled !== false),
    rejected: read.filter((row) => row === null).map(() => unreadable),
  };
}

interface PageAnswer {
  id: string;
  page?: KnownPage | undefined;
  problem?: string;
}

async function readPage(
  upstream: Upstream,
  row: WirePageRow,
  before: KnownPage | undefined,
  isWhole: boolean,
): Promise<PageAnswer> {
  const { id, updated_at: updatedAt } = row;
  if (!isWhole && before && updatedAt !== null && before.updatedAt === updatedAt) return { id, page: before };
  try {
    const { data: page } = (await upstream.getJson({ path: `pages/${encodeURIComponent(id)}` }, WirePageItem)).body;
    return { id, page: { updatedAt, page } };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    // Deleted or switched off since the list was read: 404 or 403.
    if (error.failure === 'not-found' || error.status === 403) return { id };
    const problem = `The page “${row.title ?? id}” could not be read and counts as it was. ${error.message}`;
    return { id, page: before && { ...before, updatedAt: null }, problem };
  }
}
