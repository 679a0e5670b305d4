/**
 * The clock of the domain: dates, ages, freshness, sessions. Passed in everywhere, so that a test or a demonstration
 * can fix it (`NOW`). Deadlines, rates and cache lifetimes run on real time and do not ask it.
 */
export type Clock = () => Temporal.Instant;

/** Real time. */
export const systemClock: Clock = () => Temporal.Now.instant();

/** A clock that stands still at one moment. */
export function fixedClock(moment: string): Clock {
  const instant = Temporal.Instant.from(moment);
  return () => instant;
}
