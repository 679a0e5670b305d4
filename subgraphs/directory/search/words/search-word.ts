import type { Lexicon, OtherWords } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One word or phrase of a question, and what answers it. */
export interface SearchWord {
  /** As typed or as corrected, for telling why a service was found. */
  text: string;
  /** Any of these answers it; the words themselves come first. */
  ways: readonly OtherWords[];
  /** It counts only beside others: a service that has nothing else of the question is no answer. */
  isBeside: boolean;
  /** The words of a phrase, for where no service has anything of a question; none of a single word. */
  parts: () => SearchWord[];
}

/** What words are looked for with. */
interface Looking {
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  /** The words of the name of the area, which many services have in theirs. */
  area?: ReadonlySet<string>;
  /** The word that was typed last: it may be half typed. The last one of all without it. */
  half?: string | undefined;
  /** Small words are not looked for where there is nothing else. */
  onlyTelling?: boolean;
}

/** Longer questions are cut. */
const mostWords = 16;

/** How many words a beginning may stand for. */
const mostEndings = 12;

/** Short beginnings are those of too many other words. */
const shortestStart = 2;

/**
 * What to look for. Phrases of the lexicon are one word; small words are left aside unless the question holds nothing
 * else. The last word may be half typed, so whatever begins with it answers it.
 */
export function toSearchWords(tokens: readonly string[], looking: Looking): SearchWord[] {
  const { lexicon, vocabulary, area = none, half = tokens.at(-1), onlyTelling = false } = looking;
  const isTelling = (token: string) => !lexicon.small.has(token);
  const found = toPhrases(withoutFillers(tokens), lexicon);
  const phrases = found.length > 0 || onlyTelling ? found : tokens.map((token) => [token]);
  const together = toTogether(tokens, vocabulary);
  const isOfArea = (phrase: readonly string[]) => phrase.every((word) => area.has(word) || forms.has(word));
  const isAlone = phrases.every(isOfArea);
  const toWord = (phrase: readonly string[], isLast: boolean): SearchWord => ({
    ...toSearchWord(phrase, isLast, { lexicon, vocabulary, together }),
    isBeside: !isAlone && isOfArea(phrase),
    parts: () => (phrase.length === 1 ? [] : phrase.filter(isTelling).map((word) => toWord([word], false))),
  });
  const words = phrases.map((phrase, index) => toWord(phrase, index === phrases.length - 1 && phrase.at(-1) === half));
  const known = new Map(words.map((word) => [toKey(word), word]));
  return [...known.values()].slice(0, mostWords);
}

const none: ReadonlySet<string> = new Set();

/** What something is tells less than what it is for: a `job club` is no homework club. */
const forms = new Set(
  'club clubs group groups class classes session sessions course courses workshop workshops'.split(' '),
);

const fillers = new Set('just really actually please quite maybe also so'.split(' '));

/** `someone i can just talk to`: they may stand anywhere in a phrase. */
function withoutFillers(tokens: readonly string[]): string[] {
  return tokens.filter((token) => !fillers.has(token));
}

/** Cuts a question into phrases of the lexicon, the longest first, and single words that are not small. */
function toPhrases(tokens: readonly string[], { stem, others, longest, small }: Lexicon): string[][] {
  const phrases: string[][] = [];
  for (let from = 0; from < tokens.length;) {
    let length = Math.min(longest, tokens.length - from);
    while (
      length > 1 &&
      !others(
        tokens
          .slice(from, from + length)
          .map(stem)
          .join(' '),
      )
    )
      length--;
    const phrase = tokens.slice(from, from + length);
    if (length > 1 || !small.has(phrase[0] ?? '')) phrases.push(phrase);
    from += length;
  }
  return phrases;
}

interface Known {
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  /** By each word of the question, what it makes with a neighbour. */
  together: ReadonlyMap<string, readonly string[]>;
}

function toSearchWord(
  phrase: readonly string[],
  isLast: boolean,
  { lexicon: { stem, others, small, isEnglish }, vocabulary, together }: Known,
): Pick<SearchWord, 'text' | 'ways'> {
  const telling = phrase.filter((token) => !small.has(token));
  const stems = (telling.length > 0 ? telling : phrase).map(stem);
  const [single = ''] = phrase;
  const word = phrase.length === 1 ? single : '';
  const half = isLast && word.length >= shortestStart && !vocabulary.has(word);
  const endings = half ? vocabulary.startingWith(word, mostEndings).map(stem) : [];
  const ways = [
    // `drinks too much` says more than `drinks` does: its other words come first.
    { stems, weight: telling.length === 1 && phrase.length > 1 ? inPart : 1 },
    ...[...new Set(endings)].map((ending) => ({
      stems: [ending],
      weight: isEnglish(word) ? mayBeWhole : halfTyped,
      isBegun: true as const,
    })),
    ...(others(phrase.map(stem).join(' ')) ?? []),
    ...(together.get(word) ?? []).map((joined) => ({ stems: [stem(joined)], weight: apart })),
    ...toParts(word, vocabulary).map((parts) => ({ stems: parts.map(stem), weight: apart })),
  ];
  const distinct = new Map<string, OtherWords>();
  for (const way of ways) distinct.getOrInsert(way.stems.join(' '), way);
  return { text: phrase.join(' '), ways: [...distinct.values()] };
}

const inPart = 0.7;
const halfTyped = 0.9;
/** `night` may become `nightline`, and is rather what was meant. */
const mayBeWhole = 0.3;
const apart = 0.7;

/** `A2 Dominion` as `a2dominion`, where services write it so. */
function toTogether(tokens: readonly string[], vocabulary: Vocabulary): Map<string, string[]> {
  const together = new Map<string, string[]>();
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1] ?? '';
    const joined = `${token}${next}`;
    if (next === '' || joined.length < shortestTogether || !vocabulary.has(joined)) continue;
    for (const part of [token, next]) together.set(part, [...(together.get(part) ?? []), joined]);
  }
  return together;
}

/** Shorter ones are other words, such as `into`. */
const shortestTogether = 6;

/** `breastfeeding` as `breast` and `feeding`, and `a2dominion` as `a2` and `dominion`, where services write it so. */
function toParts(word: string, vocabulary: Vocabulary): string[][] {
  const parts: string[][] = [];
  for (let at = shortestByDigit; at <= word.length - shortestByDigit; at++) {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    const least = /\d$/.test(one) === /^\d/.test(other) ? shortestPart : shortestByDigit;
    if (Math.min(one.length, other.length) < least) continue;
    if (vocabulary.has(one) && vocabulary.has(other)) parts.push([one, other]);
  }
  return parts;
}

/** Shorter parts are in too many words by chance. */
const shortestPart = 4;

/** Where a digit meets a letter the word has its joint. */
const shortestByDigit = 2;

function toKey({ ways }: Pick<SearchWord, 'ways'>): string {
  return ways.map(({ stems }) => stems.join(' ')).join('|');
}
