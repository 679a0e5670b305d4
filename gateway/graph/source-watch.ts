import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { GraphLink } from '../../subgraphs/kit/subgraph.ts';

const SourceState = z.object({
  id: z.string(),
  name: z.string(),
  health: z.enum(['LIVE', 'STALE', 'DOWN']),
  listingCount: z.number(),
  lastHarvest: z.string().nullable(),
  /** Also when a reading that is held back has made a listing confidential. */
  lastChange: z.string().nullable(),
  message: z.string().nullable(),
});

/** How one directory is doing, as the graph's `sources` tells it. */
type SourceState = z.infer<typeof SourceState>;

/** Knows how the directories are doing, from the directory subgraph wherever it runs. */
export interface SourceWatch {
  /** Asks now. Rejects when the directory subgraph does not answer. */
  read(): Promise<readonly SourceState[]>;
  /** A word that changes whenever a harvest ends, a directory's state changes, or a person's decision is in use. */
  version(): string;
}

const query = '{ build sources { id name health listingCount lastHarvest lastChange message } }';

const Answer = z.object({ data: z.object({ build: z.string(), sources: z.array(SourceState) }) });

/** One second is long for a list of four; readiness must not hang on it. */
const withinMs = 1_000;

export function createSourceWatch(directory: GraphLink): SourceWatch {
  let version = 'unknown';
  let underWay: Promise<readonly SourceState[]> | null = null;

  async function ask(): Promise<readonly SourceState[]> {
    const { build, sources } = Answer.parse(await directory({ query, signal: AbortSignal.timeout(withinMs) })).data;
    version = createHash('sha256')
      .update(JSON.stringify([build, sources]))
      .digest('hex')
      .slice(0, 16);
    return sources;
  }

  return {
    read() {
      underWay ??= ask().finally(() => {
        underWay = null;
      });
      return underWay;
    },
    version: () => version,
  };
}
