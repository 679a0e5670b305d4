import { z } from 'zod';
import type { Fault } from '../../kit/freshness.ts';
import type { GraphLink } from '../../kit/subgraph.ts';

/** What the freshness subgraph knows of services, by their ids. */
export interface Evidence {
  version: string;
  services: ReadonlyMap<string, ServiceEvidence>;
}

interface ServiceEvidence {
  /** Milliseconds since 1970; null where no directory tells. */
  confirmedAt: number | null;
  fault: Fault;
}

/** The freshness subgraph does not answer as its schema says. */
class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
}

const query = `query ($unless: ID, $after: ID) {
  freshnessEvidence(unless: $unless, after: $after) { version endCursor services { service confirmedAt worst } }
}`;

const Answer = z.object({
  freshnessEvidence: z.object({
    version: z.string(),
    endCursor: z.string().nullable(),
    services: z.array(
      z.object({
        service: z.string(),
        confirmedAt: z.string().nullable(),
        worst: z.enum(['INFO', 'WARNING', 'SERIOUS']).nullable(),
      }),
    ),
  }),
});

/** A run that ends under a reader's hands makes it begin anew so often. */
const attempts = 3;

/**
 * Reads what judgements of freshness rest on; null when it is still what is `known`. Rejects with LinkError or
 * EvidenceError when the freshness subgraph does not answer as it should.
 */
export async function readEvidence(link: GraphLink, known: string | null): Promise<Evidence | null> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const evidence = await readOnce(link, known);
    if (evidence !== 'changed') return evidence;
  }
  throw new EvidenceError('The freshness subgraph changes faster than it can be read.');
}

async function readOnce(link: GraphLink, known: string | null): Promise<Evidence | null | 'changed'> {
  const services = new Map<string, ServiceEvidence>();
  let version: string | null = null;
  for (let after: string | null = null; ;) {
    const page = await readPage(link, { unless: known, after });
    if (page.version === known) return after === null ? null : 'changed';
    if (version !== null && page.version !== version) return 'changed';
    version = page.version;
    for (const { service, confirmedAt, worst } of page.services) {
      const at = confirmedAt === null ? null : Date.parse(confirmedAt);
      services.set(service, { confirmedAt: at, fault: worst ?? 'NONE' });
    }
    const { endCursor } = page;
    if (endCursor === null) return { version, services };
    if (after !== null && endCursor <= after) throw new EvidenceError('The freshness subgraph goes round in circles.');
    after = endCursor;
  }
}

async function readPage(link: GraphLink, variables: { unless: string | null; after: string | null }) {
  const { data, errors = [] } = await link({ query, variables });
  const [error] = errors;
  if (error) throw new EvidenceError(`The freshness subgraph answers: ${error.message}`);
  const read = Answer.safeParse(data);
  if (!read.success) throw new EvidenceError('The freshness subgraph answers otherwise than its schema says.');
  return read.data.freshnessEvidence;
}
