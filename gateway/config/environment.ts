import { z } from 'zod';
import { oneOf, someText, wholeNumber } from './shapes.ts';

const port = 'a whole number from 0 to 65,535';

function url(protocol: RegExp, error: string): z.ZodURL {
  return z.url({ protocol, error });
}

/** Short ones can be guessed; it goes into a header, so nothing but visible ASCII. */
const token = z.string().regex(/^[\x21-\x7e]{16,}$/, { error: 'a secret of at least 16 letters, digits and signs' });

/** What the environment may say. Every name is optional; an empty one counts as left out. */
export const Environment = z.object({
  /** 0 takes a free one. */
  PORT: z.string().regex(/^\d+$/, { error: port }).transform(Number).pipe(wholeNumber(0, 65_535)).default(4000),
  HOST: someText.default('localhost'),
  GATEWAY_CONFIG: someText.optional(),
  DATA_DIR: someText.default('.data'),
  CACHE_URL: url(/^rediss?$/, 'an address such as "redis://localhost:6379"').optional(),
  DATABASE_URL: url(/^postgres(ql)?$/, 'an address such as "postgres://user@localhost:5432/name"').optional(),
  NOW: z.iso.datetime({ offset: true, error: 'a moment such as "2026-03-30T10:00:00+01:00"' }).optional(),
  DATA_TEAM_TOKEN: token.optional(),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  SCHEDULE: oneOf(['on', 'off']).default('on'),
});

export type Environment = z.infer<typeof Environment>;
