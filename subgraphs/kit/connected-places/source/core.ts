import { readChanges } from './changes.ts';
import { type Directory, type List, type RecordsById, readWhole } from './list.ts';
import { organisationsOf, readSomeOrganisations } from './organisations.ts';
import type { OrProblem } from './parts.ts';

/** What one reading leaves for the next, so that it need not ask for everything again. */
export interface Core {
  /** When the services were last read from the first to the last. */
  wholeAt: Temporal.Instant;
  /** The active ones, as sent. */
  services: RecordsById;
  organisations: RecordsById;
  /** The page of the list of organisations that is read next. */
  organisationPage: number;
}

/** Each service with its organisation in it, which saves reading those. */
const allServices: List = { path: 'services', include: 'organisation' };

/** Reads the services from the first to the last. */
export async function readCore(directory: Directory, now: Temporal.Instant): Promise<Core> {
  const services = await readWhole(directory, allServices);
  return { wholeAt: now, services, organisations: organisationsOf(services.values()), organisationPage: 1 };
}

/** Reads what changed since; from the first to the last after all when that does not add up to what is listed. */
export async function refreshCore(directory: Directory, known: Core, orProblem: OrProblem): Promise<Core> {
  const [{ changed, total }, organisations] = await Promise.all([
    readChanges(directory, known.services),
    orProblem('Organisations', readSomeOrganisations(directory, known.organisationPage)),
  ]);
  const joined = new Map([...known.services, ...changed]);
  return {
    wholeAt: known.wholeAt,
    services: joined.size === total ? joined : await readWhole(directory, allServices),
    organisations: new Map([
      ...known.organisations,
      ...organisationsOf(changed.values()),
      ...(organisations?.records ?? []),
    ]),
    organisationPage: organisations?.nextPage ?? known.organisationPage,
  };
}
