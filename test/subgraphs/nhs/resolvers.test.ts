import { graphql } from 'graphql';
import { expect, it } from 'vitest';
import type { NhsOrganisation as Profile } from '../../../codegen/generated/nhs.ts';
import { buildSchema } from '../../../subgraphs/kit/build-schema.ts';
import { createContext } from '../../../subgraphs/nhs/loaders.ts';
import { NhsOrganisation, Service } from '../../../subgraphs/nhs/resolvers.ts';

const schema = buildSchema('nhs', { Service, NhsOrganisation });

function createProfile(odsCode: string): Profile {
  return {
    odsCode,
    name: `Site ${odsCode}`,
    type: 'Pharmacy',
    openingTimes: [],
    exceptions: [],
    acceptingPatients: 'UNKNOWN',
    facilities: [],
    services: [],
    lastUpdated: [],
    open: 'YES',
  };
}

/** Asks for entities of a keeper that knows sites A to F, and tells which listings were looked up. */
async function ask(query: string, representations: object[]) {
  const reads: string[] = [];
  const details = (id: string) => {
    reads.push(id);
    return /^nhs:[A-F]$/.test(id) ? createProfile(id.slice(-1)) : null;
  };
  const source = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${query} } }`;
  const contextValue = createContext({ details });
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues: { representations } });
  expect(errors).toBeUndefined();
  return { entities: data?.['_entities'], reads };
}

function service(id: string, ...listingIds: string[]): object {
  return { __typename: 'Service', id, listingIds };
}

it('answers for the listings that are ours, and null for a service without one', async () => {
  const { entities } = await ask('... on Service { id nhs { odsCode name } }', [
    service('1', 'information-hub:x', 'nhs:A'),
    service('2', 'information-hub:y', 'nhsx:B'),
    service('3', 'nhs:Z', 'nhs:C'),
  ]);
  expect(entities).toEqual([
    { id: '1', nhs: { odsCode: 'A', name: 'Site A' } },
    { id: '2', nhs: null },
    { id: '3', nhs: { odsCode: 'C', name: 'Site C' } },
  ]);
});

it('looks every listing up once, however often it is asked for', async () => {
  const services = Array.from({ length: 20 }, (_, index) =>
    service(String(index), `nhs:${'ABCDEF'.charAt(index % 6)}`),
  );
  const { reads } = await ask('... on Service { nhs { open } again: nhs { type } }', services);
  expect(reads.toSorted()).toEqual(['nhs:A', 'nhs:B', 'nhs:C', 'nhs:D', 'nhs:E', 'nhs:F']);
});

it('answers for an ODS code', async () => {
  const { entities } = await ask('... on NhsOrganisation { name }', [
    { __typename: 'NhsOrganisation', odsCode: 'B' },
    { __typename: 'NhsOrganisation', odsCode: 'Z' },
  ]);
  expect(entities).toEqual([{ name: 'Site B' }, null]);
});
