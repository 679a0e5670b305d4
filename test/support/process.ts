import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A command of this project as its own process, as whoever types it has it. */
export interface TestProcess {
  /** All that it has written so far. */
  stdout(): string;
  stderr(): string;
  /** Resolves to the first match in what it writes to stdout; rejects when it ends without one. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal; resolves to the exit code, or null when a signal ended it. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
  /** Resolves to the exit code once it ends by itself. */
  exit: Promise<number | null>;
  pid: number;
}

export interface ProcessOptions {
  args?: readonly string[];
  /** Options of node itself. */
  nodeOptions?: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/** Starts `node FILE` with nothing of this process's environment but its path. */
export function startProcess(
  file: string,
  { args = [], nodeOptions = [], env = {} }: ProcessOptions = {},
): TestProcess {
  const child = spawn(process.execPath, [...nodeOptions, file, ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: collect(child, 'stdout'), stderr: collect(child, 'stderr') };
  const exit = once(child, 'close').then(([code]: unknown[]) => (typeof code === 'number' ? code : null));
  return {
    stdout: written.stdout,
    stderr: written.stderr,
    says: (pattern) => waitFor(child, written, pattern),
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      return exit;
    },
    exit,
    pid: child.pid ?? 0,
  };
}

function collect(child: ChildProcess, stream: 'stdout' | 'stderr'): () => string {
  let text = '';
  child[stream]?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}

function waitFor(
  child: ChildProcess,
  written: { stdout: () => string; stderr: () => string },
  pattern: RegExp,
): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    function look(): void {
      const found = pattern.exec(written.stdout());
      if (found) resolve(found);
    }
    child.stdout?.on('data', look);
    child.on('close', (code) => reject(new Error(`It ended (${code}) without saying ${pattern}: ${written.stderr()}`)));
    look();
  });
}
