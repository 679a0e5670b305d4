import type { Kysely, Transaction } from 'kysely';
import type { Clock } from '../../kit/clock.ts';
import type { GraphLink } from '../../kit/subgraph.ts';
import { londonDate } from '../../kit/time/london.ts';
import { badInput, rateLimited } from '../bad-input.ts';
import type { Report } from '../checks/check.ts';
import { reported, toReported } from '../checks/reported.ts';
import { toCommon } from '../run/assess.ts';
import { type FixSites, createFixUrlOf } from '../fix-url.ts';
import { openFinding } from '../store/findings.ts';
import { countRecent, saveProblem } from '../store/problems.ts';
import type { FreshnessTables } from '../store/tables.ts';
import { cleanMessage } from './clean-message.ts';
import { type ReportedService, findReported } from './find-reported.ts';
import { reportable } from './reportable.ts';

/** What somebody says of a service. */
export interface SaidProblem {
  service: string;
  field: string | null;
  message: string;
}

export interface ReportOptions {
  db: Kysely<FreshnessTables>;
  directory: GraphLink;
  clock: Clock;
  fixSites: FixSites;
}

/** A person has one thing to say, a crowd a few, and a machine many. Nothing is known of who asks, so all share this. */
const mostAnHour = { ofService: 5, ofAll: 60 };

/** Takes a report, which becomes a finding at once. Answers its reference. Throws BAD_USER_INPUT or RATE_LIMITED. */
export async function reportProblem(options: ReportOptions, said: SaidProblem): Promise<string> {
  const { db, directory, clock, fixSites } = options;
  const message = cleanMessage(said.message);
  if (message === null) throw badInput('message must have 1 to 1,000 characters.');
  const field = parseField(said.field);
  const about = await findReported(db, directory, said.service);
  if (!about) throw badInput('There is no service of that id.');
  const now = clock();
  return db.transaction().execute(async (transaction) => {
    await checkRate(transaction, about.service, now);
    const at = now.toString();
    const { reference } = await saveProblem(transaction, { service: about.service, field, message, at });
    const finding = toFinding(about, { reference, field, at }, fixSites);
    await openFinding(transaction, finding, { now: at, day: londonDate(now) });
    return reference;
  });
}

async function checkRate(
  transaction: Transaction<FreshnessTables>,
  service: string,
  now: Temporal.Instant,
): Promise<void> {
  const hourAgo = now.subtract({ hours: 1 }).toString();
  const ofService = await countRecent(transaction, hourAgo, service);
  const ofAll = await countRecent(transaction, hourAgo, null);
  if (ofService >= mostAnHour.ofService || ofAll >= mostAnHour.ofAll) throw rateLimited();
}

function toFinding(about: ReportedService, report: Report, fixSites: FixSites) {
  const { listing, service, source, webPage, name, owner } = about;
  return {
    ...toCommon(reported, toReported(report), listing),
    listing,
    service,
    service_name: name,
    source: source.id,
    fix_url: createFixUrlOf(fixSites, [source])({ id: listing, source: source.id, webPage }),
    owner,
  };
}

/** Anything else may be words that were not meant to be shown. Throws BAD_USER_INPUT, and does not repeat them. */
function parseField(field: string | null): string | null {
  if (field === null || field === '') return null;
  if (reportable.includes(field)) return field;
  throw badInput(`field must be one of: ${reportable.join(', ')}.`);
}
