import { buildSchema } from '../kit/build-schema.ts';
import type { Clock } from '../kit/clock.ts';
import type { Thresholds } from '../kit/freshness.ts';
import { describeBug } from '../kit/bug.ts';
import type { Observer } from '../kit/observer.ts';
import { type PlaceFinder, createPlaceFinder } from '../kit/place/place.ts';
import type { Postcodes } from '../kit/place/postcodes.ts';
import type { Area } from '../kit/source-options.ts';
import { migrate } from '../kit/state/migrate.ts';
import { rehearsalFolder } from '../kit/state/rehearsal-folder.ts';
import type { State } from '../kit/state/state.ts';
import type { GraphLink, Subgraph } from '../kit/subgraph.ts';
import { createEnglishWords } from '../kit/text/english-words.ts';
import { createFeed } from './changes/feed.ts';
import { createPublisher } from './changes/publisher.ts';
import { createReadCheckable } from './checkable/checkable.ts';
import type { DirectoryContext } from './context.ts';
import { createDemand } from './demand/demand.ts';
import { createJudgeServices } from './freshness/judge-services.ts';
import { createFreshnessWatch } from './freshness/watch.ts';
import { type SourceSummary, createHarvester } from './harvest/harvester.ts';
import { type SourceDefinition, createSourceBoard } from './harvest/source-board.ts';
import { createLoaders } from './loaders.ts';
import { createDesk } from './matches/desk.ts';
import { createLearning } from './needs/learning/learn-apart.ts';
import { readLexicon } from './needs/lexicon/read-lexicon.ts';
import { type Needs, createNeeds } from './needs/needs.ts';
import * as resolvers from './resolvers.ts';
import { type Search, createSearch } from './search/create-search.ts';
import { findNamedPlaces } from './search/named-places.ts';
import { type Lexicon, createLexicon } from './search/words/lexicon.ts';
import { createModelFiles } from './store/model-files.ts';
import { createModelStore } from './store/model-store.ts';
import type { ReadModel } from './store/read-model.ts';
import { createRebuild } from './store/rebuild.ts';
import { loadSecret } from './store/secret.ts';
import { type OnOtherDirectory, bindSources } from './store/sources.ts';
import { type DirectoryTables, migrations } from './store/tables.ts';

export interface DirectoryOptions {
  /** The directories to read, in the order in which they are trusted where nothing else decides. */
  sources: readonly (SourceDefinition & { link: GraphLink })[];
  area: Area;
  clock: Clock;
  observer: Observer;
  /** Shared by all gateways. */
  state: State;
  /** Where the read model is written; made when it is not there. */
  dataDir: string;
  /** Where postcodes are; closed with the directory. */
  places: Postcodes;
  /** What needs there are, and the words for them; those of the lexicon when absent. */
  needs?: Needs;
  /** The rule of freshness, the usual one when absent, and the freshness subgraph: without it dates alone count. */
  freshness?: Thresholds & { link: GraphLink | null };
  /** What becomes of what is kept of another directory under the id of one of these; forgotten when absent. */
  onOtherDirectory?: OnOtherDirectory | undefined;
  /** How long the harvest of one source may take. */
  deadlineMs?: number;
}

interface HarvestOptions {
  /** Takes a reading that would be held back for being so much smaller. */
  accept?: boolean;
}

/** What became of a harvest, source by source. */
interface HarvestSummary {
  sources: SourceSummary[];
}

export interface Directory extends Subgraph<DirectoryContext> {
  /** Reads every source, or one, and answers from what came. Rejects only for faults of our own. */
  harvest(source?: string, options?: HarvestOptions): Promise<HarvestSummary>;
  /** Learns, or reads what was learned before, which the first question would else have to wait for. */
  learn(): Promise<unknown>;
}

/**
 * Long enough for 150 requests to Outpost, which allows 100 in 15 minutes, or 1,800 at one a second. Sources are
 * harvested apart, so one that takes as long delays no other.
 */
const longestHarvestMs = 30 * 60 * 1_000;

/**
 * Directories that answer at once all come within this, on a busy machine too; building the read model for each of them is
 * as many times the work.
 */
const longestWaitMs = 5_000;

/** So that the next question finds what was decided; the gateway waits longer for who writes (gateway/edge/patience-plugin.ts). */
const patienceMs = 3_000;

/** Open Referral UK asks for a confirmation every three months. */
const usualThresholds: Thresholds = { dueAfterDays: 90, staleAfterDays: 180 };

