import type { JudgedEligibility } from '../../eligibility/records.ts';
import { circumstances, findCircumstance } from '../../eligibility/circumstances.ts';
import { voices } from './voices.ts';

const patterns = circumstances.map(({ id, words }) => ({ id, pattern: new RegExp(words) }));

/** The circumstances that a question speaks of, by their ids: in their own words, or by the `need` that it speaks of most surely. */
export function findSpokenCircumstances(plain: string, need: string | null = null): ReadonlySet<string> {
  const implied = voices.circumstances[need ?? ''];
  return new Set([
    ...patterns.flatMap(({ id, pattern }) => (pattern.test(plain) ? id : [])),
    ...(implied ? [implied] : []),
  ]);
}

/** Groups that people belong to whatever has happened to them: a name that has one of these is that of a service for them. */
const sexes = new Set(['fathers', 'mothers', 'women', 'men', 'girls', 'boys']);

/** The groups of people whom a name names, by their ids: special needs of any sort, and sexes. */
export function findGroupsInName(names: readonly string[]): string[] {
  const found = findSpokenCircumstances(names.join('. ').toLowerCase().replaceAll('’', "'"));
  return [...found].filter((id) => sexes.has(id) || findCircumstance(id)?.send === true);
}

/** Whether a service is for those of a sex alone, by the groups that its name has. */
export function isForSex(groups: readonly string[]): boolean {
  return groups.some((id) => sexes.has(id));
}

/**
 * How the people whom a service is for stand to those who were told of: it is for `everyone`, or for a group that was
 * `told`, that was `unsaid`, or that is `another` than the one that was told.
 */
export type Group = 'everyone' | 'told' | 'unsaid' | 'another';

/**
 * `ownAge` tells whether whoever asks told their own age, without which help for young parents is for others. `calledFor` are
 * the groups that the service's name has: they count where it does not say whom it is for.
 */
export function toGroup(
  { conditions: stated, carerAges }: JudgedEligibility,
  told: ReadonlySet<string>,
  { ownAge, calledFor = [] }: { ownAge: boolean; calledFor?: readonly string[] },
): Group {
  const conditions = stated.length > 0 || calledFor.length === 0 ? stated : [calledFor];
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
