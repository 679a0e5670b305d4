import { z } from 'zod';
import type { ReadDirectory } from '../../subgraphs/kit/harvest/reading.ts';
import { createListing } from '../../subgraphs/kit/listing.ts';
import type { Upstream } from '../../subgraphs/kit/upstream/upstream.ts';
import type { Directory } from './answers.ts';
import { describeSourceContract } from './source-contract.ts';

// A source as small as can be, so that the contract is proved by itself: parks, two to a page.

const WireParks = z.object({ parks: z.array(z.object({ id: z.string(), name: z.string() })), pages: z.int() });

function createParksSource(upstream: Upstream): ReadDirectory<{ name: string }> {
  return async () => {
    const parks = [];
    for (let page = 1, pages = 1; page <= pages; page++) {
      const { body } = await upstream.getJson({ path: 'parks', query: { page } }, WireParks);
      parks.push(...body.parks.map((park) => ({ ...park, listing: `parks:${park.id}` })));
      ({ pages } = body);
    }
    return {
      readAt: '2026-03-30T10:00:00+01:00',
      listings: parks.map(({ id, listing, name }) => createListing({ id: listing, sourceId: id, name })),
      details: Object.fromEntries(parks.map(({ listing, name }) => [listing, { name }])),
      rejected: [],
      problems: [],
    };
  };
}

const names = ['Café in the park', 'Duck pond', 'Bandstand – “the old one”'];

function directoryOf(names: readonly string[], pages = Math.ceil(names.length / 2)): Directory {
  const parks = names.map((name, index) => ({ id: String(index), name }));
  return ({ url }) => {
    const page = Number(new URL(url).searchParams.get('page'));
    return Response.json({ parks: parks.slice(page * 2 - 2, page * 2), pages });
  };
}

describeSourceContract({
  name: 'parks',
  typical: directoryOf(names),
  empty: directoryOf([]),
  pastTheEnd: directoryOf(names, 3),
  createRead: ({ createUpstream }) => createParksSource(createUpstream()),
});
