/** Something that whoever started the program has to put right. The message is one sentence. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

/** The sentence for whoever started the program; null when it is no fault of theirs, but a bug. */
export function toOperatorSentence(error: unknown): string | null {
  return error instanceof Error && operatorErrors.has(error.name) ? error.message : null;
}

/** By name, so that a command does not load what it does not use: settings, shared state, the postcode index, the checks. */
const operatorErrors: ReadonlySet<string> = new Set([
  'OperatorError',
  'SettingsError',
  'StateError',
  'PostcodeIndexError',
  'DirectoryError',
]);

/** What a port that cannot be listened at means, and how to choose one `elsewhere`; other errors as they are. */
export function toListenError(
  error: unknown,
  { host, port, elsewhere = 'set PORT to another one' }: { host: string; port: number; elsewhere?: string },
): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return new OperatorError(`Port ${port} of ${host} is in use: stop what uses it, or ${elsewhere}.`);
  if (code === 'EACCES') return new OperatorError(`Port ${port} of ${host} is not for this user: ${elsewhere}.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new OperatorError(`This machine has no address "${host}": set HOST to one that it has.`);
  }
  return error;
}
