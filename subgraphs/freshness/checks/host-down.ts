import type { CheckWords, Found } from './check.ts';

/** Asked of each host once, so that one outage is one finding, however many listings name the host. */
export const hostDown: CheckWords = {
  id: 'host-down',
  title: 'A website is down',
  why: 'Most addresses at one host failed in one night: that is the host’s trouble, not its listings’.',
  severity: 'INFO',
  example: '14 of 15 addresses at example.org failed.',
};

/** What one host's night looked like. */
export interface HostNight {
  host: string;
  /** Addresses there that were asked. */
  asked: number;
  /** Those that failed, in whatever way. */
  failed: number;
  /** Nights in a row that it was so. */
  nights: number;
}

/** Fewer addresses than this are judged one by one. */
const fewest = 4;

/** Whether most of a host's addresses failed (anchor: more than half). */
export function isOutage({ asked, failed }: Pick<HostNight, 'asked' | 'failed'>): boolean {
  return asked >= fewest && failed > asked / 2;
}

export function assessHost({ host, asked, failed, nights }: HostNight): Found[] {
  if (!isOutage({ asked, failed })) return [];
  const text = `${failed} of ${asked} addresses at ${host} failed; night ${nights} in a row.`;
  return [{ field: null, detail: host, text, evidence: { host, asked, failed, nights } }];
}
