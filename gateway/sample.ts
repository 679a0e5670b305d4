import type { Clock } from '../subgraphs/kit/clock.ts';
import { openPostcodes } from '../subgraphs/kit/place/open-postcodes.ts';
import type { Postcodes } from '../subgraphs/kit/place/postcodes.ts';
import { withUnits } from '../subgraphs/kit/place/with-units.ts';
import { type SourceName, sourceNames } from '../subgraphs/kit/subgraph-names.ts';
import type { StandIn } from '../subgraphs/sample.ts';
import { Config } from './config/file.ts';
import type { Settings } from './config.ts';

/** A config whose directories can be asked. */
export interface OpenedConfig {
  config: Config;
  close(): Promise<void>;
}

/**
 * The config to run with. With none named, the four stand-ins are started at the addresses of config/sample.json, or at
 * free ones where somebody else has those, and the config names where they are.
 */
export async function openConfig(
  { config, configFile, clock }: Settings,
  startAll: () => Promise<StandIn[]> = () => startStandIns(config, sourceNames, { clock }),
): Promise<OpenedConfig> {
  if (configFile !== null) return { config, close: () => Promise.resolve() };
  const standIns = await startAll();
  const moved = standIns.reduce((text, { name, origin }) => {
    return text.replaceAll(originOf(config, name), origin);
  }, JSON.stringify(config.sources));
  return {
    config: await withTerms(Config.parse({ ...config, sources: JSON.parse(moved) }), clock),
    async close() {
      await Promise.all(standIns.map((standIn) => standIn.close()));
    },
  };
}

/**
 * The same beside a gateway that may be running: over the sample, the stand-ins that it has started are asked, so that
 * both read the same directories.
 */
export async function openRunningConfig(settings: Settings): Promise<OpenedConfig> {
  const { config, configFile } = settings;
  if (configFile !== null || !(await answers(originOf(config, 'information-hub')))) return openConfig(settings);
  return { config: await withTerms(settings.config, settings.clock), close: () => Promise.resolve() };
}

/** Terms that a file named would soon be over: those of the sample are counted from today. */
async function withTerms(config: Config, clock: Clock): Promise<Config> {
  const { timetable } = config.sources;
  if (!timetable) return config;
  const { sampleTerms } = await import('../subgraphs/sample-terms.ts');
  return { ...config, sources: { ...config.sources, timetable: { ...timetable, terms: sampleTerms(clock) } } };
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(origin, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    // Nobody is there, or nobody who answers as a stand-in does.
    return false;
  }
}

/** Starts stand-ins where the sample config has their directories, or one of them at another port. */
export async function startStandIns(
  config: Config,
  names: readonly SourceName[],
  { clock, port }: { clock: Clock; port?: number | undefined },
): Promise<StandIn[]> {
  // Nothing invented is so much as loaded where the directories are live.
  const sample = await import('../subgraphs/sample.ts');
  const wanted = names.map((name) => ({ name, port: port ?? Number(new URL(originOf(config, name)).port) }));
  return sample.startStandIns(wanted, { clock, websites: originOf(config, 'information-hub') });
}

/** Opens the postcode index; over the sample, with the postcodes that were invented for it. */
export async function openPlaces({ area, sample }: Config, dataDir: string): Promise<Postcodes> {
  const postcodes = openPostcodes({ dataDir, areaCode: area.code });
  if (!sample) return postcodes;
  const { sampleUnits } = await import('../subgraphs/sample-units.ts');
  return withUnits(postcodes, sampleUnits());
}

function originOf({ sources }: Config, name: SourceName): string {
  const source = sources[name];
  const address = source && 'feeds' in source ? source.feeds[0]?.url : source?.url;
  if (address === undefined) throw new Error(`config/sample.json has no address for ${name}.`);
  return new URL(address).origin;
}
