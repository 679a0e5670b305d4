import { migrate } from '../kit/state/migrate.ts';
import type { State } from '../kit/state/state.ts';
import { loadLastFinished } from './store/runs.ts';
import { type FreshnessTables, migrations } from './store/tables.ts';

/** When the last night of all directories was finished, RFC 3339; null before the first. Needs shared state and nothing that runs. */
export async function loadLastNight({ db }: State): Promise<string | null> {
  await migrate(db, 'freshness', migrations);
  return (await loadLastFinished(db.withTables<FreshnessTables>()))?.finishedAt ?? null;
}
