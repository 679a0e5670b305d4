import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLink } from '../../../../subgraphs/freshness/links/parse-link.ts';
import { type LinkPolicy, assessUrl } from '../../../../subgraphs/freshness/links/policy.ts';
import { createIsPublicAddress } from '../../../../subgraphs/freshness/links/public-address.ts';

const policy: LinkPolicy = {
  isPublicAddress: createIsPublicAddress(),
  allowPrivateAddresses: false,
  trustedOrigins: new Set(['http://127.0.0.1:5001']),
};

/** Spellings of addresses that are nobody's on the internet. */
const privateSpellings = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://017700000001/',
  'http://0/',
  'http://127.0.0.1./',
  'http://１２７.０.０.１/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127。0。0。1/',
  'http://10.0.0.1/',
  'http://172.16.9.9/',
  'http://192.168.1.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0xa9fea9fe/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::169.254.169.254]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:7f00:1::]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[fd00:ec2::254]/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://240.0.0.1/',
  'http://192.0.2.1/',
];

/** Names, ports, schemes and users that must not be asked either. */
const tricks = [
  'http://localhost/',
  'http://LOCALHOST./',
  'http://ｌｏｃａｌｈｏｓｔ/',
  'http://x.localhost/',
  'http://intranet/',
  'http://printer.local/',
  'http://router.lan/',
  'http://metadata.google.internal/',
  'http://hub.home.arpa/',
  'http://example.org:22/',
  'http://example.org:8080/',
  'https://example.org:6379/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'gopher://example.org/',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://user@example.org/',
  'http://user:word@example.org/',
  'http://example.org@127.0.0.1/',
  'http://127.0.0.1#@example.org/',
  'http://127.0.0.1:5002/',
  'https://127.0.0.1:5001/',
];

describe('where the link checker may go', () => {
  it.each(privateSpellings)('is not %s', (address) => {
    expect(assessUrl(new URL(address), policy)).not.toBeNull();
  });

  it.each(tricks)('is not %s', (address) => {
    expect(assessUrl(new URL(address), policy)).not.toBeNull();
  });

  it.each([
    'https://example.org/',
    'http://example.org:80/club',
    'http://example.org:443/',
    'https://bücher.example.org/',
    'http://8.8.8.8/',
    'http://[2606:4700:4700::1111]/',
    'http://127.0.0.1:5001/providers/club',
    'https://home.example.org/',
    'https://localhost.example.org/',
  ])('is %s', (address) => {
    expect(assessUrl(new URL(address), policy)).toBeNull();
  });

  it('is no IPv4 address of a private network, however it is put into IPv6', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const prefixes = ['::ffff:', '::', '64:ff9b::', '64:ff9b:1::', '2002:'];
    fc.assert(
      fc.property(octet, octet, octet, fc.constantFrom(...prefixes), (a, b, c, prefix) => {
        const hex = [(10 << 8) | a, (b << 8) | c].map((part) => part.toString(16)).join(':');
        const address = prefix === '2002:' ? `2002:${hex}::1` : `${prefix}${hex}`;
        expect(assessUrl(new URL(`http://[${address}]/`), policy)).not.toBeNull();
      }),
    );
  });
});

describe('an address in a listing', () => {
  it('is read without its fragment, and without a scheme as https', () => {
    expect(parseLink(' www.Example.org/Club#times ')).toEqual({ url: 'https://www.example.org/Club', problem: null });
  });

  it('is either one that can be asked, or has a problem, or is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
        const { url, problem } = parseLink(text);
        expect(url === null || problem === null).toBe(true);
        expect(parseLink(url ?? '').url).toBe(url);
      }),
    );
  });
});
