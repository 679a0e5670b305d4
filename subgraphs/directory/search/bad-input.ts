import { GraphQLError } from 'graphql';

/** What was asked cannot be answered. The message says what would be right and never repeats what a person typed. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
