import { z } from 'zod';
import { Id } from './field.ts';

/** A term of the category or the eligibility tree. Below the seventh level `children` is left out. */
export const WireTerm = z.object({
  id: Id,
  parent_id: Id.nullish(),
  name: z.string(),
  get children() {
    return z.array(WireTerm).nullish();
  },
});
export type WireTerm = z.infer<typeof WireTerm>;
