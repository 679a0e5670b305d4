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
  /** Looks again in shared state, where other gateways write too. */
  refresh(): Promise<void>;
}

export function createSourceBoard(definitions: readonly SourceDefinition[], db: Kysely<DirectoryTables>): SourceBoard {
  let statuses = definitions.map((definition) => toStatus(definition, unknownSource));
  return {
    all: () => statuses,
    async refresh() {
      const states = await loadSources(db);
      statuses = definitions.map((definition) => toStatus(definition, states.get(definition.id) ?? unknownSource));
    },
  };
}

function toStatus({ id, name, url, sample, directory }: SourceDefinition, state: SourceState): SourceStatus {
  return { id, name, url, sample, directory, state };
}
