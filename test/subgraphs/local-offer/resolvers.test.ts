import { graphql } from 'graphql';
import { expect, it } from 'vitest';
import { buildSchema } from '../../../subgraphs/kit/build-schema.ts';
import { createContext } from '../../../subgraphs/local-offer/context.ts';
import type { LocalOfferDetails } from '../../../subgraphs/local-offer/entry.ts';
import { LocalOfferEntry, Service } from '../../../subgraphs/local-offer/resolvers.ts';

const schema = buildSchema('local-offer', { Service, LocalOfferEntry });

const known: LocalOfferDetails = {
  sendSupport: 'Groups are **small**.',
  sendNeeds: ['Autism'],
  answers: [{ question: 'How?', answer: 'Gently.' }],
  pages: [{ title: 'Play', url: 'https://example.org/pages/play' }],
  url: 'https://example.org/entry/a',
};

/** Asks for entities of a directory that knows a to f, and tells which listings were looked up. */
async function ask(fields: string, representations: object[]) {
  const reads: string[] = [];
  const contextValue = createContext((id) => {
    reads.push(id);
    return /^local-offer:[a-f]$/.test(id) ? known : null;
  });
  const source = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`;
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues: { representations } });
  expect(errors).toBeUndefined();
  return { entities: data?.['_entities'], reads };
}

function service(id: string, ...listingIds: string[]): object {
  return { __typename: 'Service', id, listingIds };
}

it('answers for the listings that are ours, and null for a service without one', async () => {
  const { entities } = await ask('... on Service { id localOffer { id sendNeeds } }', [
    service('1', 'nhs:x', 'local-offer:a'),
    service('2', 'nhs:y', 'local-offerings:b'),
    service('3', 'local-offer:z', 'local-offer:c'),
    service('4'),
  ]);
  expect(entities).toEqual([
    { id: '1', localOffer: { id: 'local-offer:a', sendNeeds: ['Autism'] } },
    { id: '2', localOffer: null },
    { id: '3', localOffer: { id: 'local-offer:c', sendNeeds: ['Autism'] } },
    { id: '4', localOffer: null },
  ]);
});

it('looks every listing up once, however often it is asked for', async () => {
  const services = Array.from({ length: 20 }, (_, index) =>
    service(String(index), `local-offer:${'abcdef'.charAt(index % 6)}`),
  );
  const { reads } = await ask('... on Service { localOffer { url } again: localOffer { sendSupport } }', services);
  expect(reads.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `local-offer:${id}`));
});

it('answers for an entry by its id', async () => {
  const fields = '... on LocalOfferEntry { sendSupport answers { question answer } pages { title url } url }';
  const { entities } = await ask(fields, [
    { __typename: 'LocalOfferEntry', id: 'local-offer:b' },
    { __typename: 'LocalOfferEntry', id: 'local-offer:z' },
  ]);
  const { sendSupport, answers, pages, url } = known;
  expect(entities).toEqual([{ sendSupport, answers, pages, url }, null]);
});
