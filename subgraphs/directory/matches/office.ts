import type { Clock } from '../../kit/clock.ts';
import type { Listing } from '../../kit/listing.ts';
import { mayBeRefuge } from '../../kit/refuge-words.ts';
import { migrate } from '../../kit/state/migrate.ts';
import type { State } from '../../kit/state/state.ts';
import { compareText } from '../identity/compare-text.ts';
import { pairKey } from '../identity/pair-key.ts';
import { type EffectiveListing, toEffective } from '../store/effective.ts';
import { type LinkedExplanation, createLinker } from '../store/linker.ts';
import { loadDigests, loadListings, loadListingsOf } from '../store/listings.ts';
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

export interface NamedExplanation extends LinkedExplanation {
  oneName: string;
  otherName: string;
}

export interface IdentityReport {
  listings: number;
  services: number;
  /** How many services have so many listings, by that number. */
  sizes: ReadonlyMap<number, number>;
  decisions: Readonly<Record<'same' | 'different' | 'later', number>>;
  cleared: number;
  /** What the rules leave to people; of a pair that is put off, somebody has said that they will decide it later. */
  queue: {
    one: string;
    other: string;
    oneName: string;
    otherName: string;
    isPutOff: boolean;
  }[];
}

export interface OfficeOptions {
  state: State;
  /** The ids of the directories in their order. */
  sources: readonly string[];
  clock: Clock;
}

/** Opens the office over shared state, whose tables are made where they are not there yet. */
export async function openIdentityOffice({ state, sources, clock }: OfficeOptions): Promise<IdentityOffice> {
  await migrate(state.db, 'directory', migrations);
  const db = state.db.withTables<DirectoryTables>();
  const linker = createLinker(db, sources);

  async function load(): Promise<{ kept: readonly EffectiveListing[]; people: PeoplesWord }> {
    const kept = (await loadListings(db)).filter(({ source }) => sources.includes(source));
    return { kept: kept.map((one) => toEffective(one, clock())), people: await loadPeoplesWord(db) };
  }

  return {
    async explain(oneId, otherId) {
      const ids = (await loadDigests(db)).filter(({ source }) => sources.includes(source));
      const isKnown = (id: string) => ids.some((row) => row.id === id);
      if (!isKnown(oneId) || !isKnown(otherId) || oneId === otherId) return null;
      const people = await loadPeoplesWord(db);
      const load = async (some: readonly string[]) =>
        (await loadListingsOf(db, some)).map((one) => toEffective(one, clock()));
      const explained = await linker.explain([oneId, otherId], { ids, load }, people.decisions);
      const members = (await load(explained.services.flat())).map(({ listing }) => listing);
      const secret = findSecret(members, people, explained.services);
      const nameOf = (id: string) =>
        toName(
          members.find((one) => one.id === id),
          secret,
        );
      return {
        ...explained,
        oneName: nameOf(explained.one),
        otherName: nameOf(explained.other),
        weights: explained.weights.filter(({ field }) => secret.size === 0 || !tellsPlace(field)),
      };
    },

    async report() {
      const { kept, people } = await load();
      const listings = kept.map(({ listing }) => listing);
      const decided = await linker.decide(kept, people.decisions);
      const services = decided.clusters.map(({ members }) => members.map(({ listingId }) => listingId));
      const secret = findSecret(listings, people, services);
      const known = new Map(listings.map((listing) => [listing.id, listing]));
      const nameOf = (id: string) => toName(known.get(id), secret);
      const count = (verdict: string) => people.decisions.filter((decision) => decision.verdict === verdict).length;
      const putOff = new Set(
        people.decisions.filter(({ verdict }) => verdict === 'later').map(({ one, other }) => pairKey(one, other)),
      );
      const bySize = Map.groupBy(decided.clusters, ({ members }) => members.length);
      return {
        listings: listings.length,
        services: decided.clusters.length,
        sizes: new Map([...bySize].toSorted(([a], [b]) => a - b).map(([size, of]) => [size, of.length])),
        decisions: { same: count('same'), different: count('different'), later: count('later') },
        cleared: listings.filter((listing) => isCleared(listing, people.clearances)).length,
        queue: decided.queue.map(({ one, other }) => {
          const names = { oneName: nameOf(one), otherName: nameOf(other) };
          return { one, other, ...names, isPutOff: putOff.has(pairKey(one, other)) };
        }),
      };
    },

    async exportDecisions() {
      const { decisions } = await loadPeoplesWord(db);
      // In an order of their own, so that two files of the same decisions are equal.
      const inOrder = decisions.toSorted((a, b) => compareText(a.one, b.one) || compareText(a.other, b.other));
      return {
        version: 1,
        decisions: inOrder.map(({ id, one, other, verdict, note, by, at, answer }) => {
          return { one, other, verdict, note, by, at, ...(answer !== id && { answer }) };
        }),
      };
    },

    importDecisions: (json) => importDecisions(db, json),
  };
}

function toName(listing: Listing | undefined, secret: ReadonlySet<string>): string {
  if (!listing) throw new Error('Expected a listing that is in use.');
  return secret.has(listing.id) ? 'a confidential listing' : listing.name;
}

/** Listings that are or may be a refuge, and all that are the same service as one, by id. */
function findSecret(
  listings: readonly Listing[],
  { clearances }: PeoplesWord,
  services: readonly (readonly string[])[],
): ReadonlySet<string> {
  const refuges = new Set(
    listings.filter((one) => mayBeRefuge(one) && !isCleared(one, clearances)).map(({ id }) => id),
  );
  return new Set(services.filter((ids) => ids.some((id) => refuges.has(id))).flat());
}
