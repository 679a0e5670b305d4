import { UpstreamError, type UpstreamFailure } from '../../kit/upstream/error.ts';
import type { Upstream } from '../../kit/upstream/upstream.ts';
import { WireSearchPage, organisationFields } from '../wire/organisation.ts';
import { type Search, toQuery } from './query.ts';

/** The directory's own default is 50 and its most is not stated; a row is about 8 kB. */
const pageSize = 100;

/** Five miles around hold some 2,000 sites. Far beyond that the directory is giving the same pages again. */
const mostRows = 20_000;

/**
 * All rows of a search in the Directory of Healthcare Services, version 3, near ones first. It is asked by POST, as the
 * specification allows, and paged by `skip`: the link to the next page leads to a host that only the NHS can reach.
 * https://digital.nhs.uk/developer/api-catalogue/directory-of-healthcare-services/version-3
 */
export async function readRows(finders: Upstream, search: Search): Promise<unknown[]> {
  const query = { search: '*', ...toQuery(search), top: pageSize, count: true, select: organisationFields };
  const rows: unknown[] = [];
  for (;;) {
    const request = { path: '', query: { 'api-version': 3 }, json: { ...query, skip: rows.length } };
    const { body, url } = await finders.getJson(request, WireSearchPage).catch(throwInOperatorsWords);
    rows.push(...body.value);
    // The directory may cut pages shorter than asked, so a short page is the last only when its count agrees.
    const isLast = body.value.length < pageSize && rows.length >= (body['@odata.count'] ?? 0);
    if (isLast || body.value.length === 0) return rows;
    if (rows.length >= mostRows) {
      throw new UpstreamError('malformed', 'The pages of the NHS finders do not end.', { source: 'nhs', url });
    }
  }
}

/** What two of its answers mean to those who run the gateway. */
const words: Partial<Record<UpstreamFailure, string>> = {
  refused: 'The NHS finders refuse our key: check NHS_API_KEY, and that NHS England has approved its use.',
  // A search that finds nothing is an empty page; 404 is said of the address or of its version.
  'not-found': 'The NHS finders have no search of version 3 at this address: check sources.nhs.url.',
};

function throwInOperatorsWords(error: unknown): never {
  if (!(error instanceof UpstreamError)) throw error;
  const { failure, message, source, url, status, retryAfterMs } = error;
  throw new UpstreamError(failure, words[failure] ?? message, {
    source,
    url,
    ...(status !== undefined && { status }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    cause: error,
  });
}
