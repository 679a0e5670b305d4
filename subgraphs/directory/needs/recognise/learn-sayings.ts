import type { Steps } from '../../turns.ts';
import type { Lexicon } from '../lexicon/shape.ts';
import { type LearnedLikeness, learnLikeness } from './likeness.ts';
import type { Reading } from './reading.ts';

/** What the lexicon's sayings teach: of each need by its label, its examples and what people say, and of none. */
export function learnSayings(lexicon: Lexicon, { tokenise, readConcepts, known }: Reading): Steps<LearnedLikeness> {
  const read = (texts: readonly string[]) => texts.values().map((text) => readConcepts(tokenise(text)));
  const ofNeeds = lexicon.needs.map(({ id, label, examples }) => ({
    need: id,
    texts: read([label, ...examples, ...(lexicon.sayings.get(id) ?? [])]),
  }));
  const ofNone = { need: null, texts: read(lexicon.sayings.get('none') ?? []) };
  return learnLikeness([...ofNeeds, ofNone], known);
}
