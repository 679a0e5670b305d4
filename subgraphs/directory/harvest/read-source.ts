import { print } from 'graphql';
import { z } from 'zod';
import { HarvestDocument } from '../../../codegen/generated/harvest-operation.ts';
import type { HarvestedSessions } from '../../../codegen/generated/harvest.ts';
import type { Listing } from '../../kit/listing.ts';
import { LinkError, type LinkFailure } from '../../kit/link-error.ts';
import type { GraphLink } from '../../kit/subgraph.ts';
import { HarvestError, type HarvestFailure, toFailure } from './failure.ts';
import { Page, type Rejection, checkListing, checkSessions, isRejection, mostListings } from './shape.ts';

/** All that one source handed over in one reading of its directory. */
export interface SourceReading {
  /** RFC 3339. */
  readAt: string;
  listings: Listing[];
  /** The coming ones, of whatever listing; null where its source has none to give. */
  sessions: HarvestedSessions[] | null;
  rejected: Rejection[];
  /** What its source says was wrong with parts of it. */
  problems: string[];
  /** Where its keepers mend a record, with `{id}` for the record's id there; null when that is not known. */
  editPage: string | null;
}

const pageSize = 200;

/** Characters of JSON in one reading. Sutton's largest directory has about two million. */
const largestReading = 100_000_000;

/** A source that changes under a reader's hands is begun anew this often before it is left for the next time. */
const attempts = 3;

const query = print(HarvestDocument);

/**
 * Reads a source to its end through the harvest contract, the same over a link in this process or over HTTP. Throws
 * HarvestError when it cannot be had whole. Asks for no further page once `signal` is aborted.
 */
export async function readSource(source: string, link: GraphLink, signal: AbortSignal): Promise<SourceReading> {
  for (let attempt = 1; ; attempt++) {
    try {
      return toReading(source, await readPages(link, signal));
    } catch (error) {
      const again = error instanceof HarvestError && error.failure === 'unsteady' && attempt < attempts;
      if (!again || signal.aborted) throw error;
    }
  }
}

async function readPages(link: GraphLink, signal: AbortSignal): Promise<Page[]> {
  const pages: Page[] = [];
  let size = 0;
  const cursors = new Set<string>();
  for (let after: string | null = null; ;) {
    const page = await readPage(link, after, signal);
    pages.push(page);
    size += JSON.stringify([page.listings, page.sessions]).length;
    if (size > largestReading) throw new HarvestError('too-large');
    after = page.endCursor;
    if (after === null) break;
    // A cursor that comes back would go round for ever, and so would pages without a listing.
    if (cursors.has(after) || page.listings.length === 0 || pages.length * pageSize > 2 * mostListings) {
      throw new HarvestError('not-the-contract');
    }
    cursors.add(after);
    if (signal.aborted) throw new HarvestError('slow');
  }
  const [first] = pages;
  const received = pages.reduce((sum, { listings }) => sum + listings.length, 0);
  if (pages.some(({ readAt, total }) => readAt !== first?.readAt || total !== received)) {
    throw new HarvestError('unsteady');
  }
  return pages;
}

const linkFailures = {
  SUBGRAPH_UNAVAILABLE: 'unreachable',
  SUBGRAPH_TIMEOUT: 'slow',
  SUBGRAPH_MALFORMED: 'not-the-contract',
} as const satisfies Record<LinkFailure, HarvestFailure>;

const Answer = z.object({ harvest: Page });

async function readPage(link: GraphLink, after: string | null, signal: AbortSignal): Promise<Page> {
  const variables = { first: pageSize, after };
  const answer = await link({ query, document: HarvestDocument, variables, signal }).catch((error: unknown) => {
    throw new HarvestError(error instanceof LinkError ? linkFailures[error.code] : 'fault', error);
  });
  const [error] = answer.errors ?? [];
  if (error) {
    const code = error.extensions?.['code'];
    throw new HarvestError(code === 'CURSOR_EXPIRED' ? 'unsteady' : toFailure(code), error);
  }
  const { success, data } = Answer.safeParse(answer.data);
  if (!success) throw new HarvestError('not-the-contract');
  return data.harvest;
}

/** One reading of all its pages. A listing that comes twice is taken once, and its second coming named. */
function toReading(source: string, pages: readonly Page[]): SourceReading {
  const listings = new Map<string, Listing>();
  const rejected: Rejection[] = pages.flatMap((page) =>
    page.rejected.map(({ sourceId, reason }) => ({ id: sourceId && `${source}:${sourceId}`, reason })),
  );
  for (const sent of pages.flatMap((page) => page.listings)) {
    const checked = checkListing(source, sent);
    if (isRejection(checked)) rejected.push(checked);
    else if (listings.has(checked.id)) rejected.push({ id: checked.id, reason: 'id: another listing has it already' });
    else listings.set(checked.id, checked);
  }
  const sessions = pages.flatMap((page) => (page.sessions ?? []).map((sent) => checkSessions(source, sent)));
  return {
    readAt: pages[0]?.readAt ?? '',
    listings: [...listings.values()],
    sessions: pages.some((page) => page.sessions)
      ? sessions.flatMap((checked) => (isRejection(checked) ? [] : [checked]))
      : null,
    rejected: [...rejected, ...sessions.filter(isRejection)],
    problems: pages.flatMap(({ problems }) => problems),
    editPage: pages[0]?.editPage ?? null,
  };
}
