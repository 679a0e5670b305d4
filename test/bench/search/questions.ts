import { createRandom, pickWord } from './invent.ts';

/** Two hundred questions of one to three words, as words are used; every tenth word is mistyped. */
export function inventQuestions(): string[] {
  const random = createRandom(11);
  return Array.from({ length: 200 }, () => {
    const words = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pickWord(random));
    return words.map((word) => (random() < 0.1 && word.length > 5 ? word.slice(0, 2) + word.slice(3) : word)).join(' ');
  });
}
