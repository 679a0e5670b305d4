import { UpstreamError, type UpstreamFailure } from '../../kit/upstream/error.ts';
import type { Upstream } from '../../kit/upstream/upstream.ts';
import { type OpenState, toOpenState } from '../convert/open.ts';
import { WireOdsBundle, WireOdsOrganisation } from '../wire/ods.ts';

/** Far below the 5 MB at which the service gives an error instead, at about 8 kB an organisation. */
const codesPerRequest = 100;

export interface OpenStates {
  /** By ODS code in capitals; a code that the service does not know, or was not asked for, is absent. */
  states: ReadonlyMap<string, OpenState>;
  problems: string[];
}

/**
 * Asks the Organisation Data Service which organisations are open. When it fails the rest is not asked: what it did not
 * say is unknown, and nothing else is lost.
 *
 * Its documentation names one code for `_id`; a list with commas means any of them for every search of FHIR R4
 * (https://hl7.org/fhir/R4/search.html#combining), as that documentation shows for roles.
 */
export async function readOpenStates(register: Upstream | null, codes: readonly string[]): Promise<OpenStates> {
  const states = new Map<string, OpenState>();
  const asked = [...new Set(codes)].filter((code) => /^[A-Z0-9]+$/i.test(code));
  if (register === null || asked.length === 0) return { states, problems: [] };
  try {
    for (let start = 0; start < asked.length; start += codesPerRequest) {
      const batch = await readOrganisations(register, asked.slice(start, start + codesPerRequest));
      for (const organisation of batch) states.set(organisation.id.toUpperCase(), toOpenState(organisation));
    }
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return { states, problems: [describe(error)] };
  }
  return { states, problems: states.size === 0 ? [noneKnown] : [] };
}

async function readOrganisations(register: Upstream, codes: readonly string[]): Promise<WireOdsOrganisation[]> {
  const query = { _id: codes.join(','), _count: codes.length };
  const request = { path: 'Organization', query, accept: 'application/fhir+json' };
  const { body } = await register.getJson(request, WireOdsBundle);
  return body.entry.flatMap(({ resource }) => WireOdsOrganisation.safeParse(resource).data ?? []);
}

const noneKnown =
  'The Organisation Data Service knows none of the organisations of the NHS finders: whether they are open is not known.';

function describe({ failure }: UpstreamError): string {
  return `Whether NHS organisations are open is not known for all: the Organisation Data Service ${wordsFor(failure)}.`;
}

function wordsFor(failure: UpstreamFailure): string {
  if (failure === 'refused') return 'refuses our key (check NHS_API_KEY)';
  if (failure === 'rate-limited') return 'was asked too often';
  if (failure === 'not-found' || failure === 'rejected') return 'finds our request wrong (check sources.nhs.ods)';
  if (failure === 'malformed' || failure === 'too-large') return 'sent an answer that cannot be read';
  return 'cannot be reached or is out of order';
}
