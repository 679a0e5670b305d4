import { findCircumstance } from './circumstances.ts';
import type { Person } from './person.ts';
import type { Reason } from './reason.ts';
import type { JudgedEligibility } from './records.ts';

/** Whether the circumstances that a service is for are those of a person, one reason a condition. */
export function assessCircumstances({ conditions, sendOnly }: JudgedEligibility, person: Person): Reason[] {
  const reasons = conditions.map((ids) => assessCondition(ids, sendOnly === 'YES', person));
  const covered = conditions.some((ids) => ids.some(isSend));
  return sendOnly === 'YES' && !covered ? [assessCondition(['send'], true, person), ...reasons] : reasons;
}

function assessCondition(ids: readonly string[], sendOnly: boolean, person: Person): Reason {
  const ofSend = ids.some(isSend);
  const field = sendOnly && ofSend ? 'sendOnly' : 'circumstances';
  const are = `It is for ${describe(ids)}`;
  if (ids.some((id) => holds(id, person))) return { field, verdict: 'YES', text: `${are}, as you have said.` };
  if (ofSend && sendOnly && person.send === false) return { field, verdict: 'NO', text: `${are}.` };
  if (ids.every((id) => isDenied(id, person))) return { field, verdict: 'NO', text: `${are}.` };
  // Special needs were told, and not which: the service is for some of them.
  if (ofSend && person.send === true)
    return { field, verdict: 'LIKELY', text: `${are}. Please ask whether that fits.` };
  return { field, verdict: 'UNKNOWN', text: `${are}. You have not said whether that fits.` };
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
  const opposite = findCircumstance(id)?.opposite;
  return opposite !== undefined && circumstances.has(opposite);
}

function describe(ids: readonly string[]): string {
  const people = ids.map((id) => findCircumstance(id)?.people ?? id);
  return people.length < 2 ? people.join('') : `${people.slice(0, -1).join(', ')} or ${people.at(-1)}`;
}
