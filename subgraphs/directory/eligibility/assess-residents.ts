import type { Person } from './person.ts';
import type { Reason } from './reason.ts';
import type { JudgedEligibility } from './records.ts';

/** Whether somebody lives where a service's people have to live; null where it does not matter. */
export function assessResidents({ residents }: JudgedEligibility, { home }: Person): Reason | null {
  if (!residents) return null;
  const field = 'residents';
  const are = `Where its people have to live: ${residents.text.replace(/[.:]+$/, '')}.`;
  if (!residents.home) return { field, verdict: 'UNKNOWN', text: `${are} Please ask whether that is you.` };
  if (home === null) return { field, verdict: 'LIKELY', text: `${are} You have not said where you live.` };
  if (home === 'inside') return { field, verdict: 'YES', text: `${are} You do.` };
  if (home === 'likely-inside') return { field, verdict: 'LIKELY', text: `${are} Most of your postcode area does.` };
  if (home === 'outside' && residents.only) return { field, verdict: 'NO', text: `${are} You live elsewhere.` };
  return { field, verdict: 'UNKNOWN', text: `${are} You may live elsewhere; please ask.` };
}
