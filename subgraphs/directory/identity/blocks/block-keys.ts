import { type Evidence, kinsOf } from '../evidence/evidence.ts';
import { emptyHash, extend, toHash } from '../hash.ts';
import { commonWords } from '../evidence/lexicon/words.ts';
import { sameSiteMetres } from '../evidence/places.ts';

/** Two listings are compared only when they share one of these, each a hash. */
export type BlockKey = number;

/** More listings than this under one key are not compared all with all: the key is made narrower. */
export const crowdedFrom = 32;

/** Words of a name beyond these tell nothing more. */
const mostWords = 6;

/**
 * The keys of one listing: its numbers, telephones, postcodes, pages, mailboxes, names and each word of them, the
 * beginning of its name in its postal district, and where it is to 300 m. A key that too many share (`isCrowded`) is
 * made narrower step by step, by the words of the name, then by two of them, then by place and day: so twenty sessions
 * on one telephone are all compared, and two thousand only where their names have something in common. Listings that
 * share even the narrowest crowded key are a list of sessions, and are not compared by it.
 */
export function blockKeys(evidence: Evidence, isCrowded: (key: BlockKey) => boolean): BlockKey[] {
  const words = wordsOf(evidence);
  const starts = words.map((word) => word.slice(0, 4));
  const places = evidence.places.flatMap(({ postcode }) => postcode ?? []);
  const when = () => [`${places[0] ?? ''} ${evidence.days.join()}`];
  const around = () => surroundings(evidence);
  const byName = [() => starts, () => pairsOf(starts), when];
  const found = new Set<BlockKey>();
  // What a key is made of is hashed piece by piece, so that a narrower key goes on from the wider one.
  const add = (base: number, steps: readonly Step[]): void => {
    const key = toHash(base);
    if (!isCrowded(key)) found.add(key);
    else for (const part of steps[0]?.() ?? []) add(extend(extend(base, '\n'), part), steps.slice(1));
  };

  for (const id of [evidence.id, ...evidence.serviceIds]) add(toBase('id ', id), byName);
  for (const phone of evidence.phones) add(toBase('phone ', phone), byName);
  for (const postcode of places) add(toBase('postcode ', postcode), byName);
  if (evidence.page !== null) add(toBase('page ', evidence.page), byName);
  if (evidence.mailbox !== null) add(toBase('mailbox ', evidence.mailbox), byName);
  for (const { key } of evidence.names) add(toBase('name ', key), [around, when]);
  for (const word of words) {
    add(toBase('word ', word), [around, () => starts.filter((start) => !word.startsWith(start)), when]);
  }
  for (const { outcode } of evidence.places) {
    if (outcode) add(toBase(outcode, ' ', starts[0] ?? ''), [() => starts.slice(1), when]);
  }
  for (const cell of cellsOf(evidence)) {
    for (const start of starts.slice(0, 3)) add(toBase(cell, ' ', start), [() => starts, when]);
  }
  return [...found];
}

/** What a crowded key is made narrower by: each of these with it makes a key. */
type Step = () => readonly string[];

function toBase(...pieces: readonly string[]): number {
  return pieces.reduce(extend, emptyHash);
}

/** The words of all its names; those that many names have only where there are no others. */
function wordsOf({ names }: Evidence): string[] {
  const all = [...new Set(names.flatMap(({ tokens }) => tokens))];
  const rare = all.filter((word) => !commonWords.has(word));
  return (rare.length > 0 ? rare : all).slice(0, mostWords);
}

function pairsOf(words: readonly string[]): string[] {
  const sorted = words.toSorted();
  const pairs = sorted.flatMap((word, index) => sorted.slice(index + 1).map((other) => `${word} ${other}`));
  return pairs.length > 0 ? pairs : sorted;
}

/** What may be in common beside a word that many names have. */
function surroundings(evidence: Evidence): string[] {
  return [...kinsOf(evidence), ...new Set(evidence.places.flatMap(({ outcode }) => outcode ?? []))];
}

const metresPerDegree = 111_195;

/** At Sutton's latitude; elsewhere in Britain a cell is a little wider or narrower. */
const longitudeScale = Math.cos((51.36 * Math.PI) / 180);

/** Squares of twice the distance, in four grids half a square apart: two points within it share a square in one. */
function cellsOf({ places }: Evidence): string[] {
  const side = 2 * sameSiteMetres;
  return places.flatMap(({ point }) => {
    if (!point) return [];
    const north = (point.latitude * metresPerDegree) / side;
    const east = (point.longitude * metresPerDegree * longitudeScale) / side;
    return [0, 0.5].flatMap((up) =>
      [0, 0.5].map((along) => `${up}${along} ${Math.floor(north + up)} ${Math.floor(east + along)}`),
    );
  });
}
