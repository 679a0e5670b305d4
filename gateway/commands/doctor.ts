import { pino } from 'pino';
import { Registry } from 'prom-client';
import { loadSettings } from '../config.ts';
import { type Diagnosis, examine } from '../doctor/examine.ts';
import { toQuestions } from '../doctor/questions.ts';
import { openConfig } from '../sample.ts';
import { exitCodes, runCommand } from './command.ts';

await runCommand({
  help: `npm run doctor -- [--config FILE]

Asks each directory of the config one polite question, and says in plain words what is wrong and how to mend it.
Without a config it asks the sample directories.

  --config FILE   the config to examine, e.g. config/sutton.json

Exit 0: all answer. 2: the config cannot be used. 3: at least one does not answer as it should.`,
  options: { config: { type: 'string' } },
  async run({ config: configFile }) {
    const settings = loadSettings({ configFile, allowUnset: true });
    const observer = { log: pino({ level: 'silent' }), metrics: new Registry() };
    const opened = await openConfig(settings);
    const diagnoses = [];
    for (const question of toQuestions(opened.config)) {
      const diagnosis = await examine(question, settings.unset, observer);
      console.log(describe(diagnosis));
      diagnoses.push(diagnosis);
    }
    await opened.close();
    return diagnoses.every(({ trouble }) => trouble === null) ? exitCodes.fine : exitCodes.sourceDown;
  },
});

function describe({ source, url, trouble }: Diagnosis): string {
  if (!trouble) return `well  ${source}  ${url}`;
  return `ILL   ${source}  ${url}\n      ${trouble.says}\n      ${trouble.mend}`;
}
