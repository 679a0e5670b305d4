import type { z } from 'zod';

/** Settings that cannot be used. The message is one sentence that names every mistake and what was expected. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(`${mistakes.join('; ')}.`);
    this.mistakes = mistakes;
  }
}

/** One mistake per wrong value, as `sources.nhs.url should be a web address such as …, but is "nhs"`. */
export function toMistakes({ issues }: z.ZodError, settings: unknown): string[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => `${[...path, key].join('.')} is not known; it should be ${issue.message}`);
    }
    const value = valueAt(settings, path);
    const name = path.join('.') || 'the config';
    const isSecret = /key|token|secret|password|_URL$/i.test(path.at(-1) ?? '');
    return [
      value === undefined
        ? `${name} is missing; it should be ${issue.message}`
        : `${name} should be ${issue.message}, but is ${isSecret ? 'something else' : describe(value)}`,
    ];
  });
}

function valueAt(settings: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined,
    settings,
  );
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…"` : text;
}
