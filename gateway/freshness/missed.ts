/** A night is missed when none was finished for a day and two hours: the clocks go back once a year, and nights vary. */
const longestHours = 26;

/** Whether a night was missed. `lastFinished` is when the checks were last done; null before the first night. */
export function isMissed(lastFinished: string | null, now: Temporal.Instant): boolean {
  return lastFinished !== null && now.since(Temporal.Instant.from(lastFinished)).total('hours') > longestHours;
}
