import type { Steps } from '../../turns.ts';

/** What a text has, each by its number and by how much it counts. */
export interface Features {
  ids: Int32Array;
  values: Float32Array;
}

/** An example to learn from, and the class that it is of. */
export interface Example {
  features: Features;
  of: number;
}

/** How much a text's features speak for each class, in nats. */
export type Classifier = (features: Features) => Float64Array;

interface Size {
  features: number;
  classes: number;
}

/** Where an example is among all: up to, and without, `to`. */
interface Range {
  from: number;
  to: number;
}

/** How often every example is gone through. */
const rounds = 8;

/** What is kept is the mean of the later rounds: it depends less on the order of the examples than the last does. */
const unsettled = 3;

/** How far a weight moves at first (AdaGrad: less with every move). */
const step = 0.5;

/** Weights are drawn towards none by so much, so that what was seen once decides little. */
const decay = 1e-4;

/** So many features are left out by chance each time, so that no one of them is relied on alone (dropout). */
const dropped = 0.2;

/** Short texts and long ones come to so much: the length of what their features make together. */
const length = 5;

/** From the weights that were learned. */
export function createClassifier(weights: Float32Array, classes: number): Classifier {
  return ({ ids, values }) => {
    const all = { from: 0, to: ids.length };
    const scale = scaleOf(values, all);
    return weigh({ ids, values }, { weights, scale, ...all }, new Float64Array(classes));
  };
}

/** All examples in one piece, where each begins, and its class: an array for each would take four times the room. */
interface Packed extends Features {
  begins: Int32Array;
  of: Int32Array;
}

function pack(examples: Iterable<Example>): Packed {
  const ids: number[] = [];
  const values: number[] = [];
  const begins = [0];
  const classes: number[] = [];
  for (const { features, of } of examples) {
    ids.push(...features.ids);
    values.push(...features.values);
    begins.push(ids.length);
    classes.push(of);
  }
  return {
    ids: Int32Array.from(ids),
    values: Float32Array.from(values),
    begins: Int32Array.from(begins),
    of: Int32Array.from(classes),
  };
}

/**
 * Learns from examples what tells classes apart (softmax regression): a row of weights for each feature, in one piece, with
 * a place for each class. Where naive Bayes counts a word twice that goes with another, this one learns what each adds.
 * Always the same for the same examples.
 */
export function* learnWeights(examples: Iterable<Example>, { features, classes }: Size): Steps<Float32Array> {
  const { ids, values, begins, of } = pack(examples);
  const weights = new Float32Array(features * classes);
  const moved = new Float32Array(features).fill(1e-4);
  const random = createRandom();
  const order = Int32Array.from(of.keys());
  const errors = new Float64Array(classes);
  const kept = new Float32Array(values.length);

  function learn(example: number): void {
    const [from, to] = [begins[example] ?? 0, begins[example + 1] ?? 0];
    for (let at = from; at < to; at++) kept[at] = random() < dropped ? 0 : (values[at] ?? 0);
    const scale = scaleOf(kept, { from, to });
    toShares(weigh({ ids, values: kept }, { weights, scale, from, to }, errors), errors);
    const own = of[example] ?? 0;
    errors[own] = (errors[own] ?? 0) - 1;
    let steepness = 0;
    for (let one = 0; one < classes; one++) steepness += (errors[one] ?? 0) ** 2;
    for (let at = from; at < to; at++) {
      const [id, value] = [ids[at] ?? 0, (kept[at] ?? 0) * scale];
      if (value === 0) continue;
      moved[id] = (moved[id] ?? 0) + value * value * steepness;
      const rate = step / Math.sqrt(moved[id]);
      const row = id * classes;
      for (let one = 0; one < classes; one++) {
        const weight = weights[row + one] ?? 0;
        weights[row + one] = weight - rate * ((errors[one] ?? 0) * value + decay * weight);
      }
    }
  }

  const mean = new Float32Array(weights.length);
  for (let round = 1; round <= rounds; round++) {
    shuffle(order, random);
    for (const example of order) {
      learn(example);
      yield;
    }
    if (round <= unsettled) continue;
    for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / (rounds - unsettled);
  }
  return mean;
}

/** Evidence as shares of one, written into `shares`, which may be the evidence itself. */
export function toShares(evidence: Float64Array, shares = new Float64Array(evidence.length)): Float64Array {
  let most = -Infinity;
  for (let at = 0; at < evidence.length; at++) most = Math.max(most, evidence[at] ?? 0);
  let whole = 0;
  for (let at = 0; at < shares.length; at++) whole += shares[at] = Math.exp((evidence[at] ?? 0) - most);
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / whole;
  return shares;
}

/** Adds up into `evidence`, of which there is one for all examples: fifty thousand of them would be that much garbage. */
function weigh(
  { ids, values }: Features,
  { weights, scale, from, to }: { weights: Float32Array; scale: number } & Range,
  evidence: Float64Array,
): Float64Array {
  const classes = evidence.length;
  evidence.fill(0);
  for (let at = from; at < to; at++) {
    const value = (values[at] ?? 0) * scale;
    if (value === 0) continue;
    const row = (ids[at] ?? 0) * classes;
    for (let one = 0; one < classes; one++) evidence[one] = (evidence[one] ?? 0) + (weights[row + one] ?? 0) * value;
  }
  return evidence;
}

function scaleOf(values: Float32Array, { from, to }: Range): number {
  let square = 0;
  for (let at = from; at < to; at++) square += (values[at] ?? 0) ** 2;
  return square === 0 ? 0 : length / Math.sqrt(square);
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const here = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = here;
  }
}

/** From 0 up to, and without, 1; the same row of numbers each time (Park and Miller's generator). */
function createRandom(): () => number {
  let state = 42;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
