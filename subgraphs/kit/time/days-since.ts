/** Whole days between two moments, 0 for the future. */
export function daysSince(moment: string, now: Temporal.Instant): number {
  return Math.max(0, Math.floor(now.since(Temporal.Instant.from(moment)).total('hours') / 24));
}
