export interface RefreshOptions {
  /** Reads all directories again. Never rejects. */
  refresh: () => Promise<void>;
  everySeconds: number;
  /** From 0 to 1; Math.random when absent. */
  random?: () => number;
}

/** Gateways that were started together drift apart, so that no directory is asked by all of them at once. */
const jitter = 0.1;

/** Refreshes again and again until told to stop, each time counted from the end of the one before. */
export function repeatRefresh({ refresh, everySeconds, random = Math.random }: RefreshOptions): { stop(): void } {
  let timer: NodeJS.Timeout;
  let isStopped = false;

  function plan(): void {
    const seconds = everySeconds * (1 + jitter * (2 * random() - 1));
    timer = setTimeout(() => void run(), seconds * 1_000);
    timer.unref();
  }

  async function run(): Promise<void> {
    await refresh();
    if (!isStopped) plan();
  }

  plan();
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
