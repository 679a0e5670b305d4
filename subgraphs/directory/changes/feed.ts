import { GraphQLError } from 'graphql';
import type { Kysely } from 'kysely';
import { badInput } from '../search/bad-input.ts';
import { type KeptChange, loadChanges, loadFeed, loadPresent } from '../store/load-changes.ts';
import type { DirectoryTables } from '../store/tables.ts';
import { type Position, parseChangeCursor, toChangeCursor } from './cursor.ts';

/** A change, and where a client stands that has taken it. */
export interface ToldChange extends Omit<KeptChange, 'seq'> {
  cursor: string;
}

interface ChangePage {
  nodes: ToldChange[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string };
}

/** What has changed, as far as one build of the read model has come. */
export type Feed = (asked: { since?: string | null | undefined; first: number }) => Promise<ChangePage>;

const most = 1000;

/**
 * `head` is the number of the last change that the build in use holds: what other gateways have told of since is not
 * told here before the services that come with it are as new.
 */
export function createFeed(db: Kysely<DirectoryTables>, head: number): Feed {
  return async function readPage({ since, first }) {
    if (first < 1 || first > most) throw badInput(`first must be from 1 to 1,000, but was ${first}.`);
    const from = since === null || since === undefined ? null : parseSince(since);
    const start = from ?? { feed: (await loadFeed(db)).id, seq: 0, began: head };
    const found = await loadSome(start, first + 1);
    // Asked for afterwards: whatever was dropped meanwhile, the changes above were not.
    const feed = await loadFeed(db);
    if (feed.id !== start.feed || start.seq > feed.last || Math.max(start.seq, start.began) < feed.dropped) {
      throw expired();
    }
    const more = found.length > first;
    const nodes = found.slice(0, first).map((change) => toNode(change, start));
    const end = more ? (nodes.at(-1)?.cursor ?? null) : null;
    return {
      nodes,
      pageInfo: {
        hasNextPage: more,
        hasPreviousPage: from !== null,
        startCursor: nodes[0]?.cursor ?? null,
        endCursor: end ?? toChangeCursor({ ...start, seq: Math.max(start.seq, head) }),
      },
    };
  };

  /** What there was when the client began, as far as nothing has happened to it since; then what has happened. */
  async function loadSome({ seq, began }: Position, count: number): Promise<KeptChange[]> {
    const present = await loadPresent(db, { after: seq, upTo: Math.min(began, head), most: count });
    if (present.length === count) return present;
    const after = Math.max(seq, began);
    return [...present, ...(await loadChanges(db, { after, upTo: head, most: count - present.length }))];
  }
}

function toNode({ seq, ...change }: KeptChange, start: Position): ToldChange {
  return { ...change, cursor: toChangeCursor({ ...start, seq }) };
}

function parseSince(since: string): Position {
  const position = parseChangeCursor(since);
  if (!position) throw badInput('since must be the cursor of a change, or the endCursor of a page, of this feed.');
  return position;
}

function expired(): GraphQLError {
  return new GraphQLError(
    'This cursor is too old, or of another feed: start again without since, and let what comes replace your copy.',
    { extensions: { code: 'CURSOR_EXPIRED' } },
  );
}
