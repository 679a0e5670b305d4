/**
 * Why a subgraph gave no answer.
 *
 * - `SUBGRAPH_UNAVAILABLE`: it cannot be reached, or answers with a failure of its server.
 * - `SUBGRAPH_TIMEOUT`: no whole answer in the time that there was.
 * - `SUBGRAPH_MALFORMED`: what came is not a GraphQL answer, or is larger than any of ours.
 */
export type LinkFailure = 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_MALFORMED';

/** A subgraph could not be asked. The message is ours and repeats nothing that was sent or received. */
export class LinkError extends Error {
  override readonly name = 'LinkError';
  readonly code: LinkFailure;
  readonly subgraph: string;

  constructor(code: LinkFailure, subgraph: string, options?: { cause?: unknown }) {
    super(`${subgraph} ${said[code]}`, options);
    this.code = code;
    this.subgraph = subgraph;
  }
}

const said = {
  SUBGRAPH_UNAVAILABLE: 'cannot be reached.',
  SUBGRAPH_TIMEOUT: 'did not answer in time.',
  SUBGRAPH_MALFORMED: 'gave an answer that cannot be read.',
} satisfies Record<LinkFailure, string>;
