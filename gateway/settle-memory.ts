import { setTimeout } from 'node:timers/promises';

/** V8 frees the emptied pages in the background after a collection, and needs a moment for it. */
const betweenMs = 5_000;

/**
 * Gives back the memory that starting took: about a quarter of what is resident by then is garbage of loading,
 * composing and the first harvest. V8 returns pages to the system only at the full collection after the one that
 * emptied them, and a gateway at rest may not come to either for hours. Two collections of about 0.1 s, once; none
 * where node runs without `--expose-gc`.
 */
export async function settleMemory(): Promise<void> {
  globalThis.gc?.();
  await setTimeout(betweenMs, undefined, { ref: false });
  globalThis.gc?.();
}
