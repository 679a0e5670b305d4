import type { AgeRange } from '../listing.ts';

/** Where an age begins or ends, in months, and between which months that is in doubt: all three alike where it is not. */
export interface Edge {
  at: number;
  low: number;
  high: number;
}

/** Ages as a phrase gives them, half-open; null where it sets no end. */
export interface Bounds {
  from: Edge | null;
  to: Edge | null;
}

/** A part of life in months, half-open. */
export interface Span {
  from: number;
  to: number;
}

/**
 * An age range out of words. Families whose age lies in `surely` are meant, those outside `possibly` are not, and in
 * between the words leave it open: "toddlers" has no birthday, and a school year has children of two ages.
 */
export interface SpokenRange extends AgeRange {
  surely: Span;
  possibly: Span;
}

/** Conception, and later than the longest life. */
export const earliest = -9;
export const latest = 1_501;

export function exactly(months: number): Edge {
  return { at: months, low: months, high: months };
}

export function about(at: number, low: number, high: number): Edge {
  return { at, low, high };
}

/** Null when the ends are the wrong way round, which no real age range is. */
export function toBounds(from: Edge | null, to: Edge | null): Bounds | null {
  return from && to && from.at >= to.at ? null : { from, to };
}

/** `text` is the phrase as the directory words it. */
export function toSpokenRange({ from, to }: Bounds, text: string | null): SpokenRange {
  return {
    minMonths: from?.at ?? null,
    maxMonths: to?.at ?? null,
    maxMonthsWithSend: null,
    text,
    surely: { from: from?.high ?? 0, to: to?.low ?? latest },
    possibly: { from: from?.low ?? 0, to: to?.high ?? latest },
  };
}
