import { Resolver } from 'node:dns/promises';
import { createSlots } from '../../kit/upstream/slots.ts';

/** Whether a domain takes mail; null when that cannot be told now. */
export type ReadTakesMail = (domain: string) => Promise<boolean | null>;

const atOnce = 16;

/** Fewer domains than this prove nothing about the resolver. */
const fewest = 5;

/** Asks each domain once. When most seem not to exist, it is our own resolver that knows nothing, and so nothing is said. */
export async function readMailDomains(
  domains: readonly string[],
  readTakesMail: ReadTakesMail,
  signal: AbortSignal,
): Promise<Map<string, boolean | null>> {
  const slots = createSlots(atOnce);
  const answers = await Promise.all(
    domains.map(async (domain) => {
      const leave = await slots.enter(signal);
      return [domain, await readTakesMail(domain).finally(leave)] as const;
    }),
  );
  const without = answers.filter(([, takes]) => takes === false).length;
  const isOurs = domains.length >= fewest && without > domains.length / 2;
  return new Map(isOurs ? [] : answers);
}

/** Absence that a name server asserts; every other failure says nothing. */
const absent: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA']);

/** Looks in DNS: a domain takes mail that has an MX record other than ".", or none and an address (RFC 5321, RFC 7505). */
export function createReadTakesMail(): ReadTakesMail {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  return async function readTakesMail(domain) {
    const mx = await answerOf(resolver.resolveMx(domain));
    if (mx === 'unknown') return null;
    if (mx !== 'none') return mx.some(({ exchange }) => exchange !== '' && exchange !== '.');
    const addresses = await Promise.all([answerOf(resolver.resolve4(domain)), answerOf(resolver.resolve6(domain))]);
    if (addresses.some((found) => found !== 'none' && found !== 'unknown')) return true;
    return addresses.includes('unknown') ? null : false;
  };
}

async function answerOf<Records>(asked: Promise<Records>): Promise<Records | 'none' | 'unknown'> {
  try {
    return await asked;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return absent.has(code) ? 'none' : 'unknown';
  }
}
