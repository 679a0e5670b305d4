import type { Row } from '../records/row.ts';
import { ApiError } from './error.ts';

/** What stands behind the question mark. */
export type Query = Readonly<Record<string, string>>;

type Keep = (row: Row, value: string) => boolean;

/** A list, and what can be asked of it. */
export interface List {
  rows: readonly Row[];
  /** By the name in `filter[name]`. A value is a list with commas unless the filter says otherwise. */
  filters: Readonly<Record<string, Keep>>;
  /** By name; what is added to a row under that name. */
  includes: Readonly<Record<string, (row: Row) => unknown>>;
  /** By name, what rows are sorted by; the first is the usual order. */
  sorts: Readonly<Record<string, (row: Row) => string>>;
  /** What is worked out anew for each answer. */
  compute?: (row: Row) => object;
  /** Where single records are found when they are more, or can include more, than the list's. */
  single?: Pick<List, 'rows' | 'includes'>;
}

/** Rows, and how each is given. */
export interface Selection {
  rows: Row[];
  present: (row: Row) => Row;
}

/** The rows that a query asks for, in its order. One unknown name fails the whole request. */
export function select(list: List, query: Query): Selection {
  const filters = Object.entries(query).flatMap(([name, value]) => {
    const filter = name.match(/^filter\[(.+)\]$/)?.[1];
    return filter === undefined ? [] : [[filter, value] as const];
  });
  const sorts = toNames(query['sort']);
  const includes = toNames(query['include']);
  checkNames(
    'filter(s)',
    'are',
    filters.map(([name]) => name),
    list.filters,
  );
  checkNames('include(s)', 'are', includes, list.includes);
  checkNames('sort(s)', 'is', sorts.map(withoutSign), list.sorts);
  // A filter without a value is no filter: the whole list comes.
  const kept = list.rows.filter((row) =>
    filters.every(([name, value]) => value === '' || list.filters[name]?.(row, value)),
  );
  return {
    rows: inOrder(kept, sorts.length > 0 ? sorts : Object.keys(list.sorts).slice(0, 1), list),
    present: (row) => ({
      ...row,
      ...list.compute?.(row),
      ...Object.fromEntries(includes.map((name) => [name, list.includes[name]?.(row) ?? null])),
    }),
  };
}

/**
 * One record by its id or, where it has one, its slug; 404 otherwise. The words of that 404 are not the same everywhere,
 * so readers cannot lean on them.
 */
export function selectOne(list: List, idOrSlug: string, { include = '' }: Query): Row {
  const all = { ...list, ...list.single };
  const wanted = idOrSlug.toLowerCase();
  const row = all.rows.find(({ id, slug }) => id.toLowerCase() === wanted || slug === wanted);
  const { present } = select(all, { include });
  if (row) return present(row);
  throw new ApiError(404, all.rows.some((one) => 'slug' in one) ? '' : `No query results for model ${wanted}`);
}

/** Equal to one of the values, without regard to case, as the platform's database compares. */
export function exactly(field: string): Keep {
  return (row, value) => value.toLowerCase().split(',').includes(toText(row[field]).toLowerCase());
}

/** Contains one of the values, without regard to case. */
export function containing(field: string): Keep {
  return (row, value) =>
    value
      .toLowerCase()
      .split(',')
      .some((part) => toText(row[field]).toLowerCase().includes(part));
}

/** By the text of a field. */
export function by(field: string): (row: Row) => string {
  return (row) => toText(row[field]).toLowerCase();
}

export function toText(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function toNames(list: string | undefined): string[] {
  return (list ?? '').split(',').filter((name) => name !== '');
}

function withoutSign(sort: string): string {
  return sort.replace(/^-/, '');
}

/** The words of spatie/laravel-query-builder 5.7. */
function checkNames(what: string, verb: string, names: readonly string[], allowed: Readonly<Record<string, unknown>>) {
  const unknown = names.filter((name) => !(name in allowed));
  if (unknown.length === 0) return;
  const known = Object.keys(allowed).join(', ');
  throw new ApiError(
    400,
    `Requested ${what} \`${unknown.join(', ')}\` ${verb} not allowed. Allowed ${what} are \`${known}\`.`,
  );
}

function inOrder(rows: readonly Row[], sorts: readonly string[], list: List): Row[] {
  return rows.toSorted((one, other) => {
    for (const sort of sorts) {
      const key = list.sorts[withoutSign(sort)] ?? (() => '');
      const order = key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
      if (order !== 0) return sort.startsWith('-') ? -order : order;
    }
    return 0;
  });
}
