import type { Kysely } from 'kysely';
import type { Clock } from '../../kit/clock.ts';
import type { ReadModel } from '../store/read-model.ts';
import type { DirectoryTables } from '../store/tables.ts';
import { type SaidOfListing, clearRefuge, undoClearRefuge } from './clear-refuge.ts';
import { type Clearance, loadClearances } from './clearances.ts';
import { type SaidOfGroup, decideGroup, undoAnswer } from './decide-group.ts';
import { type SaidOfPair, decideMatch, undoMatchDecision } from './decide-match.ts';
import { type DecisionRecord, toDecisionRecords } from './decision-record.ts';
import { loadDecisions } from './decisions.ts';
import type { RefugeRecord } from './records.ts';
import { createListingIds } from './listing-ids.ts';

/** Where people decide, and see what was decided. Whatever changes something throws BAD_USER_INPUT where it cannot be. */
export interface Desk {
  decide(said: SaidOfPair): Promise<DecisionRecord>;
  /** Answers whether there was anything to undo, here as below. */
  undo(said: Pick<SaidOfPair, 'one' | 'other' | 'by'>): Promise<boolean>;
  /** What is said of several listings at once: all of it counts, or nothing. */
  decideGroup(said: SaidOfGroup): Promise<DecisionRecord[]>;
  /** Answers how many decisions that one answer made held until now. */
  undoAnswer(said: { answer: string; by?: string | null | undefined }): Promise<number>;
  /** The newest first; with `history` those too that were undone or replaced. */
  decisions(options?: { history: boolean }): Promise<DecisionRecord[]>;
  /** The listing as it then is: still confidential where it is the same service as another that is. */
  clear(said: SaidOfListing): Promise<ClearedRefuge>;
  undoClear(said: Pick<SaidOfListing, 'listing' | 'by'>): Promise<boolean>;
  /** Those that hold, by listing id as harvested. */
  clearances(): Promise<Map<string, Clearance>>;
}

interface ClearedRefuge extends RefugeRecord {
  clearance: Clearance;
}

export interface DeskOptions {
  db: Kysely<DirectoryTables>;
  clock: Clock;
  currentModel: () => ReadModel | null;
  /** Lets what was decided count: resolves once it does, or once that takes too long to wait for. */
  apply: () => Promise<void>;
}

export function createDesk({ db, clock, currentModel, apply }: DeskOptions): Desk {
  const ids = createListingIds(db, currentModel);
  const parts = { db, ids, currentModel };

  async function changing<Answer>(change: (moment: string) => Promise<Answer>): Promise<Answer> {
    const answer = await change(clock().toString());
    await apply();
    return answer;
  }

  return {
    decide: (said) => changing((moment) => decideMatch(parts, said, moment)),
    undo: (said) => changing((moment) => undoMatchDecision(parts, said, moment)),
    decideGroup: (said) => changing((moment) => decideGroup(parts, said, moment)),
    undoAnswer: (said) => changing((moment) => undoAnswer(parts, said, moment)),
    decisions: async (options) => toDecisionRecords(await loadDecisions(db, options), ids),
    async clear(said) {
      const clearance = await changing((moment) => clearRefuge(parts, said, moment));
      const refuge = currentModel()
        ?.refuges()
        .find(({ harvestedId }) => harvestedId === clearance.listing);
      if (!refuge) throw new Error('A listing was cleared that the build does not take for a refuge.');
      return { ...refuge, clearance };
    },
    undoClear: (said) => changing((moment) => undoClearRefuge(parts, said, moment)),
    clearances: () => loadClearances(db),
  };
}
