import { type Slots, createSlots } from '../../kit/upstream/slots.ts';
import { assessHost } from '../checks/host-down.ts';
import type { LinkStore } from '../store/links.ts';
import { assessVisit, isBroken } from './judge.ts';
import { type LinkRecord, nightsToBeSure } from './record.ts';
import type { VisitLink } from './visitor.ts';
import type { Visit } from './visit.ts';

/** How far a night's links are. */
export interface LinkProgress {
  done: number;
  total: number;
  /** What the longest line before one host takes at least, in milliseconds. */
  leastMs: number;
}

export interface CheckLinksOptions {
  urls: readonly string[];
  store: LinkStore;
  visit: VisitLink;
  /** How long there is at least between two requests to a host, in milliseconds. */
  betweenOf: (host: string) => number;
  /** Whether our own resolver knows names at all (links/names.ts). */
  knowsNames: (hosts: readonly string[]) => Promise<boolean>;
  /** The part of an address that is made up. */
  makeUpPath: () => string;
  night: string;
  now: () => Temporal.Instant;
  onProgress: (progress: LinkProgress) => void;
  signal: AbortSignal;
}

/** A server for each, and the memory of a page for each. */
const hostsAtOnce = 24;

/** After so many addresses in a row that could not be reached, the rest of a host is left for the next night. */
const mostFailures = 3;

/**
 * Asks every address that was not asked yet tonight. What each host gave is kept as soon as it is done, so that a run
 * that is broken off goes on where it was.
 */
export async function checkLinks(options: CheckLinksOptions): Promise<void> {
  const { urls, store, night, onProgress } = options;
  const broken = new AbortController();
  const signal = AbortSignal.any([options.signal, broken.signal]);
  const known = await store.load(urls);
  const open = urls.filter((url) => known.get(url)?.night !== night);
  const byHost = Map.groupBy(open, (url) => new URL(url).host);
  const left = new Map([...byHost].map(([host, its]) => [host, its.length]));
  let done = urls.length - open.length;
  const tell = () => {
    const leastMs = Math.max(0, ...[...left].map(([host, count]) => count * options.betweenOf(host)));
    onProgress({ done, total: urls.length, leastMs });
  };
  const slots: Slots = createSlots(hostsAtOnce);
  const visit = (await options.knowsNames([...byHost.keys()])) ? options.visit : withoutNames(options.visit);
  tell();
  const work = [...byHost].map(async ([host, its]) => {
    const leave = await slots.enter(signal);
    try {
      await checkHost(host, its, known, { ...options, visit, signal }, () => {
        done++;
        left.set(host, (left.get(host) ?? 0) - 1);
        tell();
      });
    } catch (error) {
      broken.abort(error);
      throw error;
    } finally {
      leave();
    }
  });
  // No host goes on to be asked behind the back of a run that has failed.
  await Promise.allSettled(work);
  await Promise.all(work);
}

/** With a resolver that knows nothing, that a name does not exist says nothing. */
function withoutNames(visit: VisitLink): VisitLink {
  return async function visitWithoutNames(url, known) {
    const seen = await visit(url, known);
    if (seen.kind !== 'dead' || !seen.noHost) return seen;
    return { ...seen, kind: 'unsure', reason: 'Names could not be looked up tonight.' };
  };
}

async function checkHost(
  host: string,
  urls: readonly string[],
  known: ReadonlyMap<string, LinkRecord>,
  { store, visit, makeUpPath, night, now, signal }: CheckLinksOptions,
  onDone: () => void,
): Promise<void> {
  const visits = await visitAll(urls, known, visit, signal, onDone);
  const someUrl = [...visits].find(([, seen]) => seen.kind === 'page' && seen.page?.digest != null)?.[0];
  const probe = someUrl === undefined ? null : await readProbe(new URL(`/${makeUpPath()}`, someUrl).href, visit);
  const at = now().toString();
  const records = [...visits].map(([url, seen]) =>
    assessVisit({ url, visit: seen, previous: known.get(url) ?? null, probe, night, now: at }),
  );
  const failed = records.filter(({ state }) => state !== 'ok' && state !== 'forbidden').length;
  const seen = { host, asked: records.length, failed };
  const nights = await store.keepNight(seen, night);
  const [found] = assessHost({ ...seen, nights });
  const isNew = found !== undefined && nights <= nightsToBeSure;
  await store.save(isNew ? records.map((record) => withoutCounting(record, known)) : records);
}

async function visitAll(
  urls: readonly string[],
  known: ReadonlyMap<string, LinkRecord>,
  visit: VisitLink,
  signal: AbortSignal,
  onDone: () => void,
): Promise<Map<string, Visit>> {
  const visits = new Map<string, Visit>();
  let failures = 0;
  for (const url of urls) {
    signal.throwIfAborted();
    const record = known.get(url);
    const conditions = record && record.finalUrl === null ? record : undefined;
    const seen = failures >= mostFailures ? leftAlone : await visit(url, conditions);
    failures = seen.kind === 'unsure' && /could not be reached/.test(seen.reason) ? failures + 1 : 0;
    if (seen === leftAlone) failures = mostFailures;
    visits.set(url, seen);
    onDone();
  }
  return visits;
}

const leftAlone: Visit = { kind: 'unsure', reason: 'Its host could not be reached tonight.', finalUrl: null };

/** What a host shows for an address that was made up, when it does not say that there is none. */
async function readProbe(url: string, visit: VisitLink): Promise<string | null> {
  const seen = await visit(url);
  return seen.kind === 'page' ? (seen.page?.digest ?? null) : null;
}

/** One host's trouble is one incident: until it has lasted, its addresses stay what they were. */
function withoutCounting(record: LinkRecord, known: ReadonlyMap<string, LinkRecord>): LinkRecord {
  if (!isBroken(record.state) && record.state !== 'unsure') return record;
  const before = known.get(record.url);
  const { night, checkedAt } = record;
  if (before) return { ...before, night, checkedAt };
  return { ...record, state: 'unsure', nights: 0, failingSince: null };
}
