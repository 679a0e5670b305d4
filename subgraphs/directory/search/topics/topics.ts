import { z } from 'zod';
import type { Needs } from '../../needs/needs.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { SearchWord } from '../words/search-word.ts';
import { toTokens } from '../words/tokens.ts';
import file from './topics.json' with { type: 'json' };

const Phrase = z.string().trim().min(1);

/** By what it is called: what people say of it, written as in the lexicon of needs, and what finds services for it, the likelier ones first, with a stroke between what is as likely. */
const topics = z
  .record(Phrase, z.strictObject({ says: z.array(Phrase).min(1), finds: z.array(Phrase).min(1) }))
  .parse(file);

/** Each place further down takes so much of what a way is worth, up to a half. */
const eachPlace = 0.15;
const leastWorth = 0.5;

/** What a question is about beside needs, each as a word that is answered by whatever has to do with it. */
export type FindTopics = (text: string) => SearchWord[];

/** Throws an Error that names what cannot be read in topics.json. */
export function createFindTopics({ createSaidFinder }: Needs, { stem }: Lexicon): FindTopics {
  const findSaid = createSaidFinder(Object.entries(topics).map(([id, { says }]) => ({ id, words: says })));
  const words = new Map(Object.entries(topics).map(([id, { finds }]) => [id, toWord(id, finds)]));

  function toWord(text: string, finds: readonly string[]): SearchWord {
    const ways = finds.flatMap((alike, place) =>
      alike.split('/').map((related) => ({
        // A small word is looked for too, and stands in names alone: `Local Offer`.
        stems: toTokens(related).map(stem),
        weight: Math.max(leastWorth, 1 - place * eachPlace),
        related,
      })),
    );
    return { text, ways, isBeside: false, parts: () => [] };
  }

  return (text) => [...findSaid(text)].flatMap((id) => words.get(id) ?? []);
}
