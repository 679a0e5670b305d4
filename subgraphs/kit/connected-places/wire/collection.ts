import { z } from 'zod';
import { Id } from './field.ts';

/** A grouping of category terms by theme (`categories`) or by who is asking (`personas`). Disabled ones are sent too. */
export const WireCollection = z.object({
  id: Id,
  name: z.string(),
  enabled: z.boolean(),
  category_taxonomies: z.array(z.object({ id: Id })),
});
export type WireCollection = z.infer<typeof WireCollection>;

export const WireTag = z.object({ id: Id, label: z.string() });
export type WireTag = z.infer<typeof WireTag>;
