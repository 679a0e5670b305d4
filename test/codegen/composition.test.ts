import { readFileSync } from 'node:fs';
import { type DocumentNode, Kind, Source, parse } from 'graphql';
import { expect, it } from 'vitest';
import { compose } from '../../codegen/composition.ts';
import { readSdl } from '../../subgraphs/kit/sdl.ts';
import type { SubgraphName } from '../../subgraphs/kit/subgraph-names.ts';

it('names the file and the line of what is no GraphQL', () => {
  const composed = compose(() => parse(new Source('type Query {\n  hub(', 'timetable.graphql')));
  expect(composed).toEqual({ mistakes: ['schema/timetable.graphql:2: Syntax Error: Expected Name, found <EOF>.'] });
});

/** The project's SDL, with more in one subgraph's file. */
function withMore(subgraph: SubgraphName, sdl: string): (name: SubgraphName) => DocumentNode {
  const more = parse(new Source(sdl, `${subgraph}.graphql`));
  return (name) => {
    const document = readSdl(name);
    if (name !== subgraph) return document;
    return { kind: Kind.DOCUMENT, definitions: [...document.definitions, ...more.definitions] };
  };
}

it('composes to the supergraph that is committed', () => {
  expect(compose(readSdl)).toEqual({ supergraph: readFileSync('schema/supergraph.graphql', 'utf8') });
});

it.each([
  ['a field that two subgraphs own', 'extend type Hub { name: String! }', 'directory', 'INVALID_FIELD_SHARING'],
  [
    'a field of another type',
    'extend type Location { wheelchair: Int! @shareable }',
    'timetable',
    'FIELD_TYPE_MISMATCH',
  ],
  ['a type that is not there', 'extend type Query { other: Nothing }', 'nhs', 'INVALID_GRAPHQL'],
] as const)('names the file and the line of %s', (_what, sdl, subgraph, code) => {
  const composed = compose(withMore(subgraph, sdl));
  const [mistake = ''] = 'mistakes' in composed ? composed.mistakes : [];
  expect(mistake).toContain(`schema/${subgraph}.graphql`);
  expect(mistake).toContain(`[${code}]`);
});
