import type { Observer } from '../../kit/observer.ts';
import type { GraphLink } from '../../kit/subgraph.ts';
import { type Evidence, readEvidence } from './read-evidence.ts';

/** Keeps what the freshness subgraph knows at hand, so that no question waits for it. */
export interface FreshnessWatch {
  /** What was read last; null as long as nothing was. */
  evidence: () => Evidence | null;
  /** Looks whether anything has changed, if nobody has just looked. Never rejects: what was read last stays. */
  glance: () => Promise<void>;
  /** Looks now. Never rejects. */
  look: () => Promise<void>;
}

/** What people report, and what a night has found, is in searches so soon. */
const glanceEveryMs = 15_000;

/** `link` is null where no freshness subgraph runs: then services are judged by their dates alone. */
export function createFreshnessWatch(
  link: GraphLink | null,
  { log }: Pick<Observer, 'log'>,
  nowMs: () => number = () => performance.now(),
): FreshnessWatch {
  let evidence: Evidence | null = null;
  // The first look is that of the first harvest: a start waits for no other subgraph.
  let lookedAt = nowMs();
  let underWay: Promise<void> | null = null;
  let isFailing = false;

  async function read(from: GraphLink): Promise<void> {
    try {
      evidence = (await readEvidence(from, evidence?.version ?? null)) ?? evidence;
      isFailing = false;
    } catch (error) {
      if (!isFailing)
        log.warn({ err: error }, 'what the checks found cannot be read: searches go by what was read last');
      isFailing = true;
    }
  }

  function look(): Promise<void> {
    if (!link) return Promise.resolve();
    lookedAt = nowMs();
    underWay ??= read(link).finally(() => (underWay = null));
    return underWay;
  }

  return {
    evidence: () => evidence,
    glance: () => (nowMs() - lookedAt < glanceEveryMs ? Promise.resolve() : look()),
    look,
  };
}
