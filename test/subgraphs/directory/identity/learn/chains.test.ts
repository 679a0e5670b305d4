import { describe, expect, it } from 'vitest';
import { decideServices } from '../../../../../subgraphs/directory/identity/decide/decide-services.ts';
import { learnWeights } from '../../../../../subgraphs/directory/identity/learn/learn-weights.ts';
import type { Listing } from '../../../../../subgraphs/kit/listing.ts';
import { sentences } from '../../../../support/worlds/words.ts';
import { listing } from '../../support.ts';

const sources = ['information-hub', 'local-offer'];
const letters = 'ABDEFGHJLNPQRSTUWXYZ';
const names = ['Rhyme time', 'Baby group', 'Messy Monday', 'Toddler yoga', 'Sing and sign', 'Story hour'];

/** What a hub's group says of itself: another text at each hub. */
function textOf(chain: number, hub: number): string {
  return [0, 5, 11].map((step) => sentences[(7 * chain + 3 * hub + step) % sentences.length]).join('. ');
}

/** A group at each of several hubs, for each name by another organisation, in both directories. */
function inventChains(hubs: number, describe: typeof textOf): Listing[] {
  return sources.flatMap((source) =>
    names.flatMap((name, chain) =>
      Array.from({ length: hubs }, (_, hub) => ({
        ...listing(`${source}:${chain}-${hub}`, name, {
          kind: 'GROUP',
          organisation: `${name} Trust`,
          phone: `020 7946 01${10 + chain}`,
          postcode: `SM${1 + (hub % 7)} ${chain}${letters[hub]}${letters[chain]}`,
        }),
        description: describe(chain, hub),
      })),
    ),
  );
}

const isFirst = ({ id }: Listing) => id.endsWith(':0-0');

/** The same, but for the place of the first group in the second directory. */
function withoutPlace(listings: readonly Listing[]): Listing[] {
  return listings.map((one) => (isFirst(one) && one.id.startsWith('local-offer') ? { ...one, locations: [] } : one));
}

function isJoined(listings: Listing[]): boolean {
  const ids = new Set(listings.filter(isFirst).map(({ id }) => id));
  const { clusters } = decideServices(listings, { sources });
  return clusters.some(({ members }) => members.length === 2 && members.every(({ listingId }) => ids.has(listingId)));
}

describe('what is learned of groups at several hubs', () => {
  it('is how many more are two than one', () => {
    const [few, many] = [3, 6].map((hubs) => learnWeights(inventChains(hubs, textOf), sources).chainOdds);
    expect(few).toBeGreaterThan(1.5);
    expect(few).toBeLessThan(3);
    expect(many).toBeGreaterThan(4);
    expect(many).toBeLessThan(6);
  });

  it('is whether they have a text in common', () => {
    const sharing = (describe: typeof textOf) =>
      learnWeights(inventChains(4, describe), sources).fields.description.siblingOfChain[0] ?? 0;
    expect(sharing(textOf)).toBeLessThan(0.1);
    expect(sharing((chain) => textOf(chain, 0))).toBeGreaterThan(0.8);
  });
});

describe('a group at one of several hubs, of which one directory leaves out the place', () => {
  it('is joined where its text is of this hub alone', () => {
    expect(isJoined(withoutPlace(inventChains(4, textOf)))).toBe(true);
  });

  it('is not where all hubs have one text and another group may be meant', () => {
    const placeless = withoutPlace(inventChains(4, (chain) => textOf(chain, 0)));
    const open = placeless.filter(({ id }) => id !== 'local-offer:0-1');
    expect(isJoined(open)).toBe(false);
    expect(decideServices(open, { sources }).queue.length).toBeGreaterThan(0);
  });
});
