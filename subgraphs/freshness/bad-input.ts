import { GraphQLError } from 'graphql';

/** The asker's own mistake; the message is for them. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Too many at a time, from everybody together: nothing is kept that tells one asker from another. */
export function rateLimited(): GraphQLError {
  const message = 'There are many reports just now: please try again in an hour, or ring the service’s directory.';
  return new GraphQLError(message, { extensions: { code: 'RATE_LIMITED' } });
}
