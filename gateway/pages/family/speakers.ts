import type { Language } from '../../languages/contract.ts';
import { listLanguages, loadLanguage } from '../../languages/languages.ts';
import { type Speaker, createSpeaker } from './speaker.ts';

/** Whoever speaks the languages there are. */
interface Speakers {
  languages: readonly Language[];
  /** Throws for a code that is none of theirs. */
  of: (code: string) => Speaker;
}

export type LoadSpeakers = () => Promise<Speakers>;

/** Reads the languages when they are first asked for: they take no time at the start. */
export function createLoadSpeakers(): LoadSpeakers {
  let loading: Promise<Speakers> | undefined;
  return () => (loading ??= loadSpeakers());
}

async function loadSpeakers(): Promise<Speakers> {
  const files = await Promise.all(listLanguages().map(loadLanguage));
  const speakers = new Map(files.map((file) => [file.language.code, createSpeaker(file)]));
  return {
    languages: files.map(({ language }) => language),
    of(code) {
      const speaker = speakers.get(code);
      if (!speaker) throw new Error(`There is no language ${code}.`);
      return speaker;
    },
  };
}
