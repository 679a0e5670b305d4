import { isIP } from 'node:net';
import type { ResolveName } from './safe-lookup.ts';

/** Enough to tell one dead site from a resolver that knows nothing. */
const asked = 20;

/**
 * Asks our own resolver for the first few of these hosts: when it has none of at least three, or less than half of more
 * than six, it is not the sites that are gone. Literal addresses ask nothing.
 */
export function createKnowsNames(resolve: ResolveName): (hosts: readonly string[]) => Promise<boolean> {
  return async function knowsNames(hosts) {
    const names = hosts
      .map((host) => host.replace(/:\d+$/, ''))
      .filter((name) => isIP(name) === 0 && !name.startsWith('['));
    const some = [...new Set(names)].slice(0, asked);
    const answers = await Promise.all(some.map((name) => hasName(name, resolve)));
    const known = answers.filter(Boolean).length;
    return some.length < 3 || (known > 0 && (some.length <= 6 || known >= some.length / 2));
  };
}

async function hasName(name: string, resolve: ResolveName): Promise<boolean> {
  try {
    return (await resolve(name)).length > 0;
  } catch {
    // Why it has none is asked again, and said, when the address is.
    return false;
  }
}
