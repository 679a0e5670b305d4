import { openState } from '../../../subgraphs/kit/state/state.ts';
import { createSource, openNight } from './night.ts';
import { createChecked, now } from './support.ts';

/** Runs one night over and over in the folder that it is told, until it is killed. Says so before each. */
const dataDir = process.argv[2] ?? '';
const listings = Array.from({ length: 60 }, (_, index) =>
  createChecked({
    id: `information-hub:${String(index).padStart(3, '0')}`,
    serviceId: `svc_${index}`,
    name: `Club no${index}`,
    phones: [{ number: '12', label: null }],
  }),
);
const state = await openState({ dataDir });
await state.close();
const world = { now, sources: [createSource({ listingCount: 60, lastChange: null })], listings };
const night = await openNight(world, { dataDir, remove: () => Promise.resolve() });
for (let turn = 0; ; turn++) {
  // Every other night the numbers are mended, so that there is always something to write.
  world.listings = turn % 2 === 0 ? listings : listings.map((listing) => ({ ...listing, phones: [] }));
  world.now = now.add({ hours: 24 * turn });
  process.stdout.write('run\n');
  await night.run();
}
