import type { Clock } from '../../kit/clock.ts';
import type { Listing } from '../../kit/listing.ts';
import { mayBeRefuge } from '../../kit/refuge-words.ts';
import { migrate } from '../../kit/state/migrate.ts';
import type { State } from '../../kit/state/state.ts';
import { compareText } from '../identity/compare-text.ts';
import { explainPair } from '../identity/explain-pair.ts';
import type { PairExplanation, ServiceDecisions } from '../identity/pairs.ts';
import { toEffective } from '../store/effective.ts';
import { type LinkedServices, createLinker } from '../store/linker.ts';
import { loadListings } from '../store/listings.ts';
import { type DirectoryTables, migrations } from '../store/tables.ts';
import { isCleared } from './clearances.ts';
import type { DecisionFile } from './decision-file.ts';
import { type ImportSummary, importDecisions } from './import-decisions.ts';
import { type PeoplesWord, loadPeoplesWord } from './people.ts';
import { tellsPlace } from './values.ts';

/** Tells on the gateway's own machine what was decided and why; needs shared state and nothing that runs. */
export interface IdentityOffice {
  /** Why two listings are or are not one service. Null where one of the ids is not that of a listing in use. */
  explain(one: string, other: string): Promise<NamedExplanation | null>;
  report(): Promise<IdentityReport>;
  /** Every decision that holds. The ids in it are as confidential as the directories themselves. */
  exportDecisions(): Promise<DecisionFile>;
  /** Takes a file's decisions in. Null when it is no such file. */
  importDecisions(json: unknown): Promise<ImportSummary | null>;
}

export interface NamedExplanation extends PairExplanation {
  oneName: string;
  otherName: string;
  /** From how many listings the weights were learned that all gateways share. */
  learnedFrom: number;
  /** Whether no gateway had left any, or too old ones, so that they were learned for this answer and kept. */
  learnedNow: boolean;
}

export interface IdentityReport {
  listings: number;
  services: number;
  /** How many services have so many listings, by that number. */
  sizes: ReadonlyMap<number, number>;
  decisions: Readonly<Record<'same' | 'different' | 'later', number>>;
  cleared: number;
  queue: { one: string; other: string; oneName: string; otherName: string; probability: number }[];
}

export interface OfficeOptions {
  state: State;
  /** The ids of the directories in their order. */
  sources: readonly string[];
  clock: Clock;
}

interface Known {
  listings: readonly Listing[];
  people: PeoplesWord;
  decided: LinkedServices;
  nameOf: (id: string) => string;
  isSecret: (id: string) => boolean;
}

/** Opens the office over shared state, whose tables are made where they are not there yet. */
export async function openIdentityOffice({ state, sources, clock }: OfficeOptions): Promise<IdentityOffice> {
  await migrate(state.db, 'directory', migrations);
  const db = state.db.withTables<DirectoryTables>();
  const link = createLinker(db, sources);

  async function load(): Promise<Known> {
    const kept = (await loadListings(db)).filter(({ source }) => sources.includes(source));
    const listings = kept.map((one) => toEffective(one, clock()).listing);
    const people = await loadPeoplesWord(db);
    const decided = await link(listings, people.decisions);
    const secret = findSecret(listings, people, decided);
    const names = new Map(listings.map(({ id, name }) => [id, name]));
    const isSecret = (id: string) => secret.has(id);
    const nameOf = (id: string) => (isSecret(id) ? 'a confidential listing' : (names.get(id) ?? id));
    return { listings, people, decided, nameOf, isSecret };
  }

  return {
    async explain(oneId, otherId) {
      const { listings, people, decided, nameOf, isSecret } = await load();
      const [one, other] = [oneId, otherId].map((id) => listings.find((listing) => listing.id === id));
      if (!one || !other || one === other) return null;
      const { weights, learnedNow } = decided;
      const explained = explainPair(one, other, { listings, sources, decisions: people.decisions, decided, weights });
      const isWithheld = isSecret(oneId) || isSecret(otherId);
      return {
        ...explained,
        oneName: nameOf(explained.one),
        otherName: nameOf(explained.other),
        learnedFrom: weights.listings,
        learnedNow,
        weights: explained.weights.filter(({ field }) => !isWithheld || !tellsPlace(field)),
      };
    },

    async report() {
      const { listings, people, decided, nameOf } = await load();
      const count = (verdict: string) => people.decisions.filter((decision) => decision.verdict === verdict).length;
      const bySize = Map.groupBy(decided.clusters, ({ members }) => members.length);
      return {
        listings: listings.length,
        services: decided.clusters.length,
        sizes: new Map([...bySize].toSorted(([a], [b]) => a - b).map(([size, of]) => [size, of.length])),
        decisions: { same: count('same'), different: count('different'), later: count('later') },
        cleared: listings.filter((listing) => isCleared(listing, people.clearances)).length,
        queue: decided.queue.map(({ one, other, probability }) => {
          return { one, other, oneName: nameOf(one), otherName: nameOf(other), probability };
        }),
      };
    },

    async exportDecisions() {
      const { decisions } = await loadPeoplesWord(db);
      // In an order of their own, so that two files of the same decisions are equal.
      const inOrder = decisions.toSorted((a, b) => compareText(a.one, b.one) || compareText(a.other, b.other));
      return {
        version: 1,
        decisions: inOrder.map(({ one, other, verdict, note, by, at }) => ({ one, other, verdict, note, by, at })),
      };
    },

    importDecisions: (json) => importDecisions(db, json),
  };
}

/** Listings that are or may be a refuge, and all that are the same service as one. */
function findSecret(
  listings: readonly Listing[],
  { clearances }: PeoplesWord,
  { clusters }: ServiceDecisions,
): ReadonlySet<string> {
  const refuges = new Set(
    listings.filter((one) => mayBeRefuge(one) && !isCleared(one, clearances)).map(({ id }) => id),
  );
  const withOne = clusters.filter(({ members }) => members.some(({ listingId }) => refuges.has(listingId)));
  return new Set(withOne.flatMap(({ members }) => members.map(({ listingId }) => listingId)));
}