/** Joins what all sources list into one graph, and answers from its own read model, never by asking a source. */
export function createDirectory(options: DirectoryOptions): Directory {
  const { sources, area, clock, observer, state, dataDir, deadlineMs = longestHarvestMs } = options;
  const isEnglish = createEnglishWords();
  const learning = createLearning({ dataDir, installed: rehearsalFolder }, observer.log);
  const needs = options.needs ?? createNeeds(readLexicon(), isEnglish, learning);
  const db = state.db.withTables<DirectoryTables>();
  const ids = sources.map(({ id }) => id);
  const models = createModelStore(createModelFiles(dataDir), observer.log);
  const board = createSourceBoard(sources, db);
  const harvester = createHarvester({ sources, db, clock, observer, deadlineMs });
  const places = createPlaceFinder({ postcodes: options.places, named: [] });
  const publisher = createPublisher({ db, models, clock, observer });
  const lexicon = createLexicon(isEnglish);
  const rebuild = createRebuild({ db, models, publisher, sources: ids, places, area, lexicon, needs, clock, observer });
  const watch = createFreshnessWatch(options.freshness?.link ?? null, observer);
  const judging = { evidence: watch.evidence, thresholds: options.freshness ?? usualThresholds, clock };
  const searchOf = createSearchOf({ postcodes: options.places, lexicon, needs, area, sources: ids, judging });
  const underWay = new Set<Promise<unknown>>();
  const readings = new Set<Promise<SourceSummary>>();
  let isStopping = false;
  let cursorKey = '';

  /** Sources that come close together go into use together, and none waits long for the others. */
  async function harvestOne(id: string, harvestOptions: HarvestOptions): Promise<SourceSummary> {
    const reading = harvester.harvest(id, harvestOptions);
    readings.add(reading);
    const summary = await reading.finally(() => readings.delete(reading));
    await waitFor(Promise.allSettled(readings), longestWaitMs);
    if (isStopping) return summary;
    await board.refresh(rebuild);
    void watch.look();
    return summary;
  }

  const readCheckable = createReadCheckable(db);
  const demand = createDemand(clock, isEnglish);
  const desk = createDesk({ db, clock, currentModel: () => models.current(), apply: applyInTime });

  /** A large directory takes longer to build than whoever decides can wait: it goes on after that. */
  async function applyInTime(): Promise<void> {
    const applied = board
      .refresh(rebuild)
      .catch((error: unknown) => observer.log.error({ bug: describeBug(error) }, 'bug in a build after a decision'));
    underWay.add(applied);
    void applied.finally(() => underWay.delete(applied));
    await waitFor(applied, patienceMs);
  }

  return {
    name: 'directory',
    schema: buildSchema('directory', resolvers),
    createContext() {
      const model = models.current();
      if (!model) throw new Error('The directory is asked before it was started, or after it was stopped.');
      void watch.glance();
      const statuses = board.all();
      const feed = createFeed(db, publisher.head());
      return {
        model,
        loaders: createLoaders(model),
        feed,
        ...searchOf(model, cursorKey),
        needs,
        demand,
        readCheckable,
        sources: statuses,
        desk,
        now: clock(),
      };
    },
    async start() {
      await migrate(state.db, 'directory', migrations);
      await bindSources(db, sources, options.onOtherDirectory);
      cursorKey = await loadSecret(db, 'cursors');
      await board.refresh(rebuild);
    },
    async stop() {
      // What is under way still writes to shared state, which is closed after this.
      isStopping = true;
      harvester.stop();
      await Promise.allSettled(underWay);
      models.close();
      options.places.close();
    },
    learn: needs.learn,
    async harvest(source, harvestOptions = {}) {
      const asked = source === undefined ? ids : [source];
      const each = Promise.all(asked.map((id) => harvestOne(id, harvestOptions)));
      underWay.add(each);
      return { sources: await each.finally(() => underWay.delete(each)) };
    },
  };
}

interface SearchOfOptions {
  postcodes: Postcodes;
  lexicon: Lexicon;
  needs: Needs;
  area: Area;
  sources: readonly string[];
  judging: Parameters<typeof createJudgeServices>[1];
}

/** Hubs are where the directories say, so each build of the read model has its own finder of places and its own search. */
function createSearchOf({ postcodes, judging, ...options }: SearchOfOptions) {
  const made = new WeakMap<ReadModel, { places: PlaceFinder; search: Search }>();
  return (model: ReadModel, cursorKey: string): { places: PlaceFinder; search: Search } => {
    const known = made.get(model);
    if (known) return known;
    const places = createPlaceFinder({ postcodes, named: findNamedPlaces(model) });
    const freshness = createJudgeServices(model.facts, judging);
    const search = createSearch({ ...options, model, places, cursorKey, clock: judging.clock, freshness });
    made.set(model, { places, search });
    return { places, search };
  };
}

/** Resolves when it is done, or after so long. */
async function waitFor(done: Promise<unknown>, longestMs: number): Promise<void> {
  const { promise: tooLong, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, longestMs);
  await Promise.race([done, tooLong]);
  clearTimeout(timer);
}
