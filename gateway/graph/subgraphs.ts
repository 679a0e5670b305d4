import type { Cache } from '../../subgraphs/kit/cache.ts';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import type { Observer } from '../../subgraphs/kit/observer.ts';
import type { ReadingStore } from '../../subgraphs/kit/harvest/reading.ts';
import { createReadingStore } from '../../subgraphs/kit/state/reading-store.ts';
import type { State } from '../../subgraphs/kit/state/state.ts';
import type { GraphLink, Subgraph } from '../../subgraphs/kit/subgraph.ts';
import { type SourceName, sourceNames } from '../../subgraphs/kit/subgraph-names.ts';
import type { Config } from '../config/file.ts';
import { openPlaces } from '../sample.ts';
import {
  type Directory,
  type DirectoryOptions,
  type Freshness,
  type SourceParts,
  createDirectorySubgraph,
  createFreshnessSubgraph,
  createSourceSubgraph,
} from './in-process.ts';
import { type Links, linkInProcess, linkNowhere, linkOverHttp } from './links.ts';
import { linkLater, openLater } from './open-later.ts';
import { nameDirectory, nameSource } from './source-names.ts';

/** What subgraphs are made with. */
export interface Parts {
  config: Config;
  clock: Clock;
  observer: Observer;
  cache: Cache;
  state: State;
  dataDir: string;
  /** Whether what other directories said than the config names is forgotten, as a gateway does, or a reason to refuse. */
  onOtherDirectory?: DirectoryOptions['onOtherDirectory'];
}

/** What the sources of one process have in common. */
interface SharedBySources {
  /** Who is asked at which rate; each source counts for itself when absent. */
  hosts?: SourceParts['hosts'];
  readings: ReadingStore;
}

export interface Subgraphs {
  /** By the subgraph's name. */
  links: Readonly<Record<string, GraphLink>> & { directory: GraphLink; freshness: GraphLink };
  /** Reads every directory, or one; null when the directory subgraph runs elsewhere: whoever runs it harvests. */
  harvest: ((source?: SourceName) => Promise<unknown>) | null;
  /** One night's run, now; null when the freshness subgraph runs elsewhere: whoever runs it keeps the nights. */
  checkFreshness: Freshness['run'] | null;
  /** Starts and learns what the first question to it would else have to wait for. */
  openRest(): Promise<void>;
  close(): Promise<void>;
}

/** Makes the search of the directory subgraph load what it would load while the first family waits. */
const firstQuestion = '{ services(filter: { text: "help" }, first: 1) { totalCount } }';

/** Starts every subgraph that runs in this process, and links to it and to those that run elsewhere. */
export async function openSubgraphs(parts: Parts): Promise<Subgraphs> {
  const { config, observer } = parts;
  const hosts: SourceParts['hosts'] = new Map();
  const readings = await createReadingStore(parts.state.db);
  const opened = await Promise.all(
    sourceNames.map(async (name) => [name, await linkSource(name, parts, { hosts, readings })] as const),
  );
  const sources = new Map<SourceName, Links>(opened);
  const address = config.subgraphs.directory;
  // Each of the two reads the other, which is there by the time that anybody asks.
  let askFreshness = linkNowhere('freshness').ask;
  const directory =
    address === undefined ? await createDirectory(parts, sources, (asked) => askFreshness(asked)) : null;
  const links = directory ? await linkInProcess(directory, observer) : await linkOverHttp('directory', address ?? '');
  const harvest = directory ? (source?: string) => directory.harvest(source) : null;
  const elsewhere = config.subgraphs.freshness;
  // Nothing waits for it to start: it has the time until the first question that concerns it.
  const freshness = elsewhere === undefined ? openLater(() => openFreshness(parts, links, harvest)) : null;
  const toFreshness = freshness ? linkLater(freshness) : await linkOverHttp('freshness', elsewhere ?? '');
  askFreshness = toFreshness.ask;
  return {
    links: {
      ...Object.fromEntries(opened.map(([name, { ask }]) => [name, ask])),
      directory: links.ask,
      freshness: toFreshness.ask,
    },
    harvest,
    checkFreshness: freshness ? async (asked) => (await freshness.open()).subgraph.run(asked) : null,
    async openRest() {
      await freshness?.open();
      await directory?.learn();
      await links.ask({ query: firstQuestion });
    },
    async close() {
      await toFreshness.close();
      await links.close();
      await Promise.all([...sources.values()].map((source) => source.close()));
    },
  };
}

