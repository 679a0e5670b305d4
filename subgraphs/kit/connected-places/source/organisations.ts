import { WireWithOrganisation } from '../wire/service.ts';
import { type Directory, type RecordsById, readPage } from './list.ts';

/**
 * Pages read in one refresh. A change to an organisation moves no date on its services, so the list is gone through in
 * turns; two pages a time keep the refresh of a directory of 600 services under 12 requests.
 */
const pagesAtOnce = 2;

/** Reads the next pages of the list of organisations, the first again after the last. Pages count from 1. */
export async function readSomeOrganisations(
  directory: Directory,
  firstPage: number,
): Promise<{ records: RecordsById; nextPage: number }> {
  const records = new Map<string, unknown>();
  let page = firstPage;
  for (let read = 0; read < pagesAtOnce; read++) {
    const answer = await readPage(directory, { path: 'organisations' }, page);
    for (const [id, record] of answer.records) records.set(id, record);
    page = page < answer.lastPage ? page + 1 : 1;
    if (page === 1) break;
  }
  return { records, nextPage: page };
}

/** The organisations that services name, from services that were asked for with them. */
export function organisationsOf(services: Iterable<unknown>): RecordsById {
  const organisations = new Map<string, unknown>();
  for (const service of services) {
    const organisation = WireWithOrganisation.safeParse(service).data?.organisation;
    if (organisation) organisations.set(organisation.id, organisation);
  }
  return organisations;
}
