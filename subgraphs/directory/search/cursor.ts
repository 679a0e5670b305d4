import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { badInput } from './bad-input.ts';

/** Makes and reads the cursors of one question. */
export interface Cursors {
  /** For a service and the place it has among all hits. */
  of: (id: string, place: number) => string;
  /** Where the page after a cursor begins; throws when it is none of this question. `ids` are all hits in their order. */
  startAfter: (
    cursor: string,
    ids: { at: (place: number) => string | undefined; find: (id: string) => number; count: number },
  ) => number;
}

const Cursor = z.tuple([z.string(), z.int().nonnegative(), z.string()]);

/**
 * A cursor names the last service of a page, the place it had, and the question. While the read model stays the same,
 * pages are parts of one list and nothing is lost or doubled. Under a new one the list goes on after the same service,
 * or where it was if it has gone: a cursor never runs out. The question, which may hold somebody's postcode, is told
 * apart from others by a keyed digest: nobody without the key can guess it from that.
 */
export function createCursors(key: string, question: unknown): Cursors {
  let made: string | null = null;
  const tag = () => (made ??= toTag(key, question));
  return {
    of: (id, place) => Buffer.from(JSON.stringify([id, place, tag()])).toString('base64url'),
    startAfter(cursor, ids) {
      const parsed = Cursor.safeParse(readJson(cursor));
      if (!parsed.success) throw badInput('after must be the endCursor of a page before.');
      const [id, place, asked] = parsed.data;
      if (asked !== tag()) throw badInput('after must be the endCursor of a page of the same question.');
      const known = ids.at(place) === id ? place : ids.find(id);
      return known === -1 ? Math.min(place, ids.count) : known + 1;
    },
  };
}

function toTag(key: string, question: unknown): string {
  return createHmac('sha256', key).update(JSON.stringify(question)).digest('base64url').slice(0, tagLength);
}

/** 60 bits: enough to tell two questions apart. */
const tagLength = 10;

function readJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
