import { z } from 'zod';

/** A word, or words, that the lexicon looks for (docs/needs.md says how they are written). */
const Phrase = z.string().trim().min(1);

export const ConceptFile = z.record(
  z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'must be small letters with hyphens'),
  z.strictObject({ says: z.string().min(1), words: z.array(Phrase).min(1) }),
);

/** How surely a sign tells of a need. */
const Signs = z.strictObject({
  certain: z.array(Phrase),
  sure: z.array(Phrase),
  likely: z.array(Phrase),
  hint: z.array(Phrase),
  against: z.array(Phrase),
});

export const NeedFile = z.strictObject({
  number: z.int().min(1),
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters and digits with hyphens'),
  label: z.string().min(1),
  voice: z.enum(['parent', 'young person', 'adult', 'couple']),
  sensitive: z.boolean(),
  urgentHelp: z.array(z.string()),
  named: z.array(z.string().min(1)),
  signs: Signs,
  /** What services have to say of themselves to answer it, beside those that the strategy names. */
  answeredBy: z.strictObject({ categories: z.array(z.string().min(1)), words: z.array(Phrase) }),
  examples: z.array(z.string().min(1)).min(1),
});

export const SpellingFile = z.strictObject({
  meansWords: z.record(z.string(), z.string().min(1)),
  sameAs: z.record(z.string(), z.string().min(1)),
  small: z.array(z.string().min(1)),
});

export const OrdinaryFile = z.array(z.string().min(1));

/** Who is spoken of, with the words for them. */
export const PeopleFile = z.record(z.string().regex(/^[a-z]+$/), z.array(z.string().min(1)).min(1));

export const UrgentHelpFile = z.record(
  z.string(),
  z.strictObject({
    name: z.string().min(1),
    text: z.string().min(1),
    /** A national one only, such as 999: a service's own is its listing's to say. */
    phone: z.string().nullable(),
    url: z.url({ protocol: /^https$/ }).nullable(),
    /** A service that the strategy names: its own telephone number is taken from its listing. */
    named: z.string().nullable(),
  }),
);

export const NamedServiceFile = z.record(
  z.string(),
  z.strictObject({
    /** What else it is called. */
    also: z.array(z.string().min(1)).default([]),
    /** Categories, by id or name, all of whose services it stands for: the strategy says `GPs`. */
    categories: z.array(z.string().min(1)).default([]),
  }),
);

/** By a need, those that people mostly have beside it. */
export const NeighboursFile = z.record(z.string(), z.array(z.string()).min(1));

export type NeedEntry = z.infer<typeof NeedFile>;
export type Concept = z.infer<typeof ConceptFile>[string];
export type Spelling = z.infer<typeof SpellingFile>;
export type UrgentHelpEntry = z.infer<typeof UrgentHelpFile>[string] & { id: string };

/** All that an editor can change. */
export interface Lexicon {
  /** In the strategy's order. */
  needs: readonly NeedEntry[];
  concepts: ReadonlyMap<string, Concept>;
  spelling: Spelling;
  people: z.infer<typeof PeopleFile>;
  /** Whole sayings of people, by the id of the need that they speak of; those of `none` speak of no need. */
  sayings: ReadonlyMap<string, readonly string[]>;
  /** Words that are right as they stand, though they look like a mistyped word of the lexicon. */
  ordinary: readonly string[];
  urgentHelp: ReadonlyMap<string, UrgentHelpEntry>;
  namedServices: ReadonlyMap<string, z.infer<typeof NamedServiceFile>[string]>;
  /** The ids of the needs that mostly go with one, by its id. */
  neighbours: ReadonlyMap<string, readonly string[]>;
}
