import { tidyAgeWords } from '../../kit/ages/tidy.ts';

/** A sentence, a line or an item of a list. */
export interface Clause {
  /** As the directory writes it. */
  text: string;
  /** The same tidied, as ages are looked for (kit/ages/tidy.ts). */
  words: string;
}

/**
 * Takes a text apart at the ends of its sentences, lines and list items; a decimal point or `e.g.` ends none, and a question
 * stays with what answers it: "Aged 11? Too young, sorry."
 */
export function toClauses(text: string): Clause[] {
  return text
    .split(/[\n;•|]+|(?<=[^\d.][.!])\s+(?=\S)|(?<=\d[.!])\s+(?=\D)|(?<=\?)\s+(?=[^.!?]*\?)|\s+[*]\s+/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
    .map((clause) => ({ text: clause, words: tidyAgeWords(clause) }));
}

/** Takes a clause apart at commas and brackets. */
export function toSegments({ text }: Clause): Clause[] {
  return text.split(/[,()]/).map((segment) => ({ text: segment, words: tidyAgeWords(segment) }));
}

/** What stands around a place in a clause, up to the nearest comma, bracket or `but`. */
export function segmentAround(clause: string, start: number, end: number): string {
  const after = clause.slice(end).split(breaks)[0] ?? '';
  return segmentBefore(clause, start) + clause.slice(start, end) + after;
}

/** What stands before a place in a clause, down to the nearest comma, bracket or `but`. */
export function segmentBefore(clause: string, start: number): string {
  return clause.slice(0, start).split(breaks).at(-1) ?? '';
}

const breaks = /[,()]| but | although | though /;
