/** Shared state cannot be opened. The message is one sentence: what was wrong, and what would be right. */
export class StateError extends Error {
  override readonly name = 'StateError';
}

/** What the system said, for the brackets of such a sentence. */
export function reasonOf(error: unknown): string {
  // A host with several addresses that all refuse gives an AggregateError with no message of its own.
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
