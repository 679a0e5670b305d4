import { enableCompileCache } from 'node:module';
import type { Standing } from './start-apart.ts';

// The process that gateway/stand-ins/start-apart.ts starts. It ends when that one goes, which it hears even of a kill; signals
// that a terminal sends to both are left to that one, so that the directories answer for as long as it asks.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit(0));

enableCompileCache();
const [{ loadSettings, sampleConfig }, { startStandIns }, { sourceNames }] = await Promise.all([
  import('../config.ts'),
  import('../sample.ts'),
  import('../../subgraphs/kit/subgraph-names.ts'),
]);
const { config, clock } = loadSettings({ configFile: sampleConfig });
const standIns = await startStandIns(config, sourceNames, { clock });
const standing: Standing = standIns.map(({ name, origin }) => ({ name, origin }));
// Where nobody is left to be told, this process is just ending, too.
process.send?.(standing, undefined, undefined, () => undefined);
