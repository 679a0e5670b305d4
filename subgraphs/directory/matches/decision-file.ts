import { z } from 'zod';

/** One decision as a file holds it. The ids are listing ids as harvested. */
export type FiledDecision = z.infer<typeof FiledDecision>;

const FiledDecision = z.strictObject({
  one: z.string({ error: 'one should be a listing id' }).min(1, { error: 'one should be a listing id' }),
  other: z.string({ error: 'other should be a listing id' }).min(1, { error: 'other should be a listing id' }),
  verdict: z.enum(['same', 'different', 'later'], { error: 'verdict should be "same", "different" or "later"' }),
  note: z.string({ error: 'note should be a text or null' }).max(2_000, { error: 'note is too long' }).nullable(),
  by: z.string({ error: 'by should be a text or null' }).max(200, { error: 'by is too long' }).nullable(),
  at: z.iso.datetime({ offset: true, error: 'at should be a moment such as "2026-03-30T10:00:00Z"' }),
  // Absent where it was decided by itself.
  answer: z
    .string({ error: 'answer should be a text' })
    .min(1, { error: 'answer should be a text' })
    .max(200)
    .optional(),
});

/** A file of decisions: what is exported, and taken back in. */
export interface DecisionFile {
  version: 1;
  decisions: FiledDecision[];
}

const File = z.object({ version: z.literal(1), decisions: z.array(z.unknown()) });

/** The rows of a file, each as it is or with what is wrong with it. Null when it is no file of decisions at all. */
export function parseDecisionFile(json: unknown): (FiledDecision | { reason: string })[] | null {
  const file = File.safeParse(json);
  if (!file.success) return null;
  return file.data.decisions.map((row) => {
    const { data, error } = FiledDecision.safeParse(row);
    return data ?? { reason: error?.issues.map(({ message }) => message).join('; ') ?? 'it cannot be read' };
  });
}
