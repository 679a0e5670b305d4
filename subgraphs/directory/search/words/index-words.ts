import type { ServiceRecord } from '../../merge/records.ts';
import type { Lexicon } from './lexicon.ts';
import { type Field, fields, mostRows, packPosting } from './posting.ts';
import { toTokens } from './tokens.ts';

/**
 * How much a word counts by where it stands, and how many words such a field usually has: in a longer one each says
 * less. Fixed, so that a service is weighed alike in every directory.
 */
const measures: Record<Field, { weight: number; length: number }> = {
  name: { weight: 10, length: 5 },
  otherNames: { weight: 6, length: 5 },
  organisation: { weight: 3, length: 4 },
  categories: { weight: 4, length: 4 },
  venues: { weight: 1.5, length: 6 },
  description: { weight: 1, length: 40 },
};

/** The usual constants of BM25: how soon more of a word says no more, and how much length counts. */
const saturation = 1.2;
const lengthShare = 0.6;

/** Gathers the words of all services for writeModel. */
export interface WordGatherer {
  /** Rows come in their order. */
  add(row: number, service: ServiceRecord): void;
  /** Every stem with its packed postings. */
  postings(): Iterable<[stem: string, postings: Uint32Array]>;
  /** Every word as written, with the number of services that have it. */
  words(): Iterable<[word: string, count: number]>;
}

export function createWordGatherer({ stem, small }: Lexicon): WordGatherer {
  const byStem = new Map<string, { packed: Uint32Array; length: number }>();
  const counts = new Map<string, number>();

  function add(row: number, service: ServiceRecord): void {
    if (row >= mostRows) throw new Error(`No more than ${mostRows} services can be searched.`);
    const found = new Map<string, { mask: number; frequency: number }>();
    const seen = new Set<string>();
    for (const [index, texts] of toTexts(service).entries()) {
      const field = fields[index];
      if (field === undefined) continue;
      // A small word says something only as part of a name.
      const tokens = texts.flatMap(toTokens).filter((word) => index <= 1 || !small.has(word));
      const { weight, length } = measures[field];
      const each = weight / (1 - lengthShare + (lengthShare * tokens.length) / length);
      for (const token of tokens) {
        seen.add(token);
        const key = stem(token);
        const { mask, frequency } = found.get(key) ?? { mask: 0, frequency: 0 };
        found.set(key, { mask: mask | (1 << index), frequency: frequency + each });
      }
    }
    for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [key, { mask, frequency }] of found) {
      append(byStem, key, packPosting({ row, mask, weight: frequency / (frequency + saturation) }));
    }
  }

  return {
    add,
    *postings() {
      for (const [key, { packed, length }] of byStem) yield [key, packed.subarray(0, length)];
    },
    words: () => counts,
  };
}

function append(byStem: Map<string, { packed: Uint32Array; length: number }>, stem: string, posting: number): void {
  const known = byStem.get(stem);
  if (!known) {
    byStem.set(stem, { packed: Uint32Array.of(posting, 0), length: 1 });
    return;
  }
  if (known.length === known.packed.length) {
    const larger = new Uint32Array(known.length * 2);
    larger.set(known.packed);
    known.packed = larger;
  }
  known.packed[known.length++] = posting;
}

/** What a search goes through, in the order of `fields`. No address is among it. */
function toTexts(service: ServiceRecord): (readonly string[])[] {
  const { name, otherNames, organisation, categories, venues, summary, description, eligibility } = service;
  const more = [summary, description, eligibility.text].filter((text) => text !== null);
  return [
    [name],
    otherNames,
    organisation ? [organisation.name] : [],
    categories.map((category) => category.name),
    venues,
    [...more, ...eligibility.circumstances],
  ];
}
