import { describe, expect, it } from 'vitest';
import { createLikenessReader, learnLikeness } from '../../../../subgraphs/directory/needs/recognise/likeness.ts';
import { type ReadText, toReadText } from '../../../../subgraphs/directory/needs/recognise/phrase.ts';
import { createTokeniser } from '../../../../subgraphs/directory/needs/recognise/tokens.ts';
import { doAtOnce } from '../../../../subgraphs/directory/turns.ts';

const tokenise = createTokeniser({ meansWords: {}, sameAs: {}, small: ['he', 'i', 'would', 'have', 'never'] });
const known = { people: new Map<string, string>(), vocabulary: new Set<string>() };

function read(text: string): ReadText {
  return toReadText(tokenise(text));
}

/** What a text is most like, of two needs with their sayings. */
function mostLike(text: string, sayings: Readonly<Record<string, readonly string[]>>): string | null {
  const ofNeeds = Object.entries(sayings).map(([need, texts]) => ({ need, texts: texts.map(read) }));
  const learned = doAtOnce(learnLikeness(ofNeeds, known));
  const likenesses = createLikenessReader(learned, known)(read(text));
  return [...likenesses].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

describe('what a text is like', () => {
  it('is told by little words far from any that tells something', () => {
    const ofHim = ['he would never have stolen', 'he would never have lied', 'he would never have cheated'];
    const ofMe = ofHim.map((text) => text.replace('he', 'i'));
    expect(mostLike('he would never have lied', { ofHim, ofMe })).toBe('ofHim');
    expect(mostLike('i would never have lied', { ofHim, ofMe })).toBe('ofMe');
  });

  it('is told by the form of a word', () => {
    const learning = ['teaching at home', 'teaching him at home'];
    const work = ['teaches all day', 'teaches them all day'];
    expect(mostLike('teaching', { learning, work })).toBe('learning');
    expect(mostLike('teaches', { learning, work })).toBe('work');
  });
});
