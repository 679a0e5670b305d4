import { GraphQLError } from 'graphql';
import type { AskedWindow } from '../kit/time/session-window.ts';

/** What `sessions` fields are asked. */
export interface Asked extends AskedWindow {
  first?: number | null | undefined;
}

/** How many are asked for. Throws BAD_USER_INPUT unless 1 to 1,000. */
export function toFirst({ first }: Asked, usual: number): number {
  const wanted = first ?? usual;
  if (wanted >= 1 && wanted <= 1000) return wanted;
  throw new GraphQLError(`first must be from 1 to 1,000, but was ${wanted}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
