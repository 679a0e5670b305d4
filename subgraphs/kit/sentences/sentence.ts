import { z } from 'zod';
import type { SentenceCode } from './english.ts';

/** Something that has a name in English, and an id by which another language finds its own. */
const Term = z.object({ id: z.string(), label: z.string() });

/** Ages as a sentence tells them: a range in months, half-open as everywhere, or a group that has no numbers. */
const SaidAges = z.union([
  z.object({
    minMonths: z.number().nullable(),
    maxMonths: z.number().nullable(),
    maxMonthsWithSend: z.number().nullable(),
  }),
  z.object({ group: z.enum(['youngPeople', 'families']) }),
]);

/**
 * What is put into sentences, by the name that stands in their templates. The name alone says how it is told, so that
 * every language tells it in its own way.
 */
const Values = z.object({
  /** Words of a question, quoted. */
  words: z.array(z.string()),
  /** The part of a service that has them. */
  where: Term,
  /** A situation of the strategy. */
  need: Term,
  /** What no directory says, by the filter that asks for it. */
  question: Term,
  /** What a search could do without, by its filter. */
  condition: Term,
  /** Circumstances, any of which does. */
  people: z.array(Term),
  /** A check of the night. */
  check: Term,
  /** Whom to turn to when it cannot wait. */
  help: Term,
  /** In a straight line. */
  miles: z.number(),
  /** How many; it chooses the plural form. */
  count: z.number(),
  unknown: z.number(),
  /** Whom something is for. */
  ages: z.array(SaidAges),
  /** The same of parents and carers. */
  carers: z.array(SaidAges),
  /** Somebody's age in months; below 0 before birth. */
  age: z.number(),
  /** When something begins, RFC 3339. */
  start: z.string(),
  /** A language, by its BCP 47 code. */
  language: Term,
  /** What is said to somebody in the language that they wrote in. */
  told: z.object({ language: z.string(), text: z.string() }),
  /** What a directory says or something is called, as it stands there. */
  text: z.string(),
  name: z.string(),
  place: z.string(),
  area: z.string(),
  host: z.string(),
});

export type Term = z.infer<typeof Term>;
export type SaidAges = z.infer<typeof SaidAges>;
export type Values = z.infer<typeof Values>;
export type SentenceValues = Readonly<Partial<Values>>;

/** Values as they came over the wire; null where they are not what sentences are made of. What has no name here is left aside. */
export function parseValues(values: unknown): { readonly [Name in keyof Values]?: Values[Name] | undefined } | null {
  return Values.partial().safeParse(values).data ?? null;
}

/** Whether something of this name can be put in. */
export function isValueName(name: string): name is keyof Values {
  return name in Values.shape;
}

/** A sentence that can be said in any language: which one it is, and what is put into it. */
export interface SentenceRecord {
  code: SentenceCode;
  values: SentenceValues;
}

export function sentence(code: SentenceCode, values: SentenceValues = {}): SentenceRecord {
  return { code, values };
}
