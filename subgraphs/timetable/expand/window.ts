import type { Window } from '../../kit/time/session-window.ts';

export type { Window } from '../../kit/time/session-window.ts';

/** Whether something goes on in a window; milliseconds of the epoch. What has no length does when the window holds its start. */
export function touches(
  { startsAt, endsAt }: { startsAt: number; endsAt: number },
  { from, to }: { from: number; to: number },
): boolean {
  return startsAt < to && (endsAt > from || startsAt === from);
}

/** A window in milliseconds of the epoch. */
export function toMs({ from, to }: Window): { from: number; to: number } {
  return { from: from.epochMilliseconds, to: to.epochMilliseconds };
}
