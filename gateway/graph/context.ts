/** What one request to the graph carries from the edge to the subgraphs. */
export interface GraphContext {
  /** By when the whole answer is due, on the clock of `performance.now()`. */
  answerBy: number;
  /** How long any one subgraph may take of that. */
  subgraphWithinMs: number;
  /** Whether the data team asks: only it may ask for what the supergraph tags so. */
  isDataTeam: () => boolean;
  /** An object of its own: Apollo Server copies the context, and what is noted must come back. */
  facts: RequestFacts;
}

/** What the log tells of a request. */
export interface RequestFacts {
  /** How many times a subgraph was asked. */
  subgraphCalls: number;
  /** Codes of the errors in the answer, each once. */
  errorCodes: Set<string>;
  /** The operation's name where it is one that this project ships; null for names that people make up. */
  knownOperation: string | null;
  /** Whether question or answer is not for everybody: one that tells of who asks, or what is the data team's. Never kept. */
  personal: boolean;
  /** Whether the answer came from the response cache. */
  cached: boolean;
}

/** How long one question may take, and how long any one subgraph of that, so that those after it in the plan have time. */
export interface Patience {
  answerWithinMs: number;
  subgraphWithinMs: number;
}

/**
 * The whole answers within 1.5 s, whatever one directory does. A quarter of a second of that is kept for planning and
 * for putting the parts together on a busy machine.
 */
const usualPatience: Patience = { answerWithinMs: 1_250, subgraphWithinMs: 1_000 };

export function createGraphContext(isDataTeam: () => boolean): GraphContext {
  return {
    ...toDeadlines(usualPatience),
    isDataTeam,
    facts: { subgraphCalls: 0, errorCodes: new Set(), knownOperation: null, personal: false, cached: false },
  };
}

/** From now on. */
export function toDeadlines({
  answerWithinMs,
  subgraphWithinMs,
}: Patience): Pick<GraphContext, 'answerBy' | 'subgraphWithinMs'> {
  return { answerBy: performance.now() + answerWithinMs, subgraphWithinMs };
}
