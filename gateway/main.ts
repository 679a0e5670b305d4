import { enableCompileCache } from 'node:module';

// Everything else is loaded after this, so that a second start finds it compiled already.
enableCompileCache();
const { runCommand } = await import('./commands/command.ts');

await runCommand({
  help: `npm start -- [--config FILE]

Starts the gateway with all subgraphs in one process. Without a config it reads four sample directories, which it starts
itself: all that they say is invented.

  --config FILE   the directories to read, e.g. config/sutton.json; GATEWAY_CONFIG does the same

Environment: PORT HOST DATA_DIR CACHE_URL DATABASE_URL NOW LOG_LEVEL SCHEDULE=off (README.md).
Prints one line with the word ready and its address. The log goes to stderr.
Exit 0: it was told to stop. 2: it could not start, for the reason that it gives.`,
  options: { config: { type: 'string' } },
  async run({ config: configFile }) {
    const { loadSettings } = await import('./config.ts');
    const settings = loadSettings({ configFile });
    const { createLog } = await import('./log.ts');
    const { startGateway } = await import('./start.ts');
    const { settleMemory } = await import('./settle-memory.ts');
    const { onStop } = await import('./commands/on-stop.ts');
    const starting = startGateway(settings, createLog(settings.environment.LOG_LEVEL));
    onStop(async () => (await starting).stop());
    const gateway = await starting;
    const isReady = await gateway.ready;
    settleMemory();
    if (isReady) console.log(`ready at ${gateway.url}`);
    return null;
  },
});
