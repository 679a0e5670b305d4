/** Whole days between two moments, 0 for the future. */
export function daysSince(moment: string, now: Temporal.Instant): number {
  return daysBetween(Temporal.Instant.from(moment).epochMilliseconds, now.epochMilliseconds);
}

/** The same of moments in milliseconds since 1970. */
export function daysBetween(momentMs: number, nowMs: number): number {
  return Math.max(0, Math.floor((nowMs - momentMs) / dayMs));
}

const dayMs = 24 * 60 * 60 * 1_000;
