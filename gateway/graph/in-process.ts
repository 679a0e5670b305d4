import type { Directory, DirectoryOptions } from '../../subgraphs/directory/index.ts';
import type { ImportSummary } from '../../subgraphs/directory/matches/import-decisions.ts';
import type {
  IdentityOffice,
  IdentityReport,
  NamedExplanation,
  OfficeOptions,
} from '../../subgraphs/directory/matches/office.ts';
import type { Freshness, FreshnessOptions, RunOptions, RunSummary } from '../../subgraphs/freshness/index.ts';
import type { SourceOptions } from '../../subgraphs/kit/source-options.ts';
import type { State } from '../../subgraphs/kit/state/state.ts';
import type { Subgraph } from '../../subgraphs/kit/subgraph.ts';
import type { SourceName } from '../../subgraphs/kit/subgraph-names.ts';
import type { Sources } from '../config/sources.ts';

export type {
  Directory,
  DirectoryOptions,
  Freshness,
  IdentityOffice,
  IdentityReport,
  ImportSummary,
  NamedExplanation,
  RunOptions,
  RunSummary,
};

/** What a source subgraph is made with, whichever it is. */
export type SourceParts = Omit<SourceOptions<never>, 'config'>;

/**
 * Makes the subgraph of one source; null when the config has none of that name. This is the one file of the gateway
 * that knows the subgraphs themselves; each is loaded only when it runs here.
 */
export function createSourceSubgraph(name: SourceName, sources: Sources, parts: SourceParts): Promise<Subgraph | null> {
  return factories[name](sources, parts);
}

/** Makes the directory subgraph. */
export async function createDirectorySubgraph(options: DirectoryOptions): Promise<Directory> {
  const { createDirectory } = await import('../../subgraphs/directory/index.ts');
  return createDirectory(options);
}

/** Opens what tells on this machine which listings are one service, and why; it needs shared state alone. */
export async function openIdentityOffice(options: OfficeOptions): Promise<IdentityOffice> {
  const office = await import('../../subgraphs/directory/matches/office.ts');
  return office.openIdentityOffice(options);
}

/** Makes the freshness subgraph. */
export async function createFreshnessSubgraph(options: FreshnessOptions): Promise<Freshness> {
  const { createFreshness } = await import('../../subgraphs/freshness/index.ts');
  return createFreshness(options);
}

/** When the last night of all directories was finished, RFC 3339; null before the first. It needs shared state alone. */
export async function loadLastNight(state: State): Promise<string | null> {
  const nights = await import('../../subgraphs/freshness/last-night.ts');
  return nights.loadLastNight(state);
}

const factories: Record<SourceName, (sources: Sources, parts: SourceParts) => Promise<Subgraph | null>> = {
  async 'information-hub'({ 'information-hub': config }, parts) {
    if (!config) return null;
    const { createInformationHub } = await import('../../subgraphs/information-hub/index.ts');
    return createInformationHub({ ...parts, config });
  },
  async 'local-offer'({ 'local-offer': config }, parts) {
    if (!config) return null;
    const { createLocalOffer } = await import('../../subgraphs/local-offer/index.ts');
    return createLocalOffer({ ...parts, config });
  },
  async nhs({ nhs: config }, parts) {
    if (!config) return null;
    const { createNhs } = await import('../../subgraphs/nhs/index.ts');
    return createNhs({ ...parts, config });
  },
  async timetable({ timetable: config }, parts) {
    if (!config) return null;
    const { createTimetable } = await import('../../subgraphs/timetable/index.ts');
    return createTimetable({ ...parts, config });
  },
};
