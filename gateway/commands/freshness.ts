import { Registry } from 'prom-client';
import { createCacheStore } from '../../subgraphs/kit/cache.ts';
import { openState } from '../../subgraphs/kit/state/state.ts';
import { sourceNames } from '../../subgraphs/kit/subgraph-names.ts';
import { loadSettings } from '../config.ts';
import type { Config } from '../config/file.ts';
import { createProgressBar } from '../freshness/progress.ts';
import { runInTurn } from '../freshness/run-in-turn.ts';
import { describeRun } from '../freshness/describe-run.ts';
import { openSubgraphs } from '../graph/subgraphs.ts';
import { createLog } from '../log.ts';
import { openRunningConfig } from '../sample.ts';
import { exitCodes, runCommand } from './command.ts';
import { OperatorError } from './operator-error.ts';

await runCommand({
  help: `npm run freshness -- [--config FILE] [--source ID] [--json] [--night]

Checks now whether what the directories list is still true: reads every directory, asks every question of every listing
and every address, and keeps what it found. A running gateway does so by itself every night, and then tells people: this
command tells nobody without --night.

  --config FILE   the directories, e.g. config/sutton.json; GATEWAY_CONFIG does the same
  --source ID     one directory alone: ${sourceNames.join(', ')}
  --json          the summary as JSON
  --night         afterwards, what a gateway does after its night: mails the digests (\`mail\` of the config) and rings the
                  dead man's switch (\`freshness.ping\`); for those who have cron keep the nights, with SCHEDULE=off

Exit 0: it ran. 2: it could not run, for the reason that it gives. 3: it ran, and a directory cannot be read.`,
  options: {
    config: { type: 'string' },
    source: { type: 'string' },
    json: { type: 'boolean' },
    night: { type: 'boolean' },
  },
  async run({ config: configFile, source, json, night }) {
    const settings = loadSettings({ configFile });
    const { environment, clock } = settings;
    if (source !== undefined && !Object.keys(settings.config.sources).includes(source)) {
      throw new OperatorError(`The config has no source "${source}".`);
    }
    if (night) checkNight(settings.config, source);
    const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, CACHE_URL } = environment;
    const observer = { log: createLog('warn'), metrics: new Registry() };
    const state = await openState({ databaseUrl, dataDir });
    const opened = await openRunningConfig(settings);
    const cache = await createCacheStore(CACHE_URL, observer.log);
    const parts = { config: opened.config, clock, observer, cache, state, dataDir };
    const subgraphs = await openSubgraphs({ ...parts, onOtherDirectory: 'refuse' });
    const bar = createProgressBar(process.stderr);
    const summary = await runInTurn(subgraphs.checkFreshness, {
      ...(source !== undefined && { source }),
      onProgress: bar.show,
      onWait: bar.wait,
    }).finally(bar.end);
    if (night) {
      const { tellOfNight } = await import('../freshness/tell-of-night.ts');
      await tellOfNight({ ...parts, subgraphs }, summary);
    }
    await subgraphs.close();
    await Promise.all([cache.close(), state.close(), opened.close()]);
    console.log(json ? JSON.stringify(summary, null, 2) : describeRun(summary));
    return summary.down.length > 0 ? exitCodes.sourceDown : exitCodes.fine;
  },
});

/** Throws OperatorError where there is no night to tell of, or nobody to tell. */
function checkNight({ mail, freshness }: Config, source: string | undefined): void {
  if (source !== undefined) throw new OperatorError('--night is of all directories: leave --source out.');
  if (mail || freshness.ping !== undefined) return;
  throw new OperatorError(
    '--night tells nobody: the config says neither whom to mail (mail) nor what to ring (freshness.ping).',
  );
}
