import { readNumber } from '../request.ts';

/** Asks for more rows than this get this many: servers cap `per_page` as they like. */
const largestPage = 50;

/** One page of a list, in the envelope of 3.0 or of 1.x. Past the end it is empty, and still a page. */
export function toPage(rows: readonly unknown[], query: unknown, version: 1 | 3) {
  const size = Math.min(readNumber(query, 'per_page') ?? largestPage, largestPage);
  const number = readNumber(query, 'page') ?? 1;
  const pages = Math.ceil(rows.length / size);
  const contents = rows.slice((number - 1) * size, number * size);
  const [first, last, empty] = [number === 1, number >= pages, contents.length === 0];
  if (version === 1) {
    return {
      totalElements: rows.length,
      totalPages: pages,
      number,
      size: contents.length,
      first,
      last,
      empty,
      content: contents,
    };
  }
  return {
    total_items: rows.length,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: first,
    last_page: last,
    empty,
    contents,
  };
}
