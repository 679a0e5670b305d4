import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';

// Everything else is loaded after this, so that a second start finds it compiled already. It is no TypeScript since a file
// that comes before the cache has its types taken out at each start, and what does that stays in memory: 18 MB. It is kept
// with the install, and ends with it.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
// The processes that this one starts keep theirs there too.
// oxlint-disable-next-line node/no-process-env -- no setting of ours: Node reads it in each of them
process.env['NODE_COMPILE_CACHE'] ??= getCompileCacheDir();
await import('./main.ts');
