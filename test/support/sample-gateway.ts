import { join } from 'node:path';
import { loadSettings } from '../../gateway/config.ts';
import { type RunningGateway, startGateway } from '../../gateway/start.ts';
import { createTestObserver } from './observer.ts';

export interface SampleGatewayOptions {
  configFile: string;
  /** Made when it is not there. */
  folder: string;
}

/** The whole gateway in this process, on a port of its own; it reads its directories once, and again when told to. */
export function startSampleGateway({ configFile, folder }: SampleGatewayOptions): Promise<RunningGateway> {
  const variables = { HOST: '127.0.0.1', PORT: '0', DATA_DIR: join(folder, 'data'), SCHEDULE: 'off' };
  return startGateway(loadSettings({ configFile, variables }), createTestObserver().log);
}
