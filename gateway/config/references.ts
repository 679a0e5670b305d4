/** A `"$NAME"` whose name the environment does not hold. */
export interface UnsetReference {
  /** Where it stands, e.g. `sources.nhs.apiKey`. */
  path: string;
  name: string;
}

/** Puts what the environment holds in the place of every text `"$NAME"`. Unset ones stay as they are, and are named. */
export function resolveReferences(
  value: unknown,
  environment: Readonly<Record<string, string | undefined>>,
  path: readonly string[] = [],
): { value: unknown; unset: UnsetReference[] } {
  const unset: UnsetReference[] = [];
  function resolve(inner: unknown, at: readonly string[]): unknown {
    if (typeof inner === 'string') {
      const name = /^\$([A-Z][A-Z0-9_]*)$/.exec(inner)?.[1];
      if (name === undefined) return inner;
      if (!environment[name]) unset.push({ path: at.join('.'), name });
      return environment[name] || inner;
    }
    if (Array.isArray(inner)) return inner.map((item, index) => resolve(item, [...at, String(index)]));
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, resolve(item, [...at, key])]));
  }
  return { value: resolve(value, path), unset };
}
