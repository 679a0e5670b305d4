import { z } from 'zod';
import type { GraphLink } from '../../kit/subgraph.ts';
import type { NamedByStrategy } from '../checks/strategy-unlisted.ts';
import { CheckedListing, CheckedSource } from '../listing.ts';

/** The directory subgraph does not answer as it should, so that there is nothing to check. */
class DirectoryError extends Error {
  override readonly name = 'DirectoryError';
}

const pageSize = 500;

const listingsQuery = `query CheckableListings($first: Int!, $after: String) {
  checkableListings(first: $first, after: $after) {
    endCursor
    listings {
      id serviceId serviceName organisationId organisationName wards needs source name kind status webPage
      links { field text } emails { field text } phones { number label } texts { field text }
      places {
        name postcode latitude longitude approximate
        schedules { rrule opensAt closesAt from to }
        holidayHours { from to closed opensAt closesAt }
      }
      withheld givenAwayIn assertedAt fieldDates { field at } endsAt firstSeen changedAt lastSeen
      conflicts { field value chosen chosenSource }
    }
  }
}`;

const sourcesQuery = '{ sources { id name url health listingCount lastHarvest lastChange message heldBack editPage } }';

const strategyQuery = '{ coverage { need { label } named { name services { id } } } }';

const Strategy = z.object({
  coverage: z.array(
    z.object({
      need: z.object({ label: z.string() }),
      named: z.array(z.object({ name: z.string(), services: z.array(z.object({ id: z.string() })) })),
    }),
  ),
});

const Listings = z.object({
  checkableListings: z.object({ endCursor: z.string().nullable(), listings: z.array(CheckedListing) }),
});

const Sources = z.object({ sources: z.array(CheckedSource) });

/** Every listing that is in use, in the order of their ids. Throws DirectoryError. */
export async function readListings(link: GraphLink, signal: AbortSignal): Promise<CheckedListing[]> {
  const listings: CheckedListing[] = [];
  for (let after: string | null = null; ;) {
    const answer: z.infer<typeof Listings> = await ask(link, Listings, {
      query: listingsQuery,
      variables: { first: pageSize, after },
      signal,
    });
    listings.push(...answer.checkableListings.listings);
    const endCursor: string | null = answer.checkableListings.endCursor;
    if (endCursor === null) return listings;
    if (after !== null && endCursor <= after) throw new DirectoryError('The directory subgraph goes round in circles.');
    after = endCursor;
  }
}

/** How every directory is doing. Throws DirectoryError. */
export async function readSources(link: GraphLink, signal: AbortSignal): Promise<CheckedSource[]> {
  return (await ask(link, Sources, { query: sourcesQuery, signal })).sources;
}

/** The services that the strategy names, and whether any directory lists them. Throws DirectoryError. */
export async function readStrategy(link: GraphLink, signal: AbortSignal): Promise<NamedByStrategy[]> {
  const { coverage } = await ask(link, Strategy, { query: strategyQuery, signal });
  return coverage.flatMap(({ need, named }) =>
    named.map(({ name, services }) => ({ name, need: need.label, listed: services.length })),
  );
}

async function ask<Shape extends z.ZodType>(
  link: GraphLink,
  shape: Shape,
  request: Parameters<GraphLink>[0],
): Promise<z.infer<Shape>> {
  const { data, errors = [] } = await link(request);
  const [error] = errors;
  if (error) throw new DirectoryError(`The directory subgraph answers: ${error.message}`);
  const read = shape.safeParse(data);
  if (read.success) return read.data;
  const { path = [], message = '' } = read.error.issues[0] ?? {};
  throw new DirectoryError(
    `The directory subgraph answers otherwise than its schema says: ${path.join('.')} ${message}`,
  );
}
