import type { Kysely } from 'kysely';
import type { Clock } from '../kit/clock.ts';
import type { GraphLink } from '../kit/subgraph.ts';
import { londonDate } from '../kit/time/london.ts';
import { badInput } from './bad-input.ts';
import { type EvidenceAsked, type EvidencePage, loadEvidence } from './report/evidence.ts';
import { type Report, createReport } from './report/report.ts';
import type { Thresholds } from '../kit/freshness.ts';
import { type SaidProblem, reportProblem } from './report/report-problem.ts';
import type { FixSites } from './fix-url.ts';
import { loadProblems } from './store/problems.ts';
import { endAcknowledgements, loadAcknowledgements, saveAcknowledgement } from './store/acknowledgements.ts';
import { type FindingQuery, loadFindings, queryFindings } from './store/query-findings.ts';
import type { AcknowledgementRecord, FindingRecord, RunRecord } from './store/records.ts';
import { isRunning, loadRun, loadRuns } from './store/runs.ts';
import type { FreshnessTables, ProblemRow } from './store/tables.ts';

/** What the data team says of a finding. */
interface SaidOfFinding {
  id: string;
  note: string | null;
  until: string | null;
  by: string | null;
}

/** What people ask of findings and runs, and what they say of them. Throws BAD_USER_INPUT for what cannot be. */
export interface Desk {
  findings(query: FindingQuery): Promise<FindingRecord[]>;
  acknowledge(said: SaidOfFinding): Promise<FindingRecord>;
  /** The finding as it then is; as it was where nothing was said of it. */
  undoAcknowledgement(said: Pick<SaidOfFinding, 'id' | 'by'>): Promise<FindingRecord>;
  /** What was said of one finding or of all, the newest first. */
  acknowledgements(asked: { finding: string | null; first: number }): Promise<AcknowledgementRecord[]>;
  /** Answers what whoever reports can quote. */
  report(said: SaidProblem): Promise<string>;
  problems(asked: { service: string | null; first: number }): Promise<ProblemRow[]>;
  runs(first: number): Promise<RunRecord[]>;
  run(id: string): Promise<RunRecord | null>;
  asOf(day: string): Promise<Report>;
  /** What the judgements rest on, for the directory's search. */
  evidence(asked: EvidenceAsked): Promise<EvidencePage>;
}

export interface DeskOptions {
  db: Kysely<FreshnessTables>;
  /** Knows the services that are reported. */
  directory: GraphLink;
  clock: Clock;
  nowMs: () => number;
  thresholds: Thresholds;
  fixSites: FixSites;
}

const longestNote = 2_000;
const longestName = 200;

/** Who it was, as their team knows them; null where nothing is said. */
function toName(by: string | null): string | null {
  const name = by?.trim() ?? '';
  if (name.length > longestName) throw badInput('by may have 200 characters.');
  return name === '' ? null : name;
}

export function createDesk({ db, directory, clock, nowMs, thresholds, fixSites }: DeskOptions): Desk {
  const today = () => londonDate(clock());
  async function findFinding(id: string): Promise<FindingRecord> {
    const finding = (await loadFindings(db, [id], today())).get(id);
    if (!finding) throw badInput('There is no finding of that id.');
    return finding;
  }
  return {
    findings: (query) => queryFindings(db, query, today()),
    async acknowledge({ id, note, until, by }) {
      if ((note ?? '').length > longestNote) throw badInput('note may have 2,000 characters.');
      if (until !== null && until < today()) throw badInput('until must not be over yet.');
      const finding = await findFinding(id);
      if (finding.state === 'RESOLVED')
        throw badInput('The cause of that finding is gone: there is nothing to acknowledge.');
      const said = { note, until_day: until, said_by: toName(by), at: clock().toString() };
      await saveAcknowledgement(db, { finding: id, ...said });
      return findFinding(id);
    },
    async undoAcknowledgement({ id, by }) {
      await findFinding(id);
      await endAcknowledgements(db, [id], { at: clock().toString(), by: toName(by) });
      return findFinding(id);
    },
    async acknowledgements(asked) {
      const rows = await loadAcknowledgements(db, asked);
      const findings = await loadFindings(db, [...new Set(rows.map(({ finding }) => finding))], today());
      return rows.flatMap(({ finding: id, note, until_day: until, said_by: by, at, ended_at, ended_by }) => {
        const finding = findings.get(id);
        return finding ? [{ finding, note, until, by, at, endedAt: ended_at, endedBy: ended_by }] : [];
      });
    },
    report: (said) => reportProblem({ db, directory, clock, fixSites }, said),
    problems: (asked) => loadProblems(db, asked),
    async runs(first) {
      return loadRuns(db, { first, isRunning: await isRunning(db, nowMs()) });
    },
    async run(id) {
      return loadRun(db, id, await isRunning(db, nowMs()));
    },
    async asOf(day) {
      if (day > today()) throw badInput(`date must be today, ${today()}, or a day before it.`);
      return createReport(db, day, thresholds);
    },
    evidence: (asked) => loadEvidence(db, asked),
  };
}
