import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { HarvestPage, HarvestedSessions } from '../../../codegen/generated/harvest.ts';
import type { Listing } from '../listing.ts';
import { UpstreamError } from '../upstream/error.ts';
import type { ReadingKeeper } from './keeper.ts';
import type { Reading } from './reading.ts';

/** Pages of older readings stay to be had while this many newer ones come, so that a slow reader can finish. */
const readingsHeld = 3;

/** The coming sessions of a reading, of whatever listing. */
type ToSessions<Details> = (reading: Reading<Details>) => readonly HarvestedSessions[];

/** A reading that pages are taken of. */
interface Held<Details> {
  reading: Reading<Details>;
  /** By listing; null for a source that has none. */
  sessions: ReadonlyMap<string, readonly HarvestedSessions[]> | null;
}

/** The resolver of `Query.harvest` for any source: a reading on the first page, the same reading on the others. */
export function createHarvestField<Details>(
  keeper: ReadingKeeper<Details>,
  toSessions: ToSessions<Details> | null = null,
): (parent: unknown, args: { first: number; after?: string | null }) => Promise<HarvestPage> {
  const held = new Map<string, Held<Details>>();
  let readings = 0;

  async function newReading(): Promise<string> {
    const reading = await keeper.refresh();
    for (const [id, known] of held) if (known.reading === reading) return id;
    const id = `${reading.readAt}#${++readings}`;
    held.set(id, { reading, sessions: toSessions && Map.groupBy(toSessions(reading), ({ listingId }) => listingId) });
    for (const old of [...held.keys()].slice(0, -readingsHeld)) held.delete(old);
    return id;
  }

  return async function harvest(_parent, { first, after }) {
    if (first < 1 || first > 1000) {
      throw new GraphQLError(`first must be from 1 to 1,000, but was ${first}.`, {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
    const { id, offset } = after ? parseCursor(after) : { id: await newReading().catch(throwCoded), offset: 0 };
    const known = held.get(id);
    if (!known) throw expired();
    const { reading } = known;
    const end = offset + first;
    const listings = reading.listings.slice(offset, end);
    return {
      listings,
      sessions: known.sessions && sessionsOf(known.sessions, listings, offset === 0 ? reading.listings : null),
      total: reading.listings.length,
      endCursor: end < reading.listings.length ? toCursor(id, end) : null,
      readAt: reading.readAt,
      editPage: reading.editPage ?? null,
      rejected: offset === 0 ? reading.rejected : [],
      problems: offset === 0 ? reading.problems : [],
    };
  };
}

/** Those of a page's listings, and on the first page, which is told all listings, those of listings that have gone. */
function sessionsOf(
  sessions: ReadonlyMap<string, readonly HarvestedSessions[]>,
  listings: readonly Listing[],
  all: readonly Listing[] | null,
): HarvestedSessions[] {
  const present = all && new Set(all.map(({ id }) => id));
  const gone = present ? [...sessions.keys()].filter((id) => !present.has(id)) : [];
  return [...listings.map(({ id }) => id), ...gone].flatMap((id) => sessions.get(id) ?? []);
}

const Cursor = z.tuple([z.string(), z.int().nonnegative()]);

function toCursor(id: string, offset: number): string {
  return Buffer.from(JSON.stringify([id, offset])).toString('base64url');
}

function parseCursor(cursor: string): { id: string; offset: number } {
  try {
    const [id, offset] = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { id, offset };
  } catch {
    // Not JSON, so not ours: the same answer as for a cursor of ours that has gone.
  }
  throw expired();
}

function expired(): GraphQLError {
  return new GraphQLError('This cursor is not of a reading that is still held: start again without `after`.', {
    extensions: { code: 'CURSOR_EXPIRED' },
  });
}

/** A failure of the directory keeps its kind over the wire; its message is ours and in plain words already. */
function throwCoded(error: unknown): never {
  if (!(error instanceof UpstreamError)) throw error;
  const code = `UPSTREAM_${error.failure.toUpperCase().replaceAll('-', '_')}`;
  throw new GraphQLError(error.message, { originalError: error, extensions: { code } });
}
