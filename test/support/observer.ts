import { Writable } from 'node:stream';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { z } from 'zod';
import type { Observer } from '../../subgraphs/kit/observer.ts';

/** An observer that remembers what it was told. */
export interface TestObserver extends Observer {
  /** Every line logged so far, as the object that would be written. */
  lines: () => LogLine[];
}

const LogLine = z.looseObject({ level: z.number(), msg: z.string() });
type LogLine = z.infer<typeof LogLine>;

/** Logs from `trace` on go to memory; metrics go to a registry of their own. */
export function createTestObserver(): TestObserver {
  const lines: LogLine[] = [];
  const memory = new Writable({
    write(line: Buffer, _encoding, done) {
      lines.push(LogLine.parse(JSON.parse(line.toString())));
      done();
    },
  });
  return { log: pino({ level: 'trace', base: null }, memory), metrics: new Registry(), lines: () => [...lines] };
}
