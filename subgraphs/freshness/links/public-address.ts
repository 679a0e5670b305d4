import { BlockList, isIP, isIPv6 } from 'node:net';

/**
 * Networks that are nobody's on the internet (IANA Special-Purpose Address Registries, RFC 6890), and those that carry
 * IPv4 addresses inside IPv6, which are judged by the IPv4 address in them before this is asked.
 */
const specialIpv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** All that is given out to the public is in 2000::/3; within it, these are special. */
const specialIpv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

export type IsPublicAddress = (address: string) => boolean;

/**
 * Whether an IP address, as `node:net` writes it, is one that anybody on the internet may be given. IPv4 in IPv6
 * (mapped, compatible, translated by NAT64, 6to4, Teredo, ISATAP) is no way around: no website has such an address.
 */
export function createIsPublicAddress(): IsPublicAddress {
  const special = new BlockList();
  for (const network of specialIpv4) special.addSubnet(...toSubnet(network), 'ipv4');
  for (const network of specialIpv6) special.addSubnet(...toSubnet(network), 'ipv6');
  const global = new BlockList();
  global.addSubnet('2000::', 3, 'ipv6');
  return function isPublicAddress(address) {
    // A zone (`fe80::1%eth0`) is of this machine.
    if (isIP(address) === 0 || address.includes('%')) return false;
    if (!isIPv6(address)) return !special.check(address, 'ipv4');
    return global.check(address, 'ipv6') && !special.check(address, 'ipv6');
  };
}

function toSubnet(network: string): [string, number] {
  const [address = '', bits = ''] = network.split('/');
  return [address, Number(bits)];
}
