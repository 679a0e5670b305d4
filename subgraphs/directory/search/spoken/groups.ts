import type { JudgedEligibility } from '../../eligibility/records.ts';
import { circumstances, findCircumstance } from '../../eligibility/circumstances.ts';

const patterns = circumstances.map(({ id, words }) => ({ id, pattern: new RegExp(words) }));

/** The circumstances that a question speaks of, by their ids. */
export function findSpokenCircumstances(plain: string): ReadonlySet<string> {
  return new Set(patterns.flatMap(({ id, pattern }) => (pattern.test(plain) ? id : [])));
}

/**
 * How the people whom a service is for stand to those who were told of: it is for `everyone`, or for a group that was
 * `told`, that was `unsaid`, or that is `another` than the one that was told.
 */
export type Group = 'everyone' | 'told' | 'unsaid' | 'another';

/** `ownAge` tells whether whoever asks told their own age, without which help for young parents is for others. */
export function toGroup(
  { conditions, carerAges }: JudgedEligibility,
  told: ReadonlySet<string>,
  { ownAge }: { ownAge: boolean },
): Group {
  if (carerAges.length > 0 && !ownAge) return 'another';
  if (conditions.length === 0) return 'everyone';
  const sorts = [...told].filter(isSort);
  const holds = (id: string) => told.has(id) || (id === 'send' && sorts.length > 0);
  if (!conditions.every((ids) => ids.some(holds))) return told.size > 0 ? 'another' : 'unsaid';
  const own = conditions.flat().filter(isSort);
  return own.length === 0 || sorts.length === 0 || own.some((id) => told.has(id)) ? 'told' : 'another';
}

/** A special need of one sort, such as deafness. */
function isSort(id: string): boolean {
  return id !== 'send' && findCircumstance(id)?.send === true;
}