/** The subgraph of one source; null when the config has none of that name. */
export async function createSource(
  name: SourceName,
  { config, clock, observer, cache }: Parts,
  { hosts, readings }: SharedBySources,
): Promise<Subgraph | null> {
  return createSourceSubgraph(name, config.sources, {
    area: config.area,
    clock,
    observer,
    contact: config.contact,
    hosts,
    cache: cache.store,
    readings: readingsOf(nameDirectory(name, config), readings),
  });
}

/** The readings of one directory: what another once said under the same id is not its last good copy. */
function readingsOf(directory: string, store: ReadingStore): ReadingStore {
  return {
    load: (source) => store.load(`${source}: ${directory}`),
    save: (source, reading) => store.save(`${source}: ${directory}`, reading),
  };
}

/**
 * The directory subgraph, which harvests every source that the config names, over these links, and puts services in
 * order by what the freshness subgraph knows, if there is one.
 */
export async function createDirectory(
  parts: Parts,
  links: ReadonlyMap<SourceName, Links>,
  askFreshness: GraphLink | null,
): Promise<Directory> {
  const { config, clock, observer, state, dataDir } = parts;
  const { area, freshness } = config;
  return createDirectorySubgraph({
    sources: sourceNames.flatMap((name) => {
      const link = links.get(name);
      return link && isRead(name, config) ? [{ ...nameSource(name, config), link: link.harvest }] : [];
    }),
    area,
    clock,
    observer,
    state,
    dataDir,
    onOtherDirectory: parts.onOtherDirectory,
    freshness: { ...freshness, link: askFreshness },
    places: await openPlaces(config, dataDir),
  });
}

/** The freshness subgraph, which reads all listings over the link to the directory subgraph. */
export async function createFreshness(
  { config, clock, observer, state, dataDir }: Parts,
  directory: Links,
  harvest: ((source: string) => Promise<unknown>) | null,
): Promise<Freshness> {
  return createFreshnessSubgraph({
    config: config.freshness,
    sample: config.sample,
    trustedOrigins: config.sample ? listOrigins(config) : [],
    fixSites: toEditors(config),
    directory: directory.harvest,
    harvest,
    clock,
    observer,
    contact: config.contact,
    state,
    places: await openPlaces(config, dataDir),
  });
}

async function openFreshness(
  parts: Parts,
  directory: Links,
  harvest: ((source: string) => Promise<unknown>) | null,
): Promise<{ subgraph: Freshness; links: Links }> {
  const subgraph = await createFreshness(parts, directory, harvest);
  return { subgraph, links: await linkInProcess(subgraph, parts.observer) };
}

/** NHS sites mend what the finders say in NHS Profile Manager, all of them there. */
const nhsEditor = 'https://organisation.nhswebsite.nhs.uk/';

/** Where listings are mended: as the config says. What is invented has no editor. */
function toEditors({ sources, sample }: Config): Readonly<Record<string, string | undefined>> {
  const said = Object.entries(sources).map(([name, { editor }]) => [name, editor] as const);
  return {
    ...(!sample && { nhs: nhsEditor }),
    ...Object.fromEntries(said.filter(([, editor]) => editor !== undefined)),
  };
}

/** Where the directories of a config are. */
function listOrigins({ sources }: Config): string[] {
  return Object.values(sources).flatMap((source) => {
    const urls = 'feeds' in source ? source.feeds.map(({ url }) => url) : [source.url];
    return urls.map((url) => new URL(url).origin);
  });
}

/** True for a source that the config describes, or whose subgraph it says runs elsewhere. */
export function isRead(name: SourceName, { sources, subgraphs }: Config): boolean {
  return sources[name] !== undefined || subgraphs[name] !== undefined;
}

async function linkSource(name: SourceName, parts: Parts, shared: SharedBySources): Promise<Links> {
  const address = parts.config.subgraphs[name];
  if (address !== undefined) return linkOverHttp(name, address);
  const subgraph = await createSource(name, parts, shared);
  return subgraph ? linkInProcess(subgraph, parts.observer) : linkNowhere(name);
}
