import { z } from 'zod';
import { badInput } from '../search/bad-input.ts';

/** Part of a list, as GraphQL connections give it. */
export interface Page<Item> {
  nodes: readonly Item[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** The most that one page holds. */
const most = 1_000;

/**
 * Cuts a page out of a list. A cursor names the last item of the page before and the place that it had: the list goes on
 * after it, or where it was when it has left the list.
 */
export function toPage<Item extends { id: string }>(
  items: readonly Item[],
  { first, after }: { first: number; after?: string | null | undefined },
): Page<Item> {
  if (first < 1 || first > most) throw badInput(`first should be from 1 to ${most.toLocaleString('en-GB')}.`);
  const start = after === null || after === undefined ? 0 : findStart(items, after);
  const nodes = items.slice(start, start + first);
  const toCursor = (item: Item | undefined, place: number) =>
    item ? Buffer.from(JSON.stringify([item.id, place])).toString('base64url') : null;
  return {
    nodes,
    pageInfo: {
      hasNextPage: start + nodes.length < items.length,
      hasPreviousPage: start > 0,
      startCursor: toCursor(nodes[0], start),
      endCursor: toCursor(nodes.at(-1), start + nodes.length - 1),
    },
    totalCount: items.length,
  };
}

const Cursor = z.tuple([z.string(), z.int().nonnegative()]);

function findStart(items: readonly { id: string }[], after: string): number {
  const parsed = Cursor.safeParse(readJson(after));
  if (!parsed.success) throw badInput('after should be the endCursor of another page.');
  const [id, place] = parsed.data;
  const known = items[place]?.id === id ? place : items.findIndex((item) => item.id === id);
  return known === -1 ? Math.min(place, items.length) : known + 1;
}

function readJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
