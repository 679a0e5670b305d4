import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createLoaders } from '../../../subgraphs/directory/loaders.ts';
import type { ReadModel } from '../../../subgraphs/directory/store/read-model.ts';
import { createGraphServer } from '../../../subgraphs/kit/graph-server.ts';
import { createInProcessLink } from '../../../subgraphs/kit/link-in-process.ts';
import { type Listing, createListingOrganisation } from '../../../subgraphs/kit/listing.ts';
import { type Answer, type TestDirectory, everything, harvestedDirectory, listing, place } from './support.ts';

const hub = (count: number): { listings: Listing[] } => ({
  listings: Array.from({ length: count }, (_, index) => ({
    ...listing(`information-hub:${index}`, `Service ${index}`, {
      phone: `020 7946 0${String(index).padStart(3, '0')}`,
      locations: [
        place(`information-hub:p${index}`, {
          name: `Hall ${index}`,
          postcode: 'SM1 1AA',
          addressLines: [`${index} Sample Road`],
        }),
      ],
      raw: { index },
    }),
    organisation: createListingOrganisation({ id: `information-hub:o${index}`, name: `Organisation ${index}` }),
  })),
});

/** Runs a query and tells which reads of the file it took. */
async function countReads({ directory }: TestDirectory, source: string, variableValues = {}) {
  const context = directory.createContext();
  const reads: string[] = [];
  const model = new Proxy<ReadModel>(context.model, {
    get(target, name, receiver) {
      const part: unknown = Reflect.get(target, name, receiver);
      const inMemory = ['facts', 'factsOf', 'labelOf', 'servicesBy', 'servicesAt', 'servicesIn', 'locationsOf'];
      if (typeof part !== 'function' || inMemory.includes(String(name))) return part;
      return (...given: unknown[]): unknown => {
        reads.push(String(name));
        return Reflect.apply(part, target, given);
      };
    },
  });
  const contextValue = { ...context, model, loaders: createLoaders(model) };
  const { data, errors } = await graphql({ schema: directory.schema, source, variableValues, contextValue });
  expect(errors).toBeUndefined();
  const answer: Answer = data;
  return { reads: reads.toSorted(), answer };
}

