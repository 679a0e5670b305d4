import type { Resolvers } from '../../codegen/generated/information-hub.ts';
import { createHarvestField } from '../kit/harvest/field.ts';
import type { ReadingKeeper } from '../kit/harvest/keeper.ts';

/** The Information Hub gives listings and nothing else. */
export function createResolvers<Details>(keeper: ReadingKeeper<Details>): Resolvers {
  return { Query: { harvest: createHarvestField(keeper) } };
}
