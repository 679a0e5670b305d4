/** What a filter can ask of a row. */
export interface Filterable {
  /** A field's text; null when it has none. */
  field(name: string): string | null;
  /** Kilometres from a point; null when the row has no point. */
  distanceFrom(longitude: number, latitude: number): number | null;
}

export type Filter = (row: Filterable) => boolean;

/** The filter is not of a form that the stand-in evaluates. */
export class FilterError extends Error {
  override readonly name = 'FilterError';
}

/**
 * Evaluates the OData forms that a search by type and distance needs: `Field eq 'text'`, `geo.distance(…) le 8`, `and`,
 * `or` and brackets.
 */
export function parseFilter(text: string): Filter {
  const reader = createReader(text);
  const filter = readAny(reader);
  if (!reader.atEnd()) throw new FilterError(`Syntax error at position ${reader.position()}.`);
  return filter;
}

/** `geo.distance(Geocode, geography'POINT(-0.19 51.36)')` as an order; null when it is another. */
export function parseOrder(text: string): ((row: Filterable) => number | null) | null {
  const [, longitude, latitude] = text.match(new RegExp(`^${point}$`)) ?? [];
  if (longitude === undefined || latitude === undefined) return null;
  return (row) => row.distanceFrom(Number(longitude), Number(latitude));
}

const point = String.raw`geo\.distance\(\s*Geocode\s*,\s*geography'POINT\((-?[\d.]+) (-?[\d.]+)\)'\s*\)`;

type Reader = ReturnType<typeof createReader>;

function createReader(text: string) {
  let at = 0;
  return {
    /** Takes what the pattern matches here, after white space; null when it does not match. */
    take(pattern: string): RegExpExecArray | null {
      const matcher = new RegExp(`\\s*(?:${pattern})`, 'y');
      matcher.lastIndex = at;
      const match = matcher.exec(text);
      if (match) at = matcher.lastIndex;
      return match;
    },
    atEnd: () => text.slice(at).trim() === '',
    position: () => at,
  };
}

function readAny(reader: Reader): Filter {
  const parts = [readAll(reader)];
  while (reader.take(String.raw`or\b`)) parts.push(readAll(reader));
  return (row) => parts.some((part) => part(row));
}

function readAll(reader: Reader): Filter {
  const parts = [readOne(reader)];
  while (reader.take(String.raw`and\b`)) parts.push(readOne(reader));
  return (row) => parts.every((part) => part(row));
}

function readOne(reader: Reader): Filter {
  if (reader.take(String.raw`\(`)) {
    const inner = readAny(reader);
    if (!reader.take(String.raw`\)`)) throw new FilterError(`Expected ')' at position ${reader.position()}.`);
    return inner;
  }
  return readDistance(reader) ?? readEquals(reader);
}

function readDistance(reader: Reader): Filter | null {
  const [, longitude, latitude, operator, kilometres] = reader.take(`${point}\\s+(lt|le|gt|ge)\\s+([\\d.]+)`) ?? [];
  if (operator === undefined) return null;
  const bound = Number(kilometres);
  return (row) => {
    const distance = row.distanceFrom(Number(longitude), Number(latitude));
    if (distance === null) return false;
    if (distance === bound) return operator === 'le' || operator === 'ge';
    return distance < bound === operator.startsWith('l');
  };
}

function readEquals(reader: Reader): Filter {
  const [, name, literal] = reader.take(String.raw`(\w+)\s+eq\s+'((?:[^']|'')*)'`) ?? [];
  if (name === undefined || literal === undefined) {
    throw new FilterError(`No comparison that is known at position ${reader.position()}.`);
  }
  const value = literal.replaceAll("''", "'");
  return (row) => row.field(name) === value;
}
