import { Registry } from 'prom-client';
import { createCacheStore } from '../../subgraphs/kit/cache.ts';
import { serveSubgraph } from '../../subgraphs/kit/serve.ts';
import { openState } from '../../subgraphs/kit/state/state.ts';
import { type SubgraphName, subgraphNames } from '../../subgraphs/kit/subgraph-names.ts';
import { type Settings, loadSettings } from '../config.ts';
import { openAlone } from '../graph/alone.ts';
import { createLog } from '../log.ts';
import { parsePort, runCommand } from './command.ts';
import { onStop } from './on-stop.ts';
import { OperatorError, toListenError } from './operator-error.ts';

await runCommand({
  help: `npm run subgraph -- NAME [--port N] [--config FILE]

Serves one subgraph alone over HTTP: ${subgraphNames.join(', ')}.
A source reads its own directory. The directory subgraph reads the sources at the addresses that the config gives under
"subgraphs". It answers gateways, not the public: keep its port to your own network.

  --port N        where to listen; PORT does the same
  --config FILE   where its directory is; the sample's addresses without one (start those with npm run sample)`,
  options: { port: { type: 'string' }, config: { type: 'string' } },
  words: 1,
  async run({ port, config: configFile }, [word]) {
    const name = toName(word);
    const settings = loadSettings({ configFile });
    await serve(name, settings, parsePort(port, settings.environment.PORT));
    return null;
  },
});

async function serve(name: SubgraphName, { environment, config, clock }: Settings, port: number): Promise<void> {
  const { HOST: host, CACHE_URL, DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = environment;
  const observer = { log: createLog(environment.LOG_LEVEL), metrics: new Registry() };
  const state = await openState({ databaseUrl, dataDir });
  const cache = await createCacheStore(CACHE_URL, observer.log);
  const alone = await openAlone(name, { config, clock, observer, cache, state, dataDir }, environment.SCHEDULE);
  const served = await serveSubgraph(alone.subgraph, { host, port, observer }).catch((error: unknown) => {
    throw toListenError(error, { host, port, elsewhere: 'give another one with --port' });
  });
  onStop(async () => {
    await served.close();
    await alone.close();
    await Promise.all([cache.close(), state.close()]);
  });
  alone.begin();
  console.log(`${name} ready at ${served.url}`);
}

function toName(word: string | undefined): SubgraphName {
  const name = subgraphNames.find((known) => known === word);
  if (name) return name;
  const said = word === undefined ? 'Which subgraph? There are' : `There is no subgraph "${word}": there are`;
  throw new OperatorError(`${said} ${subgraphNames.join(', ')}.`);
}
