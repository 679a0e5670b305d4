import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { ApolloGateway } from '../../../gateway/graph/apollo-gateway.ts';

it('loads nothing with which Apollo Gateway would report to its makers or fetch by itself', () => {
  expect(ApolloGateway).toBeTypeOf('function');
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  expect(loaded.filter((path) => path.includes('/@apollo/gateway/'))).not.toEqual([]);
  const untaken = /node_modules\/(?:make-fetch-happen|@apollo\/composition|@opentelemetry\/(?:sdk|exporter|resource))/;
  expect(loaded.filter((path) => untaken.test(path))).toEqual([]);
});
