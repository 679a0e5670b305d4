const times = new Set('night nights evening evenings day days'.split(' '));

/** `friday night`, `every day`: when something is says not what it is, unless nothing else is said. */
export function dropTimes(tokens: readonly string[], small: ReadonlySet<string>): string[] {
  const rest = tokens.filter((word) => !times.has(word));
  return rest.some((word) => !small.has(word)) ? rest : [...tokens];
}
