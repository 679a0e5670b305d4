import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  getVariableValues,
  print,
} from 'graphql';
import type { GraphContext } from '../../graph/context.ts';
import { refuse } from '../refusal.ts';
import type { Variables } from './list-size.ts';
import { createMeasure } from './measure.ts';
import { maxCost, maxDepth, maxErrors } from './numbers.ts';

/**
 * Refuses queries that nest too deep or ask for too much, before anything is planned. Aliases, root fields, directives
 * and fragments need no limits of their own: each counts for what it asks.
 */
export function createLimitsPlugin(): ApolloServerPlugin<GraphContext> {
  const measures = new WeakMap<GraphQLSchema, ReturnType<typeof createMeasure>>();

  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) throw refuse('OPERATION_RESOLUTION_FAILURE', describeMissing(document));
          if (!schema.getRootType(operation.operation)) {
            throw refuse('OPERATION_RESOLUTION_FAILURE', `This graph answers no ${operation.operation}, only queries.`);
          }
          const measure = measures.get(schema) ?? createMeasure(schema);
          measures.set(schema, measure);
          const variables = coerceVariables(schema, operation, request.variables ?? {});
          const { depth, cost } = measure(document, operation, variables);
          if (depth > maxDepth) {
            throw refuse('QUERY_TOO_DEEP', `This query nests ${depth} fields deep; ${maxDepth} is the most.`);
          }
          if (cost > maxCost) {
            const most = `${maxCost.toLocaleString('en-GB')} is the most`;
            throw refuse(
              'QUERY_TOO_COSTLY',
              `This query may ask for ${Math.ceil(cost).toLocaleString('en-GB')} values; ${most}. Ask for fewer fields, or with a smaller \`first\`.`,
            );
          }
        },
      };
    },
  };
}

/** A request names one of its operations where it has several, and one that it has. */
function describeMissing({ definitions }: DocumentNode): string {
  const count = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  return count > 1
    ? 'This request has several operations: operationName must name one of them.'
    : 'operationName names no operation of this request.';
}

/** In words of our own: those of graphql-js repeat the value, which may be somebody's. */
function describe(error: GraphQLError | undefined): string {
  const definition = error?.nodes?.find((node) => node.kind === Kind.VARIABLE_DEFINITION);
  return definition
    ? `The variable $${definition.variable.name.value} does not fit its type ${print(definition.type)}.`
    : 'The variables do not fit their types.';
}

/** The gateway checks variables as well, but builds an error for each of the thousands of values that may be wrong. */
function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Record<string, unknown>,
): Variables {
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, given, { maxErrors });
  if (coerced) return coerced;
  throw refuse('BAD_USER_INPUT', describe(errors[0]));
}
