import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Clock, fixedClock, systemClock } from '../subgraphs/kit/clock.ts';
import { withCalendars } from './config/calendars.ts';
import { Environment } from './config/environment.ts';
import { Config } from './config/file.ts';
import { SettingsError, toMistakes } from './config/mistakes.ts';
import { type UnsetReference, resolveReferences } from './config/references.ts';

/** All that the gateway is told from outside. */
export interface Settings {
  environment: Environment;
  config: Config;
  /** The config file that was named; null when the bundled sample is meant, stand-ins and all. */
  configFile: string | null;
  /** References to the environment that it does not hold; empty unless asked for. */
  unset: readonly UnsetReference[];
  /** The clock of the domain: real time, or the moment that `NOW` names. */
  clock: Clock;
}

export interface SettingsOptions {
  /** From the command line; comes before `GATEWAY_CONFIG`. */
  configFile?: string | undefined;
  /** True for the doctor, which tells of a missing key in its own words and goes on. */
  allowUnset?: boolean;
  variables?: Readonly<Record<string, string | undefined>>;
}

/** The config of the bundled sample. */
export const sampleConfig = fileURLToPath(new URL('../config/sample.json', import.meta.url));

/** Reads environment and config file. Throws SettingsError with every mistake that either holds. */
export function loadSettings({ configFile, allowUnset = false, variables = process.env }: SettingsOptions): Settings {
  const said = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const environment = Environment.safeParse(said);
  const mistakes = environment.success ? [] : toMistakes(environment.error, said);
  const named = configFile ?? (environment.data ? environment.data.GATEWAY_CONFIG : said['GATEWAY_CONFIG']) ?? null;
  const file = readConfig(named ?? sampleConfig, said, allowUnset);
  mistakes.push(...file.mistakes);
  if (!environment.success || !file.config || mistakes.length > 0) throw new SettingsError(mistakes);
  const { NOW } = environment.data;
  return {
    environment: environment.data,
    config: withCalendars(file.config, environment.data),
    configFile: named,
    unset: file.unset,
    clock: NOW === undefined ? systemClock : fixedClock(NOW),
  };
}

/** Apollo Gateway counts its users for its makers unless it is told not to before it is made. */
export function silenceTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}

interface ReadConfig {
  config: Config | null;
  mistakes: string[];
  unset: readonly UnsetReference[];
}

function readConfig(
  path: string,
  variables: Readonly<Record<string, string | undefined>>,
  allowUnset: boolean,
): ReadConfig {
  const json = readJson(path);
  if ('mistake' in json) return { config: null, mistakes: [json.mistake], unset: [] };
  const { value, unset } = resolveReferences(json.value, variables);
  const config = Config.safeParse(value);
  const unsetPaths = new Set(unset.map((reference) => reference.path));
  const wrong = config.success
    ? []
    : toMistakes(config.error, value).filter((mistake) => !unsetPaths.has(mistake.split(' ', 1)[0] ?? ''));
  const missing = unset.map(
    ({ path: at, name }) => `${at} should be read from ${name}, which the environment does not hold`,
  );
  const mistakes = [...(allowUnset ? [] : missing), ...wrong].map((mistake) => `${path}: ${mistake}`);
  return { config: config.success ? config.data : null, mistakes, unset };
}

function readJson(path: string): { value: unknown } | { mistake: string } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'it cannot be read';
    const words = reason === 'ENOENT' ? 'there is no such file' : reason;
    return { mistake: `The config file "${path}" cannot be read: ${words}` };
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { mistake: `The config file "${path}" is not JSON: ${reason}` };
  }
}
