/**
 * How much one request may ask for. The schema is public, introspection and suggestions stay on, and these limits are
 * what keeps that safe. Each refusal has a code of its own and says the number.
 */

/** The largest body of a request, in bytes. The largest query that this project ships has 2 kB. */
export const maxBodyBytes = 64 * 1024;

/**
 * The most tokens of a query, counted while it is parsed. Validation takes time in the square of the tokens in the
 * worst case, and this comes before it. The standard introspection query has about 400.
 */
export const maxTokens = 2_000;

/** The deepest nesting of fields. `services.edges.node.locations.location.address.text` is 7 deep. */
export const maxDepth = 12;

/**
 * The most values that an answer may be expected to hold (measure.ts). The query of the README asks for about 5,000, the
 * standard introspection for 8,000, a thousand services with their plain fields for 10,000, twenty services with
 * all that is known of them for 17,000, and a thousand with their edges and reasons for 32,000. An answer at the limit
 * keeps one core busy for less than a tenth of a second.
 */
export const maxCost = 40_000;

/** Of a query that is wrong in a hundred places, the first ten are told. */
export const maxErrors = 10;
