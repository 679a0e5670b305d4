/** A much smaller reading that is not in use yet. */
export interface HeldBack {
  /** When a reading was first this small, RFC 3339. */
  since: string;
  /** How many listings it had. */
  count: number;
}

/** What is known when a new reading has come in whole. */
export interface NewReading {
  /** How many listings it has. */
  count: number;
  /** When it came in, RFC 3339, on the clock of the domain. */
  moment: string;
  /** How many listings the reading in use has; null when there is none. */
  inUse: number | null;
  /** What is held back already. */
  held: HeldBack | null;
}

/** Two nights: a listing's absence is believed after two nightly readings that lack it (freshness anchor, section 2). */
export const twoNights = Temporal.Duration.from({ hours: 48 });

/**
 * Whether a new reading may take the place of the one in use: null when it may, else what is held back from now on.
 *
 * A reading is held back when it has more than a tenth fewer listings than the one in use, and at least two fewer or
 * none at all: in a directory of seven, one listing less is an ordinary day. It is taken after all once readings have stayed that small
 * for two nights. One that shrinks further starts the wait anew, and one that has grown back to nine tenths is taken.
 */
export function judgeReading({ count, moment, inUse, held }: NewReading): HeldBack | null {
  if (inUse === null || !hasShrunk(inUse, count)) return null;
  if (!held || hasShrunk(held.count, count)) return { since: moment, count };
  const believedAt = Temporal.Instant.from(held.since).add(twoNights);
  return Temporal.Instant.compare(Temporal.Instant.from(moment), believedAt) < 0 ? held : null;
}

function hasShrunk(before: number, now: number): boolean {
  return before - now > Math.max(before / 10, 1) || (now === 0 && before > 0);
}
