import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import type { LinkPolicy } from './policy.ts';

/** All addresses of a name, as the system gives them. */
export type ResolveName = (name: string) => Promise<LookupAddress[]>;

/** A name of which an address is not public. It was not connected to. */
export class UnsafeAddressError extends Error {
  override readonly name = 'UnsafeAddressError';
  readonly code = 'ERR_UNSAFE_ADDRESS';
}

export const resolveName: ResolveName = (name) =>
  new Promise((resolve, reject) => {
    systemLookup(name, { all: true, verbatim: true }, (error, addresses) =>
      error ? reject(error) : resolve(addresses),
    );
  });

/**
 * A lookup for sockets: fails when any address of the name is not public. What it answers is what the socket connects
 * to, so a name that answers otherwise the next time (DNS rebinding) gains nothing.
 */
export function createSafeLookup(policy: Pick<LinkPolicy, 'isPublicAddress'>, resolve: ResolveName): LookupFunction {
  async function resolveSafely(name: string): Promise<[LookupAddress, ...LookupAddress[]]> {
    const [first, ...others] = await resolve(name);
    const isSafe = first !== undefined && [first, ...others].every(({ address }) => policy.isPublicAddress(address));
    if (!isSafe) throw new UnsafeAddressError(`${name} is inside a private network.`);
    return [first, ...others];
  }

  const answer = callbackify(resolveSafely);
  return function lookup(name, options, callback) {
    answer(name, (error, addresses) => {
      if (error) callback(error, '', 0);
      else if (options.all) callback(null, addresses);
      else callback(null, addresses[0].address, addresses[0].family);
    });
  };
}
