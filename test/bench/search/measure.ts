/** How long questions took, in milliseconds. */
export interface Timing {
  p50: number;
  p99: number;
  /** Of the processor, for each on the average: the same on a busy machine. */
  processor: number;
}

/** Asks each question once to warm up, gives back memory, and asks each `rounds` times more. */
export async function measure<Question>(
  questions: readonly Question[],
  ask: (question: Question) => unknown,
  rounds = 3,
): Promise<Timing> {
  for (const question of questions) await ask(question);
  // As the gateway does once it has started (gateway/main.ts).
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) {
    for (const question of questions) {
      const started = performance.now();
      await ask(question);
      times.push(performance.now() - started);
    }
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((one, other) => one - other);
  return { p50: at(times, 0.5), p99: at(times, 0.99), processor: (user + system) / 1_000 / times.length };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
