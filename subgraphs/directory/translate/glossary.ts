import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';

/** The words of one other language that are known, as an editor writes them (docs/search.md says how). */
const Glossary = z.strictObject({
  about: z.string(),
  /** ISO 639-1. */
  language: z.string().regex(/^[a-z]{2}$/),
  /** What it is called in English. */
  name: z.string().min(1),
  /** What whoever writes in it is told, in it: that only some of its words are known. */
  told: z.string().min(1),
  /** Words that say nothing by themselves, but tell which language it is. */
  small: z.array(z.string().min(1)),
  /** Its words that English has too, but families hardly ever write: they tell of this language. */
  own: z.array(z.string().min(1)).default([]),
  /** By what it is in English, the ways to say it. `*` ends a word that may go on, and up to three others may stand between two. */
  words: z.record(z.string().min(1), z.array(z.string().min(1)).min(1)),
});

export type Glossary = z.infer<typeof Glossary>;

/** Reads every file of the folder, by default `glossaries/`. Throws an Error that names the file with a mistake in it. */
export function readGlossaries(folder: URL = new URL('./glossaries/', import.meta.url)): Glossary[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const parsed = Glossary.safeParse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
      if (parsed.success) return parsed.data;
      throw new Error(`The glossary ${name} has a mistake:\n${z.prettifyError(parsed.error)}`);
    });
}
