import { openNight, createSource } from './night.ts';
import { createClubs } from './clubs.ts';
import { now } from './support.ts';

/** Runs one night after the other in the folder that it is told, until it is killed. Says so before each. */
const dataDir = process.argv[2] ?? '';
const clubs = createClubs();
const sources = [createSource({ listingCount: clubs.length, lastChange: null })];
const world = { now, sources, listings: clubs };
const night = await openNight(world, { dataDir, remove: () => Promise.resolve() });
for (let turn = 0; ; turn++) {
  // Every other night the numbers are mended, so that there is always something to write.
  world.listings = turn % 2 === 0 ? clubs : clubs.map((club) => ({ ...club, phones: [] }));
  world.now = now.add({ hours: 24 * turn });
  process.stdout.write('run\n');
  await night.run();
}
