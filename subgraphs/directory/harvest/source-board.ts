import type { Kysely } from 'kysely';
import { type SourceState, loadSources, unknownSource } from '../store/sources.ts';
import type { DirectoryTables } from '../store/tables.ts';

/** A directory as the config names it. */
export interface SourceDefinition {
  id: string;
  name: string;
  /** Its website; null when it has none. */
  url: string | null;
  /** Whether the bundled sample answers in its place. */
  sample: boolean;
  /** What is read under this id: its format and address. The last good copy of another directory is not its own. */
  directory: string;
}

export interface SourceStatus extends SourceDefinition {
  state: SourceState;
}

/** How every directory is doing, in memory: questions about it must be answered while shared state is down, too. */
export interface SourceBoard {
  all(): readonly SourceStatus[];
  /**
   * Looks again in shared state, where other gateways write too, and shows what it saw once `ready` is done. The
   * response cache keeps answers by what is shown here, so the model must have come as far before.
   */
  refresh(ready: () => Promise<void>): Promise<void>;
}

export function createSourceBoard(definitions: readonly SourceDefinition[], db: Kysely<DirectoryTables>): SourceBoard {
  let statuses = definitions.map((definition) => toStatus(definition, unknownSource));
  let looks = 0;
  let shown = 0;
  return {
    all: () => statuses,
    async refresh(ready) {
      const look = ++looks;
      const states = await loadSources(db);
      await ready();
      // One that began later has seen as much or more.
      if (look < shown) return;
      shown = look;
      statuses = definitions.map((definition) => toStatus(definition, states.get(definition.id) ?? unknownSource));
    },
  };
}

function toStatus({ id, name, url, sample, directory }: SourceDefinition, state: SourceState): SourceStatus {
  return { id, name, url, sample, directory, state };
}
