import type { Person } from './person.ts';
import type { SentenceCode } from '../../kit/sentences/english.ts';
import { sentence } from '../../kit/sentences/sentence.ts';
import { type Reason, type Verdict, toReason } from './reason.ts';
import type { JudgedEligibility } from './records.ts';

/** Whether somebody lives where a service's people have to live; null where it does not matter. */
export function assessResidents({ residents }: JudgedEligibility, { home }: Person): Reason | null {
  if (!residents) return null;
  const are = sentence('residents', { text: residents.text.replace(/[.:]+$/, '') });
  const because = (verdict: Verdict, code: SentenceCode) => toReason('residents', verdict, are, sentence(code));
  if (!residents.home && residents.only && home === 'inside') return because('NO', 'livesElsewhere');
  if (!residents.home) return because('UNKNOWN', 'askWhetherYou');
  if (home === null) return because('LIKELY', 'homeNotTold');
  if (home === 'unknown') return because('LIKELY', 'homeNotKnown');
  if (home === 'inside') return because('YES', 'livesThere');
  if (home === 'likely-inside') return because('LIKELY', 'mostLiveThere');
  if (home === 'outside' && residents.only) return because('NO', 'livesElsewhere');
  return because('UNKNOWN', 'mayLiveElsewhere');
}
