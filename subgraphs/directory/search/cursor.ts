import { z } from 'zod';
import type { Hit } from './answer.ts';

/**
 * A cursor names the last service of a page and the place it had. While the read model stays the same, pages are parts
 * of one list and nothing is lost or doubled. Under a new one the list goes on after the same service, or where it was
 * if it has gone: a cursor never runs out. It holds nothing of the question, which may be somebody's postcode.
 */
export function toCursor({ facts }: Hit, place: number): string {
  return Buffer.from(JSON.stringify([facts.id, place])).toString('base64url');
}

const Cursor = z.tuple([z.string(), z.int().nonnegative()]);

/** Where the page after a cursor begins among the hits; null when the text is no cursor of ours. */
export function findStart(cursor: string, hits: readonly Hit[]): number | null {
  const parsed = Cursor.safeParse(readJson(cursor));
  if (!parsed.success) return null;
  const [id, place] = parsed.data;
  const known = hits[place]?.facts.id === id ? place : hits.findIndex(({ facts }) => facts.id === id);
  return known === -1 ? Math.min(place, hits.length) : known + 1;
}

function readJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
