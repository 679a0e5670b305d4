import { flushCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import type { SettingsOptions } from './config.ts';
import type { RunningGateway } from './start.ts';

// With this graphql-js looks for no second copy of itself at each value, and Apollo Gateway does not check again the
// supergraph that was checked when it was composed: a twentieth of a start.
// oxlint-disable-next-line node/no-process-env -- no setting of ours: libraries read it as they load
process.env['NODE_ENV'] ??= 'production';
// Before the libraries that it is about.
await import('./left-out/register.ts');
const { runCommand } = await import('./commands/command.ts');

await runCommand({
  help: `npm start -- [--config FILE]
npm start -- --rehearse

Starts the gateway with all subgraphs in one process. Without a config it reads four sample directories, which it starts
itself: all that they say is invented.

  --config FILE   the directories to read, e.g. config/sutton.json; GATEWAY_CONFIG does the same
  --rehearse      starts over the sample at free ports, in a folder of its own, and stops: \`npm ci\` does it, so that the
                  first start finds all compiled and learned

Environment: PORT HOST DATA_DIR CACHE_URL DATABASE_URL NOW LOG_LEVEL SCHEDULE=off (README.md).
Prints one line with the word ready and its address. The log goes to stderr.
Exit 0: it was told to stop. 2: it could not start, for the reason that it gives.`,
  options: { config: { type: 'string' }, rehearse: { type: 'boolean' } },
  async run({ config: configFile, rehearse: isRehearsal = false }) {
    // Before anything that takes time, so that whoever stops it while it starts is heard. A rehearsal loads it too: one file
    // that was not compiled then would bring all that takes types out of files.
    const { onStop } = await import('./commands/on-stop.ts');
    if (isRehearsal) {
      const { rehearse } = await import('./rehearse.ts');
      console.log(await rehearse((variables) => start({ variables })));
      return 0;
    }
    const starting = start({ configFile });
    onStop(async () => (await starting).stop());
    const gateway = await starting;
    // Nearly all is loaded by now, and what Node found compiled is kept beside what it made of it: 14 MB. A rehearsal keeps
    // it to its end, so that what runs until then is written down, too.
    flushCompileCache();
    // From here on the heap grows with what there is to keep: until it was loaded, looking for garbage was mostly in vain.
    setFlagsFromString('--heap-growing-percent=20');
    const isReady = await gateway.ready;
    if (isReady) console.log(`ready at ${gateway.url}`);
    await gateway.warm;
    settleMemory();
    return null;
  },
});

async function start(options: SettingsOptions): Promise<RunningGateway> {
  const { loadSettings } = await import('./config.ts');
  const settings = loadSettings(options);
  const { openConfig } = await import('./sample.ts');
  const { startStandInsApart } = await import('./stand-ins/start-apart.ts');
  // The stand-ins start while all else is loaded.
  const opening = openConfig(settings, startStandInsApart);
  const { createLog } = await import('./log.ts');
  const { startGateway } = await import('./start.ts');
  return startGateway(settings, createLog(settings.environment.LOG_LEVEL), opening);
}

/**
 * Gives back the memory that starting took: garbage of loading, composing and the first harvest, which V8 would keep at
 * hand for hours. One pause of about 0.2 s, a fifth of what is resident; none where node runs without `--expose-gc`.
 */
function settleMemory(): void {
  // The flavour that also returns emptied pages to the system at once: others keep them for seconds.
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
