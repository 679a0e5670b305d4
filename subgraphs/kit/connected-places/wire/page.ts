import { z } from 'zod';
import { Id } from './field.ts';
import { WireTerm } from './term.ts';
import { WireCollection, WireTag } from './collection.ts';

/**
 * One page of a paginated list. Its records are checked one by one afterwards, so that a bad one costs only itself.
 * `links` is not read: the addresses in it leave out per_page, filter, sort and include.
 */
export const WirePage = z.object({
  data: z.array(z.unknown()),
  meta: z.object({ last_page: z.int().positive(), total: z.int().nonnegative() }),
});
export type WirePage = z.infer<typeof WirePage>;

/** One service asked for by its id, in small letters. It answers whether it is switched on or not: see `status`. */
export function createWireItem(id: string) {
  return z.object({ data: z.looseObject({ id: Id.pipe(z.literal(id)), status: z.string() }) });
}

export const WireTree = z.object({ data: z.array(WireTerm) });
export const WireCollections = z.object({ data: z.array(WireCollection) });
export const WireTags = z.object({ data: z.array(WireTag) });
