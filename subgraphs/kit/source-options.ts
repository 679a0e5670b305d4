import type { KeyvStoreAdapter } from 'keyv';
import type { Clock } from './clock.ts';
import type { ReadingStore } from './harvest/reading.ts';
import type { Observer } from './observer.ts';
import type { Hosts } from './upstream/host.ts';

/** The area that the gateway serves. */
export interface Area {
  /** E.g. `Sutton`. */
  name: string;
  /** GSS code, e.g. `E09000029`. */
  code: string;
  /** Latitude and longitude, WGS84. */
  centre: readonly [number, number];
}

/** Where HTTP answers of directories are kept: in process when undefined, else shared. */
export type CacheStore = KeyvStoreAdapter | undefined;

/** What every source subgraph is made with. */
export interface SourceOptions<Config> {
  config: Config;
  area: Area;
  clock: Clock;
  observer: Observer;
  /** A mailbox or page of the people who run the gateway, which every directory is told. */
  contact?: string | undefined;
  /** What this process owes to each host that it asks: one map for all sources, as several may ask the same host. */
  hosts?: Hosts | undefined;
  cache: CacheStore;
  readings: ReadingStore;
}
