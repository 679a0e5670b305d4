import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';

/** The packages of which something was loaded with `require`. */
function listRequired(): Set<string> {
  const paths = Object.keys(createRequire(import.meta.url).cache);
  return new Set(paths.flatMap((path) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
}

describe('what libraries load', () => {
  beforeAll(() => import('../../gateway/left-out/register.ts'));

  it('is nothing with which Apollo Gateway would report to its makers or fetch by itself', async () => {
    const { ApolloGateway } = await import('../../gateway/graph/apollo-gateway.ts');
    expect(ApolloGateway).toBeTypeOf('function');
    const required = listRequired();
    expect(required).toContain('@apollo/gateway');
    expect(required).toContain('@opentelemetry/api');
    const untaken = /^(?:make-fetch-happen|node-fetch|@apollo\/composition|@opentelemetry\/(?!api$).+)$/;
    expect([...required].filter((name) => untaken.test(name))).toEqual([]);
    for (const name of ['pretty-format', 'ts-graphviz']) expect(required).not.toContain(name);
  });

  it('is nothing to make schemas out of texts with', async () => {
    const { ApolloServer } = await import('@apollo/server');
    expect(() => new ApolloServer({ typeDefs: 'type Query { one: Int }' })).toThrow('makeExecutableSchema');
  });

  it('is no language of Zod but its own', async () => {
    const { z } = await import('zod');
    expect(z.locales).not.toHaveProperty('de');
    expect(z.string().safeParse(1).error?.issues[0]?.message).toBe('Invalid input: expected string, received number');
  });
});
