import type { Listing } from '../../../kit/listing.ts';
import { type ReadPhone, createPhoneReader } from '../../../kit/phone-reader.ts';
import { bySureness } from './cluster.ts';
import { findComponents } from './components.ts';
import { type DecidedComponent, type Said, decideComponent } from './decide-component.ts';
import { type EvidenceStore, createEvidenceStore } from '../evidence/evidence-store.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { BlockKey } from '../blocks/block-keys.ts';
import { type Moved, createNeighbours } from '../blocks/neighbours.ts';
import { type ExplainParts, explainPair } from './explain-pair.ts';
import { createGatherer } from './gather.ts';
import { learnFrom } from '../learn/learn-weights.ts';
import { createLikelihood } from '../weigh/likelihood.ts';
import { type Around, type PairStore, createPairStore } from './pair-store.ts';
import type { DecideOptions, PairExplanation, ReadOptions, ServiceDecisions } from '../pairs.ts';
import { toSaid, whereSaidOtherwise } from './said.ts';
import { type Steps, doAtOnce, doInTurns } from '../../turns.ts';
import type { LinkWeights } from '../weigh/weights.ts';

/** Decides which listings are one service, and remembers how: the next time costs what has changed since. */
export interface ServiceDecider {
  decide(listings: readonly Listing[], options: DecideOptions): ServiceDecisions;
  /** The same, with rests in which others have their turn. Calls wait for each other. */
  decideInTurns(listings: readonly Listing[], options: DecideOptions): Promise<ServiceDecisions>;
  /** Learns weights as `learnWeights` does, in turns; what was read of the listings is kept for deciding. */
  learnInTurns(listings: readonly Listing[], options: ReadOptions): Promise<LinkWeights>;
  /**
   * Says why two of the listings, by their ids, are or are not one service. Compares only what these hang together with.
   */
  explain(
    pair: readonly [string, string],
    listings: readonly Listing[],
    options: DecideOptions,
  ): Promise<PairExplanation>;
  /** Which listings share a block, as was found when it last decided: with that, two can be explained without the rest. */
  blocks(): Blocks | null;
  /** How many pairs were compared so far under the weights in use. */
  compared(): number;
}

/** Which listings share a block. */
export interface Blocks {
  keysOf: (id: string) => readonly BlockKey[];
  /** Numbers that name more than one service. */
  vague: ReadonlySet<string>;
  /** The listings that came, went or got other blocks since it decided before; null where it had not by these weights. */
  moved: Moved | null;
}

interface Memory {
  evidence: EvidenceStore;
  weights: LinkWeights;
  pairs: PairStore;
  /** By listing id, what was decided of the component that it is in. */
  decided: Map<string, DecidedComponent>;
  said: Said;
}

