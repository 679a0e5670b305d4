import type { YesNoUnknown } from '../../kit/listing.ts';
import { assessEligibility } from '../eligibility/assess.ts';
import { toJudged, toNumbers } from '../eligibility/judged-ages.ts';
import type { Person } from '../eligibility/person.ts';
import type { JudgedEligibility } from '../eligibility/records.ts';
import type { IndexedSession } from './session-index.ts';

/**
 * Whether sessions are, or likely are, for a person: by all that their services say, but by their own ages where they
 * state some. Each way of saying it is judged once.
 */
export function createIsFor(
  person: Person,
  judged: readonly JudgedEligibility[],
): (session: IndexedSession) => YesNoUnknown {
  const known = new Map<string, YesNoUnknown>();
  return (session) => {
    const key = `${session.service.judged} ${JSON.stringify(session.said.ages)}`;
    const answer = known.get(key) ?? assess(session, person, judged[session.service.judged]);
    known.set(key, answer);
    return answer;
  };
}

function assess(
  { said: { ages } }: IndexedSession,
  person: Person,
  ofService: JudgedEligibility | undefined,
): YesNoUnknown {
  if (!ofService) return 'UNKNOWN';
  const own = ages.length > 0 ? { ages: [toNumbers(ages, null).ages.map(toJudged)] } : {};
  const { verdict } = assessEligibility({ ...ofService, ...own }, person);
  return verdict === 'LIKELY' ? 'YES' : verdict;
}
