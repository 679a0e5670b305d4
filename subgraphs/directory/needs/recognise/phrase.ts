import type { Token, Tokeniser } from './tokens.ts';

/** Where something stands in a text: from its first token up to, and without, the last. */
export type Span = readonly [start: number, end: number];

/** One place in a phrase, and what may stand there. */
interface Item {
  /** What may stand there, as the lexicon writes it. */
  words: readonly string[];
  /** The same: each is one or more stems in a row. */
  stems: readonly (readonly string[])[];
  concept: string | null;
  /** A number from one to another, both included. */
  range: readonly [number, number] | null;
  /** Nothing may stand between it and the item before. */
  adjacent: boolean;
}

export interface Phrase {
  text: string;
  items: readonly Item[];
}

/** A text, as phrases are looked for in it. */
export interface ReadText {
  tokens: readonly Token[];
  /** Where each stem stands. */
  positions: ReadonlyMap<string, readonly number[]>;
  /** Where each concept stands, as far as they are known. */
  concepts: Map<string, readonly Span[]>;
}

/** How many telling words may stand between two words of a phrase: `kicked my poor son out`. */
const mostBetween = 2;

/** And how many of any sort. */
const mostBetweenAll = 5;

/** Throws an Error that says what is wrong with how the phrase is written. */
export function parsePhrase(text: string, tokenise: Tokeniser): Phrase {
  const items = text
    .split(' ')
    .flatMap((group) => group.split('_').flatMap((part, index) => toItems(part, { adjacent: index > 0, tokenise })));
  return { text, items };
}

function toItems(part: string, { adjacent, tokenise }: { adjacent: boolean; tokenise: Tokeniser }): Item[] {
  const plain: Item = { words: [], stems: [], concept: null, range: null, adjacent };
  if (part.startsWith('@')) return [{ ...plain, concept: part.slice(1) }];
  const range = /^\{(\d+)-(\d+)\}$/.exec(part);
  if (range) return [{ ...plain, range: [Number(range[1]), Number(range[2])] }];
  const words = part.split('/');
  const stems = words.map((word) => tokenise(word).map(({ stem }) => stem));
  if (stems.some((row) => row.length === 0 || row.includes(''))) throw new Error(`"${part}" is no word.`);
  return [{ ...plain, words, stems }];
}

/** A text of which no concept is known yet. */
export function toReadText(tokens: readonly Token[]): ReadText {
  const positions = new Map<string, number[]>();
  for (const [at, { stem }] of tokens.entries()) {
    const known = positions.get(stem);
    if (known) known.push(at);
    else positions.set(stem, [at]);
  }
  return { tokens, positions, concepts: new Map() };
}

/** Every place where the phrase stands. */
export function findPhrase({ items }: Phrase, text: ReadText): Span[] {
  const [first, ...rest] = items;
  if (!first) return [];
  const found: Span[] = [];
  for (const [start, next] of startsOf(first, text)) {
    const end = endOf(rest, text, next);
    if (end !== null) found.push([start, end]);
  }
  return found;
}

function startsOf(item: Item, text: ReadText): readonly Span[] {
  if (item.concept !== null) return text.concepts.get(item.concept) ?? [];
  const starts: Span[] = [];
  for (const at of item.range ? text.tokens.keys() : placesOf(item, text)) {
    const end = endAt(item, text, at);
    if (end !== null) starts.push([at, end]);
  }
  return starts;
}

/** Where any of the item's stems begins; most have one, and most texts none of it. */
function placesOf({ stems }: Item, { positions }: ReadText): readonly number[] {
  const places: number[] = [];
  for (const [stem = ''] of stems) {
    for (const at of positions.get(stem) ?? nowhere) if (!places.includes(at)) places.push(at);
  }
  return places;
}

const nowhere: readonly number[] = [];

/** The lexicon's words of a phrase that a text has; where one of several may stand, the one that does. */
export function wordsIn({ items }: Phrase, { tokens, positions }: ReadText): string[] {
  return items.flatMap(({ words, stems, range }) => {
    if (range !== null) return `${range[0]} to ${range[1]}`;
    const said = stems.findIndex((row) =>
      (positions.get(row[0] ?? '') ?? nowhere).some((at) =>
        row.every((stem, index) => tokens[at + index]?.stem === stem),
      ),
    );
    return words[said] ?? [];
  });
}

/** Where the rest of a phrase ends, when it goes on after `from`. */
function endOf(items: readonly Item[], text: ReadText, from: number): number | null {
  const [item, ...rest] = items;
  if (!item) return from;
  let telling = 0;
  for (let at = from; at < text.tokens.length && at - from <= mostBetweenAll && telling <= mostBetween; at++) {
    const here = endAt(item, text, at);
    const end = here === null ? null : endOf(rest, text, here);
    if (end !== null) return end;
    if (item.adjacent) return null;
    if (!text.tokens[at]?.small) telling++;
  }
  return null;
}

/** Where an item ends that stands at a place; null when it does not stand there. */
function endAt({ stems, concept, range }: Item, { tokens, concepts }: ReadText, at: number): number | null {
  if (concept !== null) return concepts.get(concept)?.find(([start]) => start === at)?.[1] ?? null;
  if (range !== null) {
    const number = tokens[at]?.number ?? null;
    return number !== null && number >= range[0] && number <= range[1] ? at + 1 : null;
  }
  const found = stems.find((row) => row.every((stem, index) => tokens[at + index]?.stem === stem));
  return found ? at + found.length : null;
}
