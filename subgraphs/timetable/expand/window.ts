/** From one moment to another, the second no longer included. */
export interface Window {
  from: Temporal.Instant;
  to: Temporal.Instant;
}

/** Whether something goes on in a window. What has no length does when the window holds its start. */
export function touches({ start, end }: { start: Temporal.Instant; end: Temporal.Instant }, window: Window): boolean {
  const beginsBeforeItsEnd = Temporal.Instant.compare(start, window.to) < 0;
  return beginsBeforeItsEnd && (Temporal.Instant.compare(end, window.from) > 0 || start.equals(window.from));
}