describe('reads the file once a level, however many services there are', () => {
  it.each([1, 20])('for %i', async (first) => {
    const test = await harvestedDirectory({ 'information-hub': hub(30) });
    const { reads } = await countReads(test, everything.replace('first: 1000', `first: ${first}`));
    expect(reads).toEqual(['accounts', 'locations', 'organisations', 'raws', 'services']);
  });

  it('for a search by words and place', async () => {
    const test = await harvestedDirectory({ 'information-hub': hub(30) });
    const { reads } = await countReads(
      test,
      `{ services(filter: { text: "service" }, near: { postcode: "SM1", withinMiles: 2 }) {
        totalCount setAside { filter } pageInfo { endCursor } nodes { id name } edges { because { text } node { id } }
      } }`,
    );
    expect(reads).toEqual(['services']);
  });

  it('for what is related to each of twenty services', async () => {
    const { listings } = hub(30);
    const shared = listings.map((one, index) => ({
      ...one,
      locations: [place(`information-hub:s${index % 6}`, { name: `Hall ${index % 6}`, postcode: 'SM1 1AA' })],
    }));
    const test = await harvestedDirectory({ 'information-hub': { listings: shared } });
    const { reads, answer } = await countReads(
      test,
      '{ services(first: 20) { nodes { name related { reason service { name locations { location { name } } } } } } }',
    );
    expect(reads).toEqual(['locations', 'services', 'services']);
    expect(answer.services.nodes.every((service: Answer) => service.related.length > 0)).toBe(true);
  });

  it('for services that another subgraph refers to', async () => {
    const test = await harvestedDirectory({ 'information-hub': hub(30) });
    const { services } = await test.ask(
      '{ services { nodes { id listings { id } locations { location { id } } organisation { id } } } }',
    );
    const representations = services.nodes.flatMap(({ id, listings, locations, organisation }: Answer) => [
      { __typename: 'Service', id },
      { __typename: 'Listing', id: listings[0].id },
      { __typename: 'Location', id: locations[0].location.id },
      { __typename: 'Organisation', id: organisation.id },
      { __typename: 'Session', id: `s-${id}`, listingId: listings[0].id, placeId: listings[0].id.replace(':', ':p') },
    ]);
    const { reads, answer } = await countReads(
      test,
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Service { name } ... on Listing { name } ... on Location { venue: name } ... on Organisation { name }
        ... on Session { service { name } location { name } }
      } }`,
      { representations },
    );
    expect(answer['_entities'][0]).toEqual({ name: 'Service 0' });
    expect(answer['_entities'][4]).toEqual({ service: { name: 'Service 0' }, location: { name: 'Hall 0' } });
    expect(reads).toEqual([
      'listings',
      'locations',
      'locationsOfPlaces',
      'organisations',
      'services',
      'servicesOfListings',
    ]);
  });
});

describe('joins', () => {
  it('a session to the service and the location that its listing and place are', async () => {
    const { ask } = await harvestedDirectory({
      'information-hub': {
        listings: [
          listing('information-hub:1', 'Baby group', {
            phone: '020 7946 0001',
            locations: [
              place('information-hub:p', {
                name: 'Tweeddale Children’s Centre',
                postcode: 'SM5 1CM',
                latitude: 51.38,
                longitude: -0.17,
              }),
            ],
          }),
        ],
      },
      timetable: {
        listings: [
          listing('timetable:carshalton/baby', 'Baby group', {
            phone: '020 7946 0001',
            locations: [place('timetable:carshalton', { name: "Tweeddale Children's Centre" })],
          }),
        ],
      },
    });
    const { _entities: entities, place: found } = await ask(
      `query ($representations: [_Any!]!) {
        place(text: "Carshalton Family Hub") { name kind latitude inArea }
        _entities(representations: $representations) {
          ... on Session { service { name listingIds } location { address { postcode } placeIds } }
          ... on Hub { location { address { postcode } } }
        }
      }`,
      {
        representations: [
          { __typename: 'Session', id: 's', listingId: 'timetable:carshalton/baby', placeId: 'timetable:carshalton' },
          { __typename: 'Session', id: 't', listingId: 'timetable:unknown', placeId: null },
          { __typename: 'Hub', id: 'carshalton' },
          { __typename: 'Hub', id: 'nowhere' },
        ],
      },
    );
    expect(entities).toEqual([
      {
        service: { name: 'Baby group', listingIds: ['information-hub:1', 'timetable:carshalton/baby'] },
        location: { address: { postcode: 'SM5 1CM' }, placeIds: ['information-hub:p', 'timetable:carshalton'] },
      },
      { service: null, location: null },
      { location: { address: { postcode: 'SM5 1CM' } } },
      { location: null },
    ]);
    expect(found).toEqual({ name: 'Carshalton Family Hub', kind: 'hub', latitude: 51.38, inArea: true });
  });
});

describe('one by one', () => {
  it('a service by its id and by its slug', async () => {
    const { ask, askForErrors } = await harvestedDirectory({ 'information-hub': hub(2) });
    const { service } = await ask('{ service(slug: "service-1") { id name slug } }');
    expect(service).toMatchObject({
      name: 'Service 1',
      slug: 'service-1',
      id: expect.stringMatching(/^svc_[2-9b-z]{10}$/),
    });
    expect((await ask(`{ service(id: "${service.id}") { name } }`)).service.name).toBe('Service 1');
    expect(await ask('{ service(id: "svc_none") { name } }')).toEqual({ service: null });
    expect(await ask('{ service(slug: "none") { name } }')).toEqual({ service: null });
    for (const query of ['{ service { name } }', '{ service(id: "a", slug: "b") { name } }']) {
      const [error] = await askForErrors(query);
      expect(error).toMatchObject({
        message: 'service needs an id or a slug, and not both.',
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });

  it('an organisation and a location with their services', async () => {
    const { ask } = await harvestedDirectory({ 'information-hub': hub(2) });
    const { services } = await ask('{ services { nodes { organisation { id } locations { location { id } } } } }');
    const [{ organisation, locations }] = services.nodes;
    const answer = await ask(
      `query ($o: ID!, $l: ID!) {
        organisation(id: $o) { name services(first: 1) { totalCount setAside { filter } nodes { name } } }
        location(id: $l) { name services { totalCount nodes { name } edges { score because { text } distance { miles } } } }
        no: organisation(id: "x") { name } none: location(id: "x") { name }
      }`,
      { o: organisation.id, l: locations[0].location.id },
    );
    expect(answer).toEqual({
      organisation: {
        name: 'Organisation 0',
        services: { totalCount: 1, setAside: [], nodes: [{ name: 'Service 0' }] },
      },
      location: {
        name: 'Hall 0',
        services: { totalCount: 1, nodes: [{ name: 'Service 0' }], edges: [{ score: 0, because: [], distance: null }] },
      },
      no: null,
      none: null,
    });
  });

  it('a place by what people call it; null for what is no place', async () => {
    const { ask } = await harvestedDirectory({ 'information-hub': hub(1) });
    expect(
      await ask('{ a: place(text: "sm5 1aa") { name kind postcode inArea } b: place(text: "nowhere") { name } }'),
    ).toEqual({
      a: { name: 'SM5 1', kind: 'sector', postcode: null, inArea: true },
      b: null,
    });
  });

  it('the record as sent of a listing', async () => {
    const { ask } = await harvestedDirectory({ 'information-hub': hub(1) });
    const { services } = await ask(
      '{ services { nodes { listings { id sourceId raw source { name url sample } } } } }',
    );
    expect(services.nodes[0].listings).toEqual([
      {
        id: 'information-hub:0',
        sourceId: '0',
        raw: { index: 0 },
        source: { name: 'The information-hub', url: 'https://information-hub.example.org/', sample: true },
      },
    ]);
  });
});

const cacheControlOf = async (query: string) => {
  const { directory, observer } = await harvestedDirectory({ 'information-hub': hub(1) });
  const server = await createGraphServer(directory, observer.log);
  const { cacheControl, errors } = await createInProcessLink(server, () => directory.createContext())({ query });
  expect(errors).toBeUndefined();
  return cacheControl;
};

describe('the cache is told', () => {
  it('that an answer which nobody’s words or place went into may be kept by all', async () => {
    expect(await cacheControlOf('{ services(filter: { free: true }) { totalCount } }')).toBe('max-age=60, public');
  });

  it.each([
    '{ services(filter: { text: "debt" }) { totalCount } }',
    '{ services(near: { postcode: "SM1 1AA" }) { totalCount } }',
    '{ place(text: "SM1 1AA") { name } }',
  ])('to keep nothing of %s', async (query) => {
    expect(await cacheControlOf(query)).toBe('no-store');
  });
});
