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

/**
 * Learns from examples what tells classes apart (softmax regression). Where naive Bayes counts a word twice that goes with
 * another, this one learns what each adds. Always the same for the same examples.
 */
export function* learnClassifier(examples: readonly Example[], { features, classes }: Size): Steps<Classifier> {
  const weights = new Float32Array(features * classes);
  const moved = new Float32Array(features).fill(1e-4);
  const random = createRandom();
  const order = Int32Array.from(examples.keys());

  function learn({ features: { ids, values }, of }: Example): void {
    const kept = new Float32Array(values.length);
    for (let at = 0; at < kept.length; at++) kept[at] = random() < dropped ? 0 : (values[at] ?? 0);
    const scale = scaleOf(kept);
    const errors = toShares(weigh({ ids, values: kept }, { weights, classes, scale }));
    errors[of] = (errors[of] ?? 0) - 1;
    let steepness = 0;
    for (let one = 0; one < classes; one++) steepness += (errors[one] ?? 0) ** 2;
    for (let at = 0; at < ids.length; at++) {
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

  const kept = new Float32Array(weights.length);
  for (let round = 1; round <= rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example) learn(example);
      yield;
    }
    if (round <= unsettled) continue;
    for (let at = 0; at < kept.length; at++) kept[at] = (kept[at] ?? 0) + (weights[at] ?? 0) / (rounds - unsettled);
  }
  return (found) => weigh(found, { weights: kept, classes, scale: scaleOf(found.values) });
}

/** Evidence as shares of one. */
export function toShares(evidence: Float64Array): Float64Array {
  let most = -Infinity;
  for (let at = 0; at < evidence.length; at++) most = Math.max(most, evidence[at] ?? 0);
  const shares = new Float64Array(evidence.length);
  let whole = 0;
  for (let at = 0; at < shares.length; at++) whole += shares[at] = Math.exp((evidence[at] ?? 0) - most);
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / whole;
  return shares;
}

function weigh(
  { ids, values }: Features,
  { weights, classes, scale }: { weights: Float32Array; classes: number; scale: number },
): Float64Array {
  const evidence = new Float64Array(classes);
  for (let at = 0; at < ids.length; at++) {
    const value = (values[at] ?? 0) * scale;
    if (value === 0) continue;
    const row = (ids[at] ?? 0) * classes;
    for (let one = 0; one < classes; one++) evidence[one] = (evidence[one] ?? 0) + (weights[row + one] ?? 0) * value;
  }
  return evidence;
}

function scaleOf(values: Float32Array): number {
  let square = 0;
  for (let at = 0; at < values.length; at++) square += (values[at] ?? 0) ** 2;
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
