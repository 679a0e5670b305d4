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
    for (const name of ['deep-equal', 'pretty-format', 'ts-graphviz', 'uuid']) expect(required).not.toContain(name);
  });

  it("is Node's own streams in packing", async () => {
    await import('@fastify/compress');
    expect(listRequired()).toContain('@fastify/compress');
    expect(listRequired()).not.toContain('readable-stream');
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

describe('what stands in the place of others', () => {
  const require = createRequire(import.meta.url);

  it('tells conditions apart by all that they hold', () => {
    const equal: (one: unknown, other: unknown) => boolean = require('../../gateway/left-out/deep-equal.cjs');
    expect(equal([{ kind: 'skip', value: true }], [{ kind: 'skip', value: true }])).toBe(true);
    expect(equal([{ kind: 'skip', value: true }], [{ kind: 'skip', value: false }])).toBe(false);
  });

  it('gives a name once', () => {
    const { v1, v4 }: Record<'v1' | 'v4', () => string> = require('../../gateway/left-out/uuid.cjs');
    expect(new Set([v1(), v1(), v4(), v4()])).toHaveLength(4);
  });
});
