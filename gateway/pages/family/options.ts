import type { Clock } from '../../../subgraphs/kit/clock.ts';
import type { OriginOf } from '../../edge/public-origin.ts';
import type { Ask } from '../ask.ts';
import type { LoadSpeakers } from './speakers.ts';
import type { Assets } from '../assets.ts';

export interface FamilyPagesOptions {
  ask: Ask;
  clock: Clock;
  assets: Assets;
  /** The area's name, for people. */
  area: string;
  /** True when stand-ins answer, so that all is invented. */
  sample: boolean;
  originOf: OriginOf;
  loadSpeakers: LoadSpeakers;
}

/** Every page there is; `posted` is a search whose words stand in no address. */
export type PageName = 'home' | 'search' | 'posted' | 'service' | 'need' | 'hub' | 'refused';
