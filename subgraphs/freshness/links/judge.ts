import type { LinkRecord, LinkState } from './record.ts';
import { saysNotFound } from './read-page.ts';
import type { Visit } from './visit.ts';

export interface Judged {
  url: string;
  visit: Visit;
  previous: LinkRecord | null;
  /** The digest of what the host shows for an address that was made up; null when it says that there is none. */
  probe: string | null;
  night: string;
  now: string;
}

/**
 * What an address is now, by what it was and what was seen tonight. Broken is only believed when it lasts: a night that
 * proves nothing neither counts nor clears, and one that is well clears.
 */
export function assessVisit(judged: Judged): LinkRecord {
  const { url, visit, previous, night, now } = judged;
  const { state, reason } = toState(judged);
  const before = previous ?? createRecord(url);
  const seen = { ...before, night, checkedAt: now };
  if (state === 'unsure' || state === 'forbidden') return isBroken(before.state) ? seen : { ...seen, state, reason };
  if (state === 'ok') return { ...seen, ...toWell(before, visit, now), state, reason, nights: 0, failingSince: null };
  const goesOn = before.state === state;
  const counted = goesOn && before.night === night ? before.nights : (goesOn ? before.nights : 0) + 1;
  const failingSince = goesOn && before.failingSince !== null ? before.failingSince : now;
  return { ...seen, state, reason, nights: counted, failingSince, finalUrl: whereTo(visit, url) };
}

/** Whether a state says that something is wrong with the address, and not only with the night. */
export function isBroken(state: LinkState): boolean {
  return state === 'dead' || state === 'soft-404' || state === 'home' || state === 'unsafe';
}

function toState({ url, visit, probe }: Judged): { state: LinkState; reason: string } {
  // What is kept for a conditional request is always of a page that was well.
  if (visit.kind === 'unchanged') return { state: 'ok', reason: 'It answers.' };
  if (visit.kind !== 'page') return { state: visit.kind, reason: visit.reason };
  if (isSentHome(url, visit.url)) return { state: 'home', reason: `It leads to ${visit.url}.` };
  const { page } = visit;
  if (page && saysNotFound(page.headline)) return { state: 'soft-404', reason: `It shows “${page.headline}”.` };
  const isMadeUp = page?.digest != null && page.digest === probe && !isHome(new URL(url));
  if (isMadeUp) return { state: 'soft-404', reason: 'It shows what its site shows for any address that is made up.' };
  return { state: 'ok', reason: 'It answers.' };
}

/** A page's address that now leads to the front page of the same or another site. */
function isSentHome(from: string, to: string): boolean {
  return !isHome(new URL(from)) && isHome(new URL(to));
}

function isHome({ pathname, search }: URL): boolean {
  return search === '' && /^\/(?:(?:index|home|default)(?:\.\w+)?|en(?:-gb)?)?\/?$/i.test(pathname);
}

function toWell(before: LinkRecord, visit: Visit, now: string): Partial<LinkRecord> {
  if (visit.kind !== 'page') return { lastOk: now };
  const { page, etag, lastModified } = visit;
  const known = { lastOk: now, etag, lastModified, finalUrl: whereTo(visit, before.url) };
  if (!page || page.digest === null) return known;
  const changed = before.digest !== null && before.digest !== page.digest;
  const shown = new Set(page.shows);
  const lost = Object.entries(before.lost).filter(([key]) => !shown.has(key));
  const gone = before.shows.filter((key) => !shown.has(key)).map((key) => [key, before.lastOk ?? now] as const);
  return {
    ...known,
    digest: page.digest,
    changedAt: changed ? now : before.changedAt,
    headline: page.headline,
    shows: page.shows,
    lost: Object.fromEntries([...lost, ...gone]),
  };
}

function whereTo(visit: Visit, url: string): string | null {
  const to = visit.kind === 'page' ? visit.url : visit.kind === 'unchanged' ? null : visit.finalUrl;
  return to === url ? null : to;
}

function createRecord(url: string): LinkRecord {
  return {
    url,
    host: new URL(url).host,
    state: 'ok',
    reason: '',
    nights: 0,
    night: '',
    failingSince: null,
    lastOk: null,
    checkedAt: '',
    finalUrl: null,
    etag: null,
    lastModified: null,
    digest: null,
    changedAt: null,
    headline: null,
    shows: [],
    lost: {},
  };
}
