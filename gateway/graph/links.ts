import { createGraphServer } from '../../subgraphs/kit/graph-server.ts';
import { LinkError } from '../../subgraphs/kit/link-error.ts';
import { createInProcessLink } from '../../subgraphs/kit/link-in-process.ts';
import type { Observer } from '../../subgraphs/kit/observer.ts';
import type { GraphLink, Subgraph } from '../../subgraphs/kit/subgraph.ts';
import type { SubgraphName } from '../../subgraphs/kit/subgraph-names.ts';

/** The ways to one subgraph. */
export interface Links {
  /** For questions of people, which are over in seconds. */
  ask: GraphLink;
  /** For the harvest: its first page is there only once the source has read its whole directory. */
  harvest: GraphLink;
  close(): Promise<void>;
}

/** Longer than the gateway waits for any subgraph (edge/patience-plugin.ts); it stops asking itself. */
const askWithinMs = 10_000;
/** Larger than any answer to a query within the limits. */
const askBytes = 16 * 1024 * 1024;

/** Longer than the directory subgraph waits for any source (subgraphs/directory/index.ts); it stops asking itself. */
const harvestWithinMs = 60 * 60 * 1_000;
/** A page of 1,000 listings, each with its record as sent. */
const harvestBytes = 128 * 1024 * 1024;

/**
 * To a subgraph that runs elsewhere; `address` is that of its graph. The HTTP client is loaded only where there is one:
 * most gateways have all subgraphs in their own process.
 */
export async function linkOverHttp(subgraph: SubgraphName, address: string): Promise<Links> {
  const { createHttpLink } = await import('../../subgraphs/kit/link-over-http.ts');
  const question = createHttpLink({ subgraph, url: address, deadlineMs: askWithinMs, maxBytes: askBytes });
  const harvest = createHttpLink({ subgraph, url: address, deadlineMs: harvestWithinMs, maxBytes: harvestBytes });
  return {
    ask: question.ask,
    harvest: harvest.ask,
    async close() {
      await Promise.all([question.close(), harvest.close()]);
    },
  };
}

/** To a subgraph in this process, which is started with the link and stopped with it. */
export async function linkInProcess<Context extends object>(
  subgraph: Subgraph<Context>,
  { log }: Observer,
): Promise<Links> {
  await subgraph.start();
  const server = await createGraphServer(subgraph, log);
  const ask = createInProcessLink(server, () => subgraph.createContext());
  return {
    ask,
    harvest: ask,
    async close() {
      await server.stop();
      await subgraph.stop();
    },
  };
}

/** To a subgraph that the config leaves out. */
export function linkNowhere(subgraph: SubgraphName): Links {
  const ask: GraphLink = () => Promise.reject(new LinkError('SUBGRAPH_UNAVAILABLE', subgraph));
  return { ask, harvest: ask, close: () => Promise.resolve() };
}
