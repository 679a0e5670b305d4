import { z } from 'zod';

/** How far a client has come in the feed. */
export interface Position {
  /** The feed's id: numbers of one mean nothing in another. */
  feed: string;
  /** The number of the last change that the client has. */
  seq: number;
  /** The number of the last change when the client began. Up to here it is given what there is, then what changes. */
  began: number;
}

const Cursor = z.tuple([z.string(), z.int().nonnegative(), z.int().nonnegative()]);

export function toChangeCursor({ feed, seq, began }: Position): string {
  return Buffer.from(JSON.stringify([feed, seq, began])).toString('base64url');
}

/** Null when the text is no cursor of ours. */
export function parseChangeCursor(text: string): Position | null {
  const parsed = Cursor.safeParse(readJson(text));
  if (!parsed.success) return null;
  const [feed, seq, began] = parsed.data;
  return { feed, seq, began };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    // Not of a cursor's form, which is for whoever asked to say.
    return null;
  }
}