export function createServiceDecider(readPhone: ReadPhone = createPhoneReader()): ServiceDecider {
  let reading: { sources: string; evidence: EvidenceStore } | null = null;
  let memory: Memory | null = null;
  let last: Promise<unknown> = Promise.resolve();

  function evidenceOf(sources: readonly string[]): EvidenceStore {
    const key = sources.join('\n');
    if (reading?.sources !== key) reading = { sources: key, evidence: createEvidenceStore(sources, readPhone) };
    return reading.evidence;
  }

  function* learn(listings: readonly Listing[], options: ReadOptions): Steps<LinkWeights> {
    const known = yield* evidenceOf(options.sources).read(listings, options.digestOf);
    return yield* learnFrom([...known.values()]);
  }

  function* findAround(
    listings: readonly Listing[],
    { sources, digestOf, ...options }: DecideOptions,
  ): Steps<Pick<ExplainParts, 'known' | 'around' | 'weights'>> {
    const known = yield* evidenceOf(sources).read(listings, digestOf);
    const weights = options.weights ?? (yield* learnFrom([...known.values()]));
    const neighbours = createNeighbours(weights);
    yield* neighbours.update(known);
    const around: Around = (id) => {
      const own = known.get(id);
      if (!own) throw new Error(`Expected a known listing, but got ${id}.`);
      return Promise.resolve({ own, like: neighbours.of(id) });
    };
    return { known, around, weights };
  }

  function* decide(listings: readonly Listing[], options: DecideOptions): Steps<ServiceDecisions> {
    const { sources, digestOf, decisions = [] } = options;
    const evidence = evidenceOf(sources);
    const known = yield* evidence.read(listings, digestOf);
    const weights = options.weights ?? (yield* learnFrom([...known.values()]));
    const isAsBefore = memory?.evidence === evidence && memory.weights === weights;
    const kept = isAsBefore && memory ? memory : remember(evidence, weights);
    // Work that breaks off leaves nothing half done behind.
    memory = null;
    yield* decideAnew(kept, known, toSaid(decisions, known));
    memory = kept;
    return yield* collect(known.keys(), kept.decided);
  }

  function inTurns<Result>(work: () => Steps<Result>): Promise<Result> {
    const mine = last.then(() => doInTurns(work()));
    last = mine.catch(() => {});
    return mine;
  }

  return {
    decide: (listings, options) => doAtOnce(decide(listings, options)),
    decideInTurns: (listings, options) => inTurns(() => decide(listings, options)),
    learnInTurns: (listings, options) => inTurns(() => learn(listings, options)),
    async explain(pair, listings, options) {
      const found = await inTurns(() => findAround(listings, options));
      return explainPair(pair, { ...found, decisions: options.decisions ?? [] });
    },
    blocks() {
      if (!memory) return null;
      const { pairs, evidence } = memory;
      return { keysOf: pairs.keysOf, vague: evidence.vague(), moved: pairs.moved() };
    },
    compared: () => memory?.pairs.compared() ?? 0,
  };
}

function remember(evidence: EvidenceStore, weights: LinkWeights): Memory {
  return { evidence, weights, pairs: createPairStore(weights), decided: new Map(), said: new Map() };
}

/** Decides again on every component in which anything differs from before. */
function* decideAnew(memory: Memory, known: ReadonlyMap<string, Evidence>, said: Said): Steps<void> {
  const { pairs, decided, weights } = memory;
  const present = yield* takeAway(memory, known, said);
  const { neighboursOf, toComponent } = createGatherer(pairs, said);
  const options = { ...pairs, likelihood: createLikelihood(weights), coverage: weights.coverage };
  for (const ids of findComponents(present, neighboursOf)) {
    const component = decideComponent(toComponent(ids), options);
    for (const id of ids) decided.set(id, component);
    yield;
  }
}

/** Forgets what was decided wherever anything differs from before, and answers which listings of those are here. */
function* takeAway(memory: Memory, known: ReadonlyMap<string, Evidence>, said: Said): Steps<string[]> {
  const { pairs, decided } = memory;
  const touched = yield* pairs.update(known);
  for (const id of whereSaidOtherwise(memory.said, said)) touched.add(id);
  memory.said = said;
  // It grows while it is gone through: what hangs together is decided together.
  for (const id of touched) {
    for (const each of decided.get(id)?.ids ?? []) touched.add(each);
    yield;
  }
  const present: string[] = [];
  for (const id of touched) {
    decided.delete(id);
    if (known.has(id)) present.push(id);
    yield;
  }
  return present;
}

/** All that was decided: the services in the order of their first listings, what is to be asked the surest first. */
function* collect(ids: Iterable<string>, decided: ReadonlyMap<string, DecidedComponent>): Steps<ServiceDecisions> {
  const clusters: ServiceDecisions['clusters'] = [];
  const asked: DecidedComponent['asked'][number][] = [];
  for (const id of ids) {
    const component = decided.get(id);
    if (component?.ids[0] === id) asked.push(...component.asked);
    const cluster = component?.clusters.find(({ members }) => members[0]?.listingId === id);
    if (cluster) clusters.push(cluster);
    yield;
  }
  return { clusters, queue: asked.toSorted((a, b) => bySureness(a.bond, b.bond)).map(({ review }) => review) };
}
