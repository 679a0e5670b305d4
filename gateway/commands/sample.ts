import { type SourceName, isSourceName, sourceNames } from '../../subgraphs/kit/subgraph-names.ts';
import { loadSettings, sampleConfig } from '../config.ts';
import { startStandIns } from '../sample.ts';
import { parsePort, runCommand } from './command.ts';
import { OperatorError } from './operator-error.ts';
import { onStop } from './on-stop.ts';

await runCommand({
  help: `npm run sample -- [NAME …] [--port N]

Starts the sample directories alone: all four, or those named (${sourceNames.join(', ')}).
They speak the true wire formats over HTTP on this machine. All that they say is invented.

  --port N   the port of the one that is named; a free one when it is taken

Then, in another terminal: npm start -- --config config/sample.json`,
  options: { port: { type: 'string' } },
  words: sourceNames.length,
  async run({ port }, words) {
    const { config, clock } = loadSettings({ configFile: sampleConfig });
    const names = words.length > 0 ? words.map(toName) : sourceNames;
    if (port !== undefined && names.length > 1) throw new OperatorError('--port is for one directory: name it.');
    const standIns = await startStandIns(config, names, {
      clock,
      port: port === undefined ? undefined : parsePort(port, 0),
    });
    for (const { name, origin } of standIns) console.log(`${name} (invented) ${origin}/`);
    onStop(async () => {
      await Promise.all(standIns.map((standIn) => standIn.close()));
    });
    return null;
  },
});

function toName(word: string): SourceName {
  if (isSourceName(word)) return word;
  throw new OperatorError(`There is no sample directory "${word}": there are ${sourceNames.join(', ')}.`);
}
