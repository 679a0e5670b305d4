import { z } from 'zod';

/**
 * Ids are UUIDs in either case: the seeded eligibility terms are in capitals, and the platform's own database compares
 * without case, so the same id may be written both ways in one answer.
 */
export const Id = z.string().trim().min(1).toLowerCase();

/** Text that may be missing, null or empty, which all mean that nothing is said. */
export const Text = z
  .string()
  .trim()
  .nullish()
  .transform((text) => text || null);

export const Flag = z.boolean().nullish();

/** Lists that older rows leave out. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
}

/** What every record has. */
export const WireRecord = z.looseObject({ id: Id });
