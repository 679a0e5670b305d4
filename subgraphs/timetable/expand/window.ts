/** From one moment to another, the second no longer included. */
export interface Window {
  from: Temporal.Instant;
  to: Temporal.Instant;
}

/** Whether something goes on in a window. What has no length does when the window holds its start. */
export function touches({ start, end }: { start: Temporal.Instant; end: Temporal.Instant }, window: Window): boolean {
  const { compare } = Temporal.Instant;
  return compare(start, window.to) < 0 && (compare(end, window.from) > 0 || compare(start, window.from) === 0);
}
