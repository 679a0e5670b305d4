import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { GraphContext } from '../graph/context.ts';

/** Where the supergraph says that a root field is the data team's alone: `@tag(name: "data-team")`. */
const tagName = 'data-team';

/**
 * Refuses what only the data team may ask to everybody else, before anything is planned or looked up in a cache, and
 * keeps what it answers out of every cache. `supergraph` tells which fields these are.
 */
export function createDataTeamPlugin(supergraph: DocumentNode): ApolloServerPlugin<GraphContext> {
  const fields = findDataTeamFields(supergraph);
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, overallCachePolicy, contextValue }) {
          const asked = operation ? rootFieldsOf(document, operation) : [];
          const first = asked.find((field) => fields.has(field));
          if (first === undefined) return;
          contextValue.facts.personal = true;
          overallCachePolicy.restrict({ maxAge: 0, scope: 'PRIVATE' });
          if (!contextValue.isDataTeam()) throw unauthenticated(first);
        },
      };
    },
  };
}

function unauthenticated(field: string): GraphQLError {
  const message = `\`${field}\` is for the data team: send its token, as \`Authorization: Bearer …\`; where none is set, ask on the gateway's own machine.`;
  const headers = new HeaderMap([['www-authenticate', 'Bearer']]);
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers } } });
}

function findDataTeamFields(supergraph: DocumentNode): ReadonlySet<string> {
  const fields = new Set<string>();
  visit(supergraph, {
    ObjectTypeDefinition(type) {
      if (!['Query', 'Mutation'].includes(type.name.value)) return;
      for (const { name, directives = [] } of type.fields ?? []) {
        const isTagged = directives.some(
          (directive) =>
            directive.name.value === 'tag' &&
            directive.arguments?.some(({ value }) => value.kind === Kind.STRING && value.value === tagName),
        );
        if (isTagged) fields.add(name.value);
      }
    },
  });
  return fields;
}

/** The root fields that an operation selects, itself or through fragments, whatever it calls them. */
function rootFieldsOf({ definitions }: DocumentNode, operation: OperationDefinitionNode): string[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const found = new Set<string>();
  const seen = new Set<SelectionSetNode>();
  function collect(set: SelectionSetNode | undefined): void {
    if (!set || seen.has(set)) return;
    seen.add(set);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) found.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else collect(fragments.get(selection.name.value)?.selectionSet);
    }
  }
  collect(operation.selectionSet);
  return [...found];
}
