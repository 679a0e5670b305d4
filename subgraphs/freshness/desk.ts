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
import { type FindingQuery, loadFinding, queryFindings } from './store/query-findings.ts';
import type { FindingRecord, RunRecord } from './store/records.ts';
import { isRunning, loadRun, loadRuns } from './store/runs.ts';
import type { FreshnessTables, ProblemRow } from './store/tables.ts';

/** What people ask of findings and runs, and what they say of them. Throws BAD_USER_INPUT for what cannot be. */
export interface Desk {
  findings(query: FindingQuery): Promise<FindingRecord[]>;
  acknowledge(said: { id: string; note: string | null; until: string | null }): Promise<FindingRecord>;
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

export function createDesk({ db, directory, clock, nowMs, thresholds, fixSites }: DeskOptions): Desk {
  const today = () => londonDate(clock());
  return {
    findings: (query) => queryFindings(db, query, today()),
    async acknowledge({ id, note, until }) {
      if ((note ?? '').length > longestNote) throw badInput('note may have 2,000 characters.');
      if (until !== null && until < today()) throw badInput('until must not be over yet.');
      const finding = await loadFinding(db, id, today());
      if (!finding) throw badInput('There is no finding of that id.');
      if (finding.state === 'RESOLVED')
        throw badInput('The cause of that finding is gone: there is nothing to acknowledge.');
      const row = { note, until_day: until, at: clock().toString() };
      await db
        .insertInto('freshness_acknowledgement')
        .values({ finding: id, ...row })
        .onConflict((conflict) => conflict.column('finding').doUpdateSet(row))
        .execute();
      return { ...finding, state: 'ACKNOWLEDGED', note, acknowledgedUntil: until };
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
