import { findCircumstance } from './circumstances.ts';
import type { Person } from './person.ts';
import { type Term, sentence } from '../../kit/sentences/sentence.ts';
import { type Reason, toReason } from './reason.ts';
import type { JudgedEligibility } from './records.ts';

/** Whether the circumstances that a service is for are those of a person, one reason a condition. */
export function assessCircumstances(eligibility: JudgedEligibility, person: Person): Reason[] {
  const { conditions, sendOnly } = eligibility;
  const reasons = conditions.map((ids) => assessCondition(ids, eligibility, person));
  const covered = conditions.some((ids) => ids.some(isSend));
  return sendOnly === 'YES' && !covered ? [assessCondition(['send'], eligibility, person), ...reasons] : reasons;
}

function assessCondition(ids: readonly string[], { sendOnly, siblings }: JudgedEligibility, person: Person): Reason {
  const ofSendOnly = ids.some(isSend) && sendOnly === 'YES';
  const field = ofSendOnly ? 'sendOnly' : 'circumstances';
  const people = ids.map(toTerm);
  const are = sentence('forPeople', { people });
  if (ids.some((id) => holds(id, person))) return toReason(field, 'YES', sentence('forPeopleAsSaid', { people }));
  if (ofSendOnly && person.send === false) {
    return siblings ? toReason(field, 'UNKNOWN', are, sentence('siblingsWelcome')) : toReason(field, 'NO', are);
  }
  if (ids.every((id) => isDenied(id, person))) return toReason(field, 'NO', are);
  // Special needs were told, and not which: the service is for some of them.
  if (ids.some(isSend) && person.send === true) return toReason(field, 'LIKELY', are, sentence('askWhetherFits'));
  return toReason(field, 'UNKNOWN', are, sentence('fitNotTold'));
}

function isSend(id: string): boolean {
  return findCircumstance(id)?.send === true;
}

function holds(id: string, { circumstances, send, unborn }: Person): boolean {
  if (circumstances.has(id) || (id === 'send' && send === true)) return true;
  return unborn !== null && (id === 'mothers' || id === 'women');
}

/** Somebody who names the other sex, and not this one, is left out. */
function isDenied(id: string, { circumstances }: Person): boolean {
  return findCircumstance(id)?.opposites.some((opposite) => circumstances.has(opposite)) ?? false;
}

function toTerm(id: string): Term {
  return { id, label: findCircumstance(id)?.people ?? id };
}
