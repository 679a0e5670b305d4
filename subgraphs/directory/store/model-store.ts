import type { Logger } from 'pino';
import type { ModelFiles } from './model-files.ts';
import { type ReadModel, openModel } from './read-model.ts';

/** Holds the build that questions are answered from, and swaps it for a newer one. */
export interface ModelStore {
  /** The build in use; null before the first. A question that has begun with one goes on with it to its end. */
  current(): ReadModel | null;
  /** Opens the newest build that an earlier run has left and that still fits. False when there is none. */
  openLast(fits: (model: ReadModel) => boolean): Promise<boolean>;
  /** Lets a build be written, opens it and puts it in the place of the one in use. */
  replace(write: (path: string) => Promise<void>): Promise<void>;
  close(): void;
}

/** No question takes as long: a build that is no longer in use stays open for those that began with it. */
const closeAfterMs = 30_000;

export function createModelStore(files: ModelFiles, log: Logger): ModelStore {
  const open = new Set<ReadModel>();
  let inUse: ReadModel | null = null;
  let closed = false;

  function use(next: ReadModel): void {
    const before = inUse;
    if (closed) return next.close();
    open.add(next);
    inUse = next;
    if (before) setTimeout(() => closeOne(before), closeAfterMs).unref();
  }

  function closeOne(model: ReadModel): void {
    if (open.delete(model)) model.close();
  }

  return {
    current: () => inUse,
    async openLast(fits) {
      for (const path of await files.list()) {
        const model = openOrNull(path, log);
        if (model && fits(model)) {
          use(model);
          return true;
        }
        model?.close();
      }
      return false;
    },
    async replace(write) {
      const path = await files.put(write);
      const model = openModel(path);
      if (!model) throw new Error('A build that was just written is of another version.');
      use(model);
      await files.removeAllBut(path);
    },
    close() {
      closed = true;
      inUse = null;
      for (const model of open) closeOne(model);
    },
  };
}

/** A file that cannot be read is as good as none: the build is made anew from the shared state. */
function openOrNull(path: string, log: Logger): ReadModel | null {
  try {
    return openModel(path);
  } catch (error) {
    log.warn({ err: error }, 'read model cannot be opened and is built anew');
    return null;
  }
}
