import type { Links } from './links.ts';

/** What is opened when it is first needed. */
export interface Later<Opened> {
  /** Opens it, once; where that fails, whoever asks next tries again. */
  open(): Promise<Opened>;
  /** Closes it if it was opened. */
  close(): Promise<void>;
}

export function openLater<Opened extends { links: Links }>(open: () => Promise<Opened>): Later<Opened> {
  let opening: Promise<Opened> | null = null;
  return {
    open() {
      opening ??= open().catch((error: unknown) => {
        opening = null;
        throw error;
      });
      return opening;
    },
    async close() {
      await (await opening?.catch(() => null))?.links.close();
    },
  };
}

/** Links to what is opened by the first question to it. */
export function linkLater(later: Later<{ links: Links }>): Links {
  return {
    ask: async (request) => (await later.open()).links.ask(request),
    harvest: async (request) => (await later.open()).links.harvest(request),
    close: () => later.close(),
  };
}
