import { z } from 'zod';
import list from './circumstances.json' with { type: 'json' };

const Circumstance = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  /** For people, e.g. `Young carer`. */
  label: z.string().min(1),
  /** `It is for …` */
  people: z.string().min(1),
  /** Source of the pattern of the words that mean it, in small letters. */
  words: z.string().min(1),
  /** A child or young person of whom this holds has special educational needs or a disability. */
  send: z.literal(true).optional(),
  /** Whoever says this of themselves alone does not mean the service's people. */
  opposites: z.array(z.string()).default([]),
});

/** A circumstance that help may be for. */
export type Circumstance = z.infer<typeof Circumstance>;

/** The list is closed, so that people and services speak of the same things: circumstances.json. */
export const circumstances: readonly Circumstance[] = z.array(Circumstance).parse(list);

const byId = new Map(circumstances.map((known) => [known.id, known]));

/** Null for an id that is none. */
export function findCircumstance(id: string): Circumstance | null {
  return byId.get(id) ?? null;
}

/**
 * The id of the circumstance that a term means: its id, its label, or words for it; null when it means none of them.
 * `pregnancy` is one that people can tell; services state it apart.
 */
export function parseCircumstance(term: string): string | null {
  const words = term.trim().toLowerCase().replaceAll(/[’‘]/g, "'");
  const id = words.replaceAll(/[\s_]+/g, '-');
  if (byId.has(id)) return id;
  if (/\bpregnan(?:t|cy)\b/.test(words)) return 'pregnancy';
  const labelled = circumstances.find(({ label }) => label.toLowerCase() === words);
  return (labelled ?? circumstances.find((known) => new RegExp(known.words).test(words)))?.id ?? null;
}
