import type { Server } from 'node:http';
import { type Timers, realTimers } from '../subgraphs/kit/upstream/timers.ts';

/**
 * A gateway that stops goes on answering until nobody has asked for so long, and asks its clients to come on another
 * connection. Closing at once would cut off those that are just sending on theirs.
 */
const quietMs = 500;

/** Whoever asks without end is left then: what watches over processes kills after ten to thirty seconds. */
const longestMs = 8_000;

/** Watches who asks a server. Its answer resolves once it may be closed: call it after clients are told. */
export function createFarewell(server: Server, timers: Timers = realTimers): () => Promise<void> {
  let underWay = 0;
  let lastAnswer = -Infinity;
  server.on('request', (_request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      lastAnswer = timers.now();
    });
  });

  return async function farewell() {
    const start = timers.now();
    for (;;) {
      const now = timers.now();
      const quietSince = underWay > 0 ? now : Math.max(start, lastAnswer);
      const left = Math.min(quietSince + quietMs, start + longestMs) - now;
      if (left <= 0) return;
      await timers.sleep(left);
    }
  };
}
