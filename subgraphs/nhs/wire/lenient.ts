import { z } from 'zod';

/** Text that may be missing; a number is taken as its digits. */
export const WireText = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((text) => text ?? null);

/** A number that may be missing. */
export const WireNumber = z
  .number()
  .nullish()
  .transform((number) => number ?? null);

/** A list that may be missing, or null where there is nothing. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullish()
    .transform((list) => list ?? []);
}
