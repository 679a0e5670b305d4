import type { Timers } from '../../kit/upstream/timers.ts';

/** Lets requests to one host go one after the other, so that no host sees two at once or more than one a second. */
export interface HostLines {
  /** Waits for the host's turn, runs, and lets the next one go a second after this one began, and when it is over. */
  inTurn<Result>(host: string, run: () => Promise<Result>): Promise<Result>;
  /** How long there is at least between two requests to a host, in milliseconds. */
  betweenOf: (host: string) => number;
  /** Lets nothing go to a host before so long: it has asked for it. */
  pause(host: string, milliseconds: number): void;
  /** How long a host has asked us to wait yet, in milliseconds; 0 when it has not. */
  pausedFor(host: string): number;
}

/** The politeness that Open Referral publishers' small servers can be asked to bear. */
const betweenMs = 1_000;

interface Line {
  last: Promise<unknown>;
  nextAt: number;
  pausedUntil: number;
}

/** `ownHosts` are this machine's own, as those of the sample: they are asked one by one too, and not kept waiting. */
export function createHostLines(timers: Timers, ownHosts: ReadonlySet<string> = new Set()): HostLines {
  const lines = new Map<string, Line>();

  function lineOf(host: string): Line {
    const line = lines.get(host) ?? { last: Promise.resolve(), nextAt: 0, pausedUntil: 0 };
    lines.set(host, line);
    return line;
  }

  const betweenOf = (host: string) => (ownHosts.has(host) ? 0 : betweenMs);

  async function run<Result>(line: Line, host: string, task: () => Promise<Result>): Promise<Result> {
    const wait = Math.max(line.nextAt, line.pausedUntil) - timers.now();
    if (wait > 0) await timers.sleep(wait);
    line.nextAt = timers.now() + betweenOf(host);
    return task();
  }

  return {
    inTurn(host, task) {
      const line = lineOf(host);
      const turn = line.last.then(() => run(line, host, task));
      line.last = turn.catch(() => undefined);
      return turn;
    },
    pause(host, milliseconds) {
      const line = lineOf(host);
      line.pausedUntil = Math.max(line.pausedUntil, timers.now() + milliseconds);
    },
    betweenOf,
    pausedFor: (host) => Math.max(0, (lines.get(host)?.pausedUntil ?? 0) - timers.now()),
  };
}
