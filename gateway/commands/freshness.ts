import { Registry } from 'prom-client';
import { createCacheStore } from '../../subgraphs/kit/cache.ts';
import { openState } from '../../subgraphs/kit/state/state.ts';
import { sourceNames } from '../../subgraphs/kit/subgraph-names.ts';
import { loadSettings } from '../config.ts';
import { createProgressBar } from '../freshness/progress.ts';
import { runInTurn } from '../freshness/run-in-turn.ts';
import { describeRun } from '../freshness/describe-run.ts';
import { openSubgraphs } from '../graph/subgraphs.ts';
import { createLog } from '../log.ts';
import { openRunningConfig } from '../sample.ts';
import { exitCodes, runCommand } from './command.ts';
import { OperatorError } from './operator-error.ts';

await runCommand({
  help: `npm run freshness -- [--config FILE] [--source ID] [--json]

Checks now whether what the directories list is still true: reads every directory, asks every question of every listing
and every address, and keeps what it found. A running gateway does so by itself every night.

  --config FILE   the directories, e.g. config/sutton.json; GATEWAY_CONFIG does the same
  --source ID     one directory alone: ${sourceNames.join(', ')}
  --json          the summary as JSON

Exit 0: it ran. 2: it could not run, for the reason that it gives. 3: it ran, and a directory cannot be read.`,
  options: { config: { type: 'string' }, source: { type: 'string' }, json: { type: 'boolean' } },
  async run({ config: configFile, source, json }) {
    const settings = loadSettings({ configFile });
    const { environment, clock } = settings;
    if (source !== undefined && !Object.keys(settings.config.sources).includes(source)) {
      throw new OperatorError(`The config has no source "${source}".`);
    }
    const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, CACHE_URL } = environment;
    const observer = { log: createLog('warn'), metrics: new Registry() };
    const state = await openState({ databaseUrl, dataDir });
    const opened = await openRunningConfig(settings);
    const cache = await createCacheStore(CACHE_URL, observer.log);
    const parts = { config: opened.config, clock, observer, cache, state, dataDir };
    const subgraphs = await openSubgraphs(parts);
    const bar = createProgressBar(process.stderr);
    const summary = await runInTurn(subgraphs.checkFreshness, {
      ...(source !== undefined && { source }),
      onProgress: bar.show,
      onWait: bar.wait,
    }).finally(bar.end);
    await subgraphs.close();
    await Promise.all([cache.close(), state.close(), opened.close()]);
    console.log(json ? JSON.stringify(summary, null, 2) : describeRun(summary));
    return summary.down.length > 0 ? exitCodes.sourceDown : exitCodes.fine;
  },
});
