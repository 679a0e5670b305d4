import { setTimeout } from 'node:timers/promises';

/**
 * When to collect, in milliseconds after the start. V8 keeps emptied pages at hand for some seconds, and returns them to
 * the system only at a full collection after that: measured, one or two collections at once return nothing, these three
 * a sixth of what is resident.
 */
const collectAfterMs = [0, 1_000, 11_000];

/**
 * Gives back the memory that starting took: garbage of loading, composing and the first harvest, which a gateway at rest
 * would hold for hours. Three pauses of about 0.1 s, once; none where node runs without `--expose-gc`.
 */
export async function settleMemory(): Promise<void> {
  const startedAt = performance.now();
  for (const after of collectAfterMs) {
    await setTimeout(Math.max(0, startedAt + after - performance.now()), undefined, { ref: false });
    globalThis.gc?.();
  }
}
