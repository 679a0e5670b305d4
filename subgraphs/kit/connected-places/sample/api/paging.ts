import { ApiError } from './error.ts';
import type { Query, Selection } from './select.ts';

const usualPage = 25;
const largestPage = 100;

/**
 * One page in Laravel's envelope. As with the platform, the addresses in it leave out everything but the page, more
 * rows than 100 are quietly not given, and a page past the end is empty.
 */
export function toPage({ rows, present }: Selection, query: Query, url: string): object {
  const perPage = parsePerPage(query['per_page']);
  const page = /^[1-9]\d*$/.test(query['page'] ?? '') ? Number(query['page']) : 1;
  const lastPage = Math.max(1, Math.ceil(rows.length / perPage));
  const start = (page - 1) * perPage;
  const data = rows.slice(start, start + perPage).map(present);
  const at = (number: number) => (number >= 1 && number <= lastPage ? `${url}?page=${number}` : null);
  return {
    data,
    links: { first: at(1), last: at(lastPage), prev: at(page - 1), next: at(page + 1) },
    meta: {
      current_page: page,
      from: data.length > 0 ? start + 1 : null,
      last_page: lastPage,
      links: [
        { url: at(page - 1), label: '&laquo; Previous', active: false },
        ...Array.from({ length: lastPage }, (_, index) => index + 1).map((number) => ({
          url: at(number),
          label: String(number),
          active: number === page,
        })),
        { url: at(page + 1), label: 'Next &raquo;', active: false },
      ],
      path: url,
      per_page: perPage,
      to: data.length > 0 ? start + data.length : null,
      total: rows.length,
    },
  };
}

/** Nothing checks that it is a number, and the database does not like what is none. */
function parsePerPage(text: string | undefined): number {
  if (text === undefined) return usualPage;
  if (!/^-?\d+$/.test(text)) throw new ApiError(500, 'Server Error');
  return Math.min(Math.max(Number(text), 1), largestPage);
}
