import { readdirSync } from 'node:fs';
import type * as english from './en.ts';

/** All that one language's file says. */
export type LanguageFile = typeof english;

const folder = new URL('./', import.meta.url);

/** A file called as a language is: `pl.ts`, `pt-BR.ts`. */
const languageFile = /^([a-z]{2,3}(?:-[A-Z]\w+)?)\.ts$/;

/** The codes of the languages that have a file here, English first and then by code. */
export function listLanguages(): string[] {
  const codes = readdirSync(folder).flatMap((file) => languageFile.exec(file)?.[1] ?? []);
  return codes.toSorted((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));
}

/** One language's file, read when it is first asked for; `code` is one of `listLanguages`. */
export async function loadLanguage(code: string): Promise<LanguageFile> {
  const file: unknown = await import(new URL(`${code}.ts`, folder).href);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the tests ask it of every file here
  return file as LanguageFile;
}
