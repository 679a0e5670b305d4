import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLink } from '../../../../subgraphs/freshness/links/parse-link.ts';
import { type LinkPolicy, assessUrl } from '../../../../subgraphs/freshness/links/policy.ts';
import { createIsPublicAddress } from '../../../../subgraphs/freshness/links/public-address.ts';
import { privateSpellings, tricks } from './unsafe-addresses.ts';

const policy: LinkPolicy = {
  isPublicAddress: createIsPublicAddress(),
  allowPrivateAddresses: false,
  trustedOrigins: new Set(['http://127.0.0.1:5001']),
};

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
