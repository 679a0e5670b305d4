import type { MatchState } from '../../../codegen/generated/operations.ts';

/** Where the page of matches is. */
export const matchesPath = '/freshness/matches';

/** What has just been done, for the page to say so. */
export type Done = 'same' | 'different' | 'later' | 'undone';

const doings: readonly Done[] = ['same', 'different', 'later', 'undone'];

/** Which pair is shown: the first of its state after a cursor. */
export interface Position {
  state: MatchState;
  after?: string | undefined;
}

export function toAddress({ state, after }: Position, done?: Done): string {
  const query = new URLSearchParams({ state: state.toLowerCase() });
  if (after !== undefined) query.set('after', after);
  if (done !== undefined) query.set('done', done);
  return `${matchesPath}?${query.toString()}`;
}

export function parseDone(text: unknown): Done | undefined {
  return doings.find((done) => done === text);
}
