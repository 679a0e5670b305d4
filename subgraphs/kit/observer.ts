import type { Logger } from 'pino';
import type { Registry } from 'prom-client';

/**
 * Where a part reports what it does. Neither ever receives a word that a person typed: no query text, no variable,
 * no postcode, as a message, a field or a label.
 */
export interface Observer {
  /** Structured lines: a constant message and fields. */
  log: Logger;
  /** Prometheus metrics; a part registers its own. */
  metrics: Registry;
}
