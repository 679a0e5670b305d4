import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { GraphLink } from '../../kit/subgraph.ts';
import { CheckedSource } from '../listing.ts';
import { loadFacts } from '../store/facts.ts';
import type { FreshnessTables } from '../store/tables.ts';

/** What somebody says something of. */
export interface ReportedService {
  /** Its id now: services that were merged go by the id of the one that is left. */
  service: string;
  /** One of its listings, and the directory that it is in. */
  listing: string;
  source: Pick<CheckedSource, 'id' | 'editPage'>;
  /** The listing's page for people; null when there is none, or where only the history knows it. */
  webPage: string | null;
  /** Null where only the history knows it. */
  name: string | null;
  owner: string | null;
}

/** Somebody waits for the answer. */
const withinMs = 800;

const query = `query ReportedService($id: ID!) {
  service(id: $id) { id name organisation { name } listings { id url source { id editPage } } }
}`;

const ReportedListing = z.object({
  id: z.string(),
  url: z.string().nullable(),
  source: CheckedSource.pick({ id: true, editPage: true }),
});

const Answer = z.object({
  service: z
    .object({
      id: z.string(),
      name: z.string(),
      organisation: z.object({ name: z.string() }).nullable(),
      listings: z.array(ReportedListing),
    })
    .nullable(),
});

/**
 * Finds a service by its id: as the directory has it now, and while that gives no answer, as the last night knew it. Null
 * when there is none.
 */
export async function findReported(
  db: Kysely<FreshnessTables>,
  directory: GraphLink,
  id: string,
): Promise<ReportedService | null> {
  const answer = await askDirectory(directory, id);
  if (answer === null) return findInHistory(db, id);
  const [listing] = answer.service?.listings ?? [];
  if (!answer.service || !listing) return null;
  const { id: service, name, organisation } = answer.service;
  return {
    service,
    name,
    owner: organisation?.name ?? null,
    listing: listing.id,
    source: listing.source,
    webPage: listing.url,
  };
}

/** Null when it gives no answer, for whatever reason: that is told where it is asked for more than a name. */
async function askDirectory(directory: GraphLink, id: string): Promise<z.infer<typeof Answer> | null> {
  const signal = AbortSignal.timeout(withinMs);
  const answer = await directory({ query, variables: { id }, signal }).catch(() => null);
  return answer && !answer.errors ? Answer.parse(answer.data) : null;
}

async function findInHistory(db: Kysely<FreshnessTables>, id: string): Promise<ReportedService | null> {
  const [known] = await loadFacts(db, { services: [id] });
  return known
    ? {
        service: id,
        listing: known.listing,
        source: { id: known.source, editPage: null },
        webPage: null,
        name: null,
        owner: null,
      }
    : null;
}
