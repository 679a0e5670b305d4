/** What may be told of a fault in this project: its kind and where it arose. */
export interface BugReport {
  kind: string;
  code?: string;
  /** The stack, innermost call first. */
  at: string[];
}

/**
 * Describes a fault for the log. Its message is left out: messages of libraries repeat what a person typed
 * (`fts5: syntax error near "…"`), and what people search for is never written down.
 */
export function describeBug(error: unknown): BugReport {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };
  const cause = 'originalError' in error && error.originalError instanceof Error ? error.originalError : error;
  const code = 'code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {};
  return { kind: cause.name, ...code, at: stackFrames(cause.stack ?? '') };
}

/** The message stands before the first frame, and a message may hold lines that look like one. */
function stackFrames(stack: string): string[] {
  const frames = stack.split('\n').filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line));
  return frames.slice(0, 12).map((line) => line.trim());
}
