import { setImmediate } from 'node:timers/promises';

/** Long work in short steps, between which it may rest; its result comes last. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Others wait no longer than this, in milliseconds, but for the step under way: nobody notices so little. */
const atOnce = 10;

/** Work that is done once: in turns while nobody waits for it, or what is left of it at once by whoever needs it. */
export interface Errand<Result> {
  now(): Result;
  inTurns(): Promise<Result>;
}

export function createErrand<Result>(begin: () => Steps<Result>): Errand<Result> {
  let work: Steps<Result> | null = null;
  let done: { result: Result } | null = null;

  /** Everybody takes the next steps of the same work. */
  function* finish(): Steps<Result> {
    for (;;) {
      if (done) return done.result;
      work ??= begin();
      const step = work.next();
      if (step.done) done = { result: step.value };
      else yield;
    }
  }

  return { now: () => doAtOnce(finish()), inTurns: () => doInTurns(finish()) };
}

/** Does all of the work without a rest. */
export function doAtOnce<Result>(work: Steps<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does the work and lets others in every now and then: a gateway answers while it links a hundred thousand listings. */
export async function doInTurns<Result>(
  work: Steps<Result>,
  rest: () => Promise<unknown> = () => setImmediate(),
): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < atOnce) continue;
    await rest();
    since = performance.now();
  }
}
