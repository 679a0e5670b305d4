import { UpstreamError } from '../../upstream/error.ts';
import type { Upstream } from '../../upstream/upstream.ts';
import { idOf } from '../convert/record.ts';
import { WirePage } from '../wire/page.ts';

/** Records as sent by id, in small letters; one without an id that can be read stands under its own text. */
export type RecordsById = ReadonlyMap<string, unknown>;

/** A directory to read, and the source that reads it. */
export interface Directory {
  source: string;
  upstream: Upstream;
  /** Where its API begins. */
  url: string;
}

/** A list of the platform's, with what it is asked for beside its pages. */
export interface List {
  path: 'services' | 'service-locations' | 'organisations';
  include?: string;
  sort?: string;
  /** Rows of these services only; never an empty list, which the platform takes for no filter at all. */
  serviceIds?: readonly string[];
}

/** The most rows a page can have: the platform quietly cuts down what asks for more (bootstrap/helpers.php). */
const largestPage = 100;

/**
 * Page sizes of the tries to read a list whole. Lists are sorted by name alone, so rows of one name, or of none, may
 * stand in another order on every page: one comes twice and another never, always the same two for the same pages.
 * Hence each try cuts the list elsewhere.
 */
const tries = [largestPage, 97, 89, 83];

/** One page of a list. Pages count from 1; one past the end is empty. */
export async function readPage(
  { upstream }: Directory,
  { path, include, sort, serviceIds }: List,
  page: number,
  perPage = largestPage,
) {
  const query = { page, per_page: perPage, include, sort, 'filter[service_id]': serviceIds?.join(',') };
  const { body, url } = await upstream.getJson({ path, query }, WirePage);
  return { records: toRecordsById(body.data), lastPage: body.meta.last_page, total: body.meta.total, url };
}

/**
 * Every record of a list, each once. The platform pages by offset without a snapshot, so a row that comes or goes
 * meanwhile shifts the others over the edges of pages; only what adds up to the total that every page named is whole.
 */
export async function readWhole(directory: Directory, list: List): Promise<RecordsById> {
  let found: RecordsById = new Map();
  let total: number | null = null;
  let url = '';
  for (const perPage of tries) {
    const pass = await readThrough(directory, list, perPage);
    if (pass.records.size === pass.total) return pass.records;
    found = pass.total === total ? new Map([...found, ...pass.records]) : pass.records;
    if (found.size === pass.total) return found;
    ({ total, url } = pass);
  }
  throw new UpstreamError('malformed', `The list of ${list.path} changed each time that it was read through.`, {
    source: directory.source,
    url,
  });
}

/** A list from its first page to its last. `total` is null when the pages named different ones. */
async function readThrough(directory: Directory, list: List, perPage: number) {
  const records = new Map<string, unknown>();
  const totals = new Set<number>();
  for (let page = 1; ; page++) {
    const answer = await readPage(directory, list, page, perPage);
    const before = records.size;
    for (const [id, record] of answer.records) records.set(id, record);
    totals.add(answer.total);
    // A page that brings nothing new ends the list as well, whatever number the directory gives its last page.
    if (page >= answer.lastPage || records.size === before) {
      return { records, total: totals.size === 1 ? answer.total : null, url: answer.url };
    }
  }
}

function toRecordsById(records: readonly unknown[]): RecordsById {
  return new Map(records.map((record) => [idOf(record) ?? JSON.stringify(record), record]));
}
