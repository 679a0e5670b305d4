import { readFileSync, writeFileSync } from 'node:fs';
import { openState } from '../../subgraphs/kit/state/state.ts';
import { sourceNames } from '../../subgraphs/kit/subgraph-names.ts';
import { loadSettings } from '../config.ts';
import { type IdentityOffice, openIdentityOffice } from '../graph/in-process.ts';
import { isRead } from '../graph/subgraphs.ts';
import { printExplanation } from '../identity/print-explanation.ts';
import { printImport, printReport } from '../identity/print-report.ts';
import { exitCodes, runCommand } from './command.ts';
import { OperatorError } from './operator-error.ts';

await runCommand({
  help: `npm run identity -- --explain ID ID | --report | --export FILE | --import FILE  [--config FILE]

Says which listings were taken for one service and why, and carries people's decisions from one database to another.
Reads what gateways share (DATA_DIR or DATABASE_URL); none need be running.

  --explain ID ID   why two listings are or are not one service: what each field says, what forbids it, what was decided
  --report          counts, sizes of services, and the pairs that are left to people
  --export FILE     writes every decision to a file; keep it as safe as the database: ids may tell a confidential place
  --import FILE     takes a file's decisions in: rows that are wrong are named and left out, the rest counts
  --config FILE     the directories, e.g. config/sutton.json; GATEWAY_CONFIG does the same

Exit 0: done, and every row of an import was good. 2: it cannot be done, for the reason that it gives.`,
  options: {
    explain: { type: 'boolean' },
    report: { type: 'boolean' },
    export: { type: 'string' },
    import: { type: 'string' },
    config: { type: 'string' },
  },
  words: 2,
  async run({ config: configFile, explain, report, export: exportTo, import: importFrom }, ids) {
    const asked = [explain, report, exportTo, importFrom].filter((option) => option !== undefined);
    if (asked.length !== 1)
      throw new OperatorError('Give one of --explain, --report, --export and --import: see --help.');
    if (ids.length !== (explain ? 2 : 0))
      throw new OperatorError('--explain takes two listing ids, and nothing else takes any.');
    const settings = loadSettings({ configFile, allowUnset: true });
    const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = settings.environment;
    const state = await openState({ databaseUrl, dataDir });
    const sources = sourceNames.filter((name) => isRead(name, settings.config));
    try {
      const office = await openIdentityOffice({ state, sources, clock: settings.clock });
      if (explain) return await tellWhy(office, ids);
      if (exportTo !== undefined) return await writeDecisions(office, exportTo);
      if (importFrom !== undefined) return await readDecisions(office, importFrom);
      console.log(printReport(await office.report()));
      return exitCodes.fine;
    } finally {
      await state.close();
    }
  },
});

async function tellWhy(office: IdentityOffice, [one = '', other = '']: string[]): Promise<number> {
  const explained = await office.explain(one, other);
  if (!explained) throw new OperatorError('These are not the ids of two listings that are in use.');
  console.log(printExplanation(explained));
  return exitCodes.fine;
}

async function writeDecisions(office: IdentityOffice, file: string): Promise<number> {
  const decisions = await office.exportDecisions();
  try {
    writeFileSync(file, `${JSON.stringify(decisions, null, 2)}\n`, { mode: 0o600 });
  } catch (error) {
    throw new OperatorError(`The file "${file}" cannot be written (${reasonOf(error)}).`, { cause: error });
  }
  console.log(`${decisions.decisions.length} decisions are in ${file}.`);
  return exitCodes.fine;
}

async function readDecisions(office: IdentityOffice, file: string): Promise<number> {
  const summary = await office.importDecisions(readJson(file));
  if (!summary) throw new OperatorError(`The file "${file}" holds no decisions: see docs/matches.md.`);
  console.log(printImport(summary));
  return summary.bad.length === 0 ? exitCodes.fine : exitCodes.cannotRun;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new OperatorError(`The file "${file}" cannot be read (${reasonOf(error)}).`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof SyntaxError
    ? 'it is not JSON'
    : error instanceof Error && 'code' in error
      ? String(error.code)
      : 'unknown';
}
