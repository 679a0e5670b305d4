import type { Kysely } from 'kysely';
import { describeBug } from '../../kit/bug.ts';
import type { Clock } from '../../kit/clock.ts';
import type { Observer } from '../../kit/observer.ts';
import type { ModelStore } from '../store/model-store.ts';
import type { ReadModel } from '../store/read-model.ts';
import { saveChanges } from '../store/save-changes.ts';
import type { DirectoryTables } from '../store/tables.ts';
import { toSnapshot } from './snapshot.ts';

/** Tells the feed of changes what is in use. */
export interface Publisher {
  /** The number of the last change that the build in use holds; 0 before the first. */
  head(): number;
  /**
   * Tells of the build in use, unless that was done. A failure is logged and never rejects, because questions can be
   * answered all the same; the next call tries again.
   */
  publish(): Promise<void>;
}

export interface PublisherOptions {
  db: Kysely<DirectoryTables>;
  models: ModelStore;
  clock: Clock;
  observer: Observer;
}

export function createPublisher({ db, models, clock, observer: { log } }: PublisherOptions): Publisher {
  let head = 0;
  let told: ReadModel | null = null;

  async function tell(model: ReadModel): Promise<void> {
    const last = await saveChanges(db, await toSnapshot(model), clock().toString());
    if (last === null) return log.info('listings have changed since this build, which is not published');
    head = last;
    told = model;
  }

  return {
    head: () => head,
    async publish() {
      const model = models.current();
      if (!model || model === told) return;
      try {
        await tell(model);
      } catch (error) {
        log.error({ bug: describeBug(error) }, 'changes not published');
      }
    },
  };
}
