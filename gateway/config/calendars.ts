import type { Environment } from './environment.ts';
import type { Config } from './file.ts';
import { toHost } from './to-host.ts';

/**
 * The config with calendars where people reach them, unless the timetable's own says where: at the gateway's public address
 * or, with none, where it listens. A telephone that subscribes at another gateway's port finds nothing. A port that is
 * taken as it starts (0) is not known yet.
 */
export function withCalendars(config: Config, { HOST: host, PORT: port }: Environment): Config {
  const { timetable } = config.sources;
  const own = port === 0 ? null : `http://${toHost(host)}:${port}`;
  const gateway = config.publicUrl ?? own;
  if (!timetable || gateway === null) return config;
  const calendars = new URL('/calendar/', gateway).href;
  return { ...config, sources: { ...config.sources, timetable: { calendars, ...timetable } } };
}
