import type { ReadText } from './phrase.ts';

/** How like the lexicon's examples a text is, need by need, from 0 to 1. */
export type ExampleReader = (text: ReadText) => ReadonlyMap<string, number>;

interface Example {
  need: string;
  length: number;
}

/**
 * Compares texts by their words and by what they speak of, each counting by how few examples have it (the cosine of
 * TF-IDF vectors). It catches what no sign does.
 */
export function createExampleReader(examples: readonly { need: string; text: ReadText }[]): ExampleReader {
  const features = examples.map(({ text }) => toFeatures(text));
  const seen = new Map<string, number>();
  for (const feature of features.flatMap((set) => [...set])) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const weightOf = (feature: string) => Math.log((examples.length + 1) / (seen.get(feature) ?? 1));
  const lengthOf = (set: ReadonlySet<string>) => Math.hypot(...[...set].map(weightOf));
  const known: Example[] = examples.map(({ need }, index) => ({
    need,
    length: lengthOf(features[index] ?? new Set()),
  }));
  const byFeature = new Map<string, number[]>();
  for (const [index, set] of features.entries()) {
    for (const feature of set) byFeature.set(feature, [...(byFeature.get(feature) ?? []), index]);
  }
  return (text) => {
    const set = toFeatures(text);
    const products = new Float64Array(known.length);
    for (const feature of set) {
      for (const index of byFeature.get(feature) ?? [])
        products[index] = (products[index] ?? 0) + weightOf(feature) ** 2;
    }
    return bestOf(known, products, lengthOf(set));
  };
}

function bestOf(known: readonly Example[], products: Float64Array, length: number): Map<string, number> {
  const best = new Map<string, number>();
  for (const [index, example] of known.entries()) {
    const likeness = (products[index] ?? 0) / (example.length * length || 1);
    if (likeness > (best.get(example.need) ?? 0)) best.set(example.need, likeness);
  }
  return best;
}

/** Its telling words, and what it speaks of. */
function toFeatures({ tokens, concepts }: ReadText): Set<string> {
  const words = tokens.filter(({ small, number }) => !small && number === null).map(({ stem }) => stem);
  return new Set([...words, ...[...concepts.keys()].map((name) => `@${name}`)]);
}
