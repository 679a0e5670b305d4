import { GraphQLError } from 'graphql';

/** A request that is not answered, by its own doing: 400, a code that stays, and a sentence that says the limit. */
export function refuse(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
