import type { Settings } from '../config.ts';

/**
 * Settings of a gateway whose calendars are where it listens itself, unless its config says where they or it are: a telephone
 * that subscribes at another gateway's port finds nothing. A port that is taken as it starts (0) is not known yet.
 */
export function withOwnCalendars(settings: Settings): Settings {
  const { environment, config } = settings;
  const { timetable } = config.sources;
  if (!timetable || config.publicUrl !== undefined || environment.PORT === 0) return settings;
  const calendars = `http://${toHost(environment.HOST)}:${environment.PORT}/calendar/`;
  const sources = { ...config.sources, timetable: { calendars, ...timetable } };
  return { ...settings, config: { ...config, sources } };
}

/** What stands for every address of a machine is none that anybody can go to. */
function toHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
