/** One named part of a path; empty when there is none. */
export function readParam(params: unknown, name: string): string {
  const value = read(params, name);
  return typeof value === 'string' ? value : '';
}

/** A whole number above nothing out of a query; null for anything else. */
export function readNumber(query: unknown, name: string): number | null {
  const value = Number(read(query, name));
  return Number.isInteger(value) && value > 0 ? value : null;
}

function read(values: unknown, name: string): unknown {
  if (typeof values !== 'object' || values === null) return undefined;
  return Object.entries(values).find(([key]) => key === name)?.[1];
}
