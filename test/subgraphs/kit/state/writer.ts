// A process that saves readings until it is killed: `node writer.ts DATA_DIR [DATABASE_URL]`.
import { openState } from '../../../../subgraphs/kit/state/state.ts';
import { createReadingStore } from '../../../../subgraphs/kit/state/reading-store.ts';

const [dataDir = '', databaseUrl] = process.argv.slice(2);
const { db } = await openState({ dataDir, databaseUrl });
const readings = await createReadingStore(db);
for (let turn = 0; ; turn++) {
  const body = JSON.stringify({ pid: process.pid, turn, filling: 'x'.repeat(200_000), turnAgain: turn });
  await readings.save('nhs', { readAt: '2026-03-30T10:00:00+01:00', body });
  process.stdout.write('.');
}
