/** The parts of a service that are searched, the weightiest first. */
export const fields = ['name', 'otherNames', 'organisation', 'categories', 'venues', 'description'] as const;

export type Field = (typeof fields)[number];

/** All fields, a bit each in their order. */
export const inAnyField = (1 << fields.length) - 1;

/** Fields that tell what a service is: the names of who offers it and where it is are those of other services too. */
export const inOwnFields = maskOf('name', 'otherNames', 'categories', 'description');

function maskOf(...names: readonly Field[]): number {
  return names.reduce((mask, name) => mask | (1 << fields.indexOf(name)), 0);
}

/** Where one word stands: packed into 32 bits, because a large directory has millions. */
export interface Posting {
  /** The service's row: 20 bits. */
  row: number;
  /** Whether the word stands in each field, a bit each in the order of `fields`: 6 bits. */
  mask: number;
  /** How much the word says of the service, 0 to 1, in 64 steps: 6 bits. */
  weight: number;
}

/** More services than this do not fit into a posting. */
export const mostRows = 1 << 20;

const steps = 63;

export function packPosting({ row, mask, weight }: Posting): number {
  return ((row << 12) | (mask << 6) | Math.round(weight * steps)) >>> 0;
}

export function toRow(packed: number): number {
  return packed >>> 12;
}

export function toMask(packed: number): number {
  return (packed >>> 6) & 63;
}

export function toWeight(packed: number): number {
  return (packed & 63) / steps;
}

/** The posting of a row among those of a word, which stand in the order of rows; undefined when there is none. */
export function findPosting(postings: Uint32Array, row: number): number | undefined {
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (toRow(postings[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const found = postings[low];
  return found !== undefined && toRow(found) === row ? found : undefined;
}
