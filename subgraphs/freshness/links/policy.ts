import { isIP } from 'node:net';
import type { IsPublicAddress } from './public-address.ts';

/** Where the link checker may go. It meets addresses that strangers typed, from inside a council's network. */
export interface LinkPolicy {
  isPublicAddress: IsPublicAddress;
  /** For tests only: lets every address and port be asked. */
  allowPrivateAddresses: boolean;
  /** Origins that may be asked wherever they are: those of the bundled sample, on this machine. */
  trustedOrigins: ReadonlySet<string>;
}

/** Why an address must not be asked; null when it may, as far as it can be told before its name is looked up. */
export function assessUrl(url: URL, policy: LinkPolicy): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'It is neither http nor https.';
  if (url.username !== '' || url.password !== '') return 'It holds a user name.';
  if (isTrusted(url, policy)) return null;
  // URL leaves a port out that is its scheme's own: 80 and 443. Crossed over, they are still web ports.
  if (url.port !== '' && url.port !== '80' && url.port !== '443') return `Port ${url.port} is no website's.`;
  // URL has made every spelling of an IPv4 address (decimal, octal, hexadecimal, full-width digits) into the usual one.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.+$/, '');
  if (isIP(host) !== 0) return policy.isPublicAddress(host) ? null : 'It is inside a private network.';
  if (!host.includes('.') || localNames.test(host)) return 'It is a name inside a private network.';
  return null;
}

/** Whether an address may be asked whatever it resolves to. */
export function isTrusted({ origin }: URL, { allowPrivateAddresses, trustedOrigins }: LinkPolicy): boolean {
  return allowPrivateAddresses || trustedOrigins.has(origin);
}

/** Names that only a machine's own network answers (RFC 6761, RFC 6762, RFC 8375, and what clouds and routers add). */
const localNames = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/i;
