/** A night is missed when none was finished for a day and two hours: the clocks go back once a year, and nights vary. */
const longestHours = 26;

/** The last whole night that was finished, of runs that are told newest first: one directory alone is no night. */
export function findLastNight<Run extends { finishedAt: string | null; onlySource: { id: string } | null }>(
  runs: readonly Run[],
): (Run & { finishedAt: string }) | null {
  for (const run of runs) {
    const { finishedAt, onlySource } = run;
    if (finishedAt !== null && onlySource === null) return { ...run, finishedAt };
  }
  return null;
}

/** Whether a night was missed. `lastFinished` is when the checks were last done; null before the first night. */
export function isMissed(lastFinished: string | null, now: Temporal.Instant): boolean {
  return lastFinished !== null && now.since(Temporal.Instant.from(lastFinished)).total('hours') > longestHours;
}
