import { createReadingStore } from '../../subgraphs/kit/state/reading-store.ts';
import type { Subgraph } from '../../subgraphs/kit/subgraph.ts';
import { type SourceName, type SubgraphName, isSourceName, sourceNames } from '../../subgraphs/kit/subgraph-names.ts';
import { OperatorError } from '../commands/operator-error.ts';
import type { Environment } from '../config/environment.ts';
import { repeatRefresh } from '../refresh.ts';
import { type Links, linkOverHttp } from './links.ts';
import { keepNights } from '../nights.ts';
import { type Parts, createDirectory, createFreshness, createSource, isRead } from './subgraphs.ts';

/** A subgraph that runs by itself. */
export interface AloneSubgraph {
  subgraph: Subgraph;
  /** What it does of its own accord once it is started: the directory harvests, a source waits to be asked. */
  begin(): void;
  close(): Promise<void>;
}

/** Makes one subgraph to be served alone. Rejects with OperatorError when the config does not tell enough for it. */
export async function openAlone(
  name: SubgraphName,
  parts: Parts,
  schedule: Environment['SCHEDULE'],
): Promise<AloneSubgraph> {
  if (name === 'freshness') return openFreshness(parts, schedule);
  if (!isSourceName(name)) return openDirectory(parts, schedule);
  const subgraph = await createSource(name, parts, { readings: await createReadingStore(parts.state.db) });
  if (!subgraph) throw new OperatorError(`The config has no source "${name}": describe it under sources.${name}.`);
  return { subgraph, begin: () => undefined, close: () => Promise.resolve() };
}

async function openDirectory(parts: Parts, schedule: Environment['SCHEDULE']): Promise<AloneSubgraph> {
  const links = await linkSources(parts);
  const address = parts.config.subgraphs.freshness;
  const freshness = address === undefined ? null : await linkOverHttp('freshness', address);
  const directory = await createDirectory(parts, links, freshness?.ask ?? null);
  let repeated: { stop(): void } | undefined;
  const refresh = async () => void (await directory.harvest());
  return {
    subgraph: directory,
    begin() {
      void refresh();
      if (schedule === 'on') repeated = repeatRefresh({ refresh, ...parts.config.refresh });
    },
    async close() {
      repeated?.stop();
      await Promise.all([...links.values(), ...(freshness ? [freshness] : [])].map((link) => link.close()));
    },
  };
}

async function openFreshness(parts: Parts, schedule: Environment['SCHEDULE']): Promise<AloneSubgraph> {
  const { config, observer } = parts;
  const address = config.subgraphs.directory;
  if (address === undefined) {
    throw new OperatorError(
      'The freshness subgraph alone reads the directory subgraph over HTTP: give its address as subgraphs.directory.',
    );
  }
  const directory = await linkOverHttp('directory', address);
  const freshness = await createFreshness(parts, directory, null);
  let nights: { stop(): void } | undefined;
  return {
    subgraph: freshness,
    begin() {
      if (schedule === 'on') nights = keepNights({ run: freshness.run, at: config.freshness.at, log: observer.log });
    },
    async close() {
      nights?.stop();
      await directory.close();
    },
  };
}

async function linkSources({ config }: Parts): Promise<Map<SourceName, Links>> {
  const read = sourceNames.filter((name) => isRead(name, config));
  const missing = read.filter((name) => config.subgraphs[name] === undefined);
  if (missing.length > 0) {
    const settings = missing.map((name) => `subgraphs.${name}`).join(', ');
    throw new OperatorError(
      `The directory subgraph alone reads the sources over HTTP: give their addresses as ${settings}.`,
    );
  }
  const links = read.map(async (name) => [name, await linkOverHttp(name, config.subgraphs[name] ?? '')] as const);
  return new Map(await Promise.all(links));
}
