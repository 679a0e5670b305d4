import { pino } from 'pino';
import { Registry } from 'prom-client';
import { openState } from '../../subgraphs/kit/state/state.ts';
import { type Settings, loadSettings } from '../config.ts';
import { examine } from '../doctor/examine.ts';
import { printDiagnosis, printRemark } from '../doctor/print.ts';
import { toQuestions } from '../doctor/questions.ts';
import { type Remark, remarkOnNights, remarkOnTerms } from '../doctor/remarks.ts';
import { loadLastNight } from '../graph/in-process.ts';
import { openConfig } from '../sample.ts';
import { exitCodes, runCommand } from './command.ts';

await runCommand({
  help: `npm run doctor -- [--config FILE]

Asks each directory of the config one polite question, and says in plain words what is wrong and how to mend it. Looks
into what gateways share (DATA_DIR or DATABASE_URL) whether the nightly checks were made; none need be running.
Without a config it asks the sample directories.

  --config FILE   the config to examine, e.g. config/sutton.json

Exit 0: all is well. 2: the config or what gateways share cannot be used. 3: at least one directory does not answer as
it should, or a night was missed.`,
  options: { config: { type: 'string' } },
  async run({ config: configFile }) {
    const settings = loadSettings({ configFile, allowUnset: true });
    const observer = { log: pino({ level: 'silent' }), metrics: new Registry() };
    const opened = await openConfig(settings);
    const states: Remark['state'][] = [];
    for (const question of toQuestions(opened.config)) {
      const diagnosis = await examine(question, settings.unset, observer);
      console.log(printDiagnosis(diagnosis));
      states.push(diagnosis.trouble ? 'ill' : 'well');
    }
    await opened.close();
    for (const remark of [...remarkOnTerms(opened.config, settings.clock()), ...(await lookAtNights(settings))]) {
      console.log(printRemark(remark));
      states.push(remark.state);
    }
    return states.includes('ill') ? exitCodes.sourceDown : exitCodes.fine;
  },
});

/** Nothing where the freshness subgraph runs elsewhere: its nights are in what is shared there. */
async function lookAtNights({ config, environment, clock }: Settings): Promise<Remark[]> {
  if (config.subgraphs.freshness !== undefined) return [];
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = environment;
  const state = await openState({ databaseUrl, dataDir });
  try {
    return [remarkOnNights(await loadLastNight(state), config.freshness.at, clock())];
  } finally {
    await state.close();
  }
}
