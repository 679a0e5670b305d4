import type { Row } from '../records/row.ts';
import { ApiError } from './error.ts';
import type { Query } from './paging.ts';

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
  /** Where single records are found when they are more, or can include more, than the list's. */
  single?: Pick<List, 'rows' | 'includes'>;
}

/** The rows that a query asks for, in its order, with what it includes. One unknown name fails the whole request. */
export function select(list: List, query: Query): Row[] {
  const filters = Object.entries(query).flatMap(([name, value]) => {
    const filter = name.match(/^filter\[(.+)\]$/)?.[1];
    return filter === undefined ? [] : [[filter, value] as const];
  });
  const includes = (query['include'] ?? '').split(',').filter((name) => name !== '');
  const sorts = (query['sort'] ?? '').split(',').filter((name) => name !== '');
  checkNames(
    'filter(s)',
    'are',
    filters.map(([name]) => name),
    list.filters,
  );
  checkNames('include(s)', 'are', includes, list.includes);
  checkNames('sort(s)', 'is', sorts.map(toName), list.sorts);
  // A filter without a value is no filter: the whole list comes.
  const kept = list.rows.filter((row) =>
    filters.every(([name, value]) => value === '' || list.filters[name]?.(row, value)),
  );
  return inOrder(kept, sorts.length > 0 ? sorts : Object.keys(list.sorts).slice(0, 1), list).map((row) => ({
    ...row,
    ...Object.fromEntries(includes.map((name) => [name, list.includes[name]?.(row) ?? null])),
  }));
}

/**
 * One record by its id or, where it has one, its slug; 404 otherwise. The words of that 404 are not the same everywhere,
 * so readers cannot lean on them.
 */
export function selectOne(list: List, idOrSlug: string, query: Query): Row {
  const { rows, includes } = list.single ?? list;
  const wanted = idOrSlug.toLowerCase();
  const row = rows.find(({ id, slug }) => id.toLowerCase() === wanted || (slug !== undefined && slug === wanted));
  if (!row) throw new ApiError(404, rows.some((one) => 'slug' in one) ? '' : `No query results for model ${wanted}`);
  const [found] = select({ rows: [row], includes, filters: {}, sorts: {} }, { include: query['include'] ?? '' });
  return found ?? row;
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

function toName(sort: string): string {
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
      const key = list.sorts[toName(sort)] ?? (() => '');
      const order = key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
      if (order !== 0) return sort.startsWith('-') ? -order : order;
    }
    return 0;
  });
}
