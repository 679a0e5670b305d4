import { z } from 'zod';
import { requiredText, text } from '../../wire/lenient.ts';

/** The part of a list's row that tells whether its record is to be read again. */
export const WireRow = z.object({
  id: requiredText,
  /** When the service "or any related information" changed (UK profile, schema/service.json). */
  last_modified: text,
  assured_date: text,
  status: text,
});

export type WireRow = z.output<typeof WireRow>;
