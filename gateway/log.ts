import { type Logger, destination, pino } from 'pino';
import { describeBug } from '../subgraphs/kit/bug.ts';

/**
 * The log: one JSON object a line, on stderr, so that stdout holds nothing but what a person started the program for.
 * What an error says is left out, as messages of libraries repeat what people typed (subgraphs/kit/bug.ts).
 */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeBug },
    },
    destination({ dest: 2, sync: false }),
  );
}
