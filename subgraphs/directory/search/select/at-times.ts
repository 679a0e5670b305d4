import { sentence } from '../../../kit/sentences/sentence.ts';
import type { When } from '../../sessions/when.ts';
import type { ServiceFacts } from '../facts.ts';
import type { ServiceFilter } from '../question.ts';
import type { Filter } from './filter.ts';
import { notSaid } from './not-said.ts';

/** The conditions that a filter states of when services are there. Throws BAD_USER_INPUT for times that are too far off. */
export function toTimeFilters({ openAt, sessionsBetween }: ServiceFilter, when: When, now: Temporal.Instant): Filter[] {
  const open = typeof openAt === 'string' ? when.openAt(Temporal.Instant.from(openAt), now) : null;
  const meeting = sessionsBetween ? when.sessionsBetween(sessionsBetween, now) : null;
  return [
    open && {
      name: 'openAt',
      ...open,
      explain: (_facts: ServiceFacts, isUnknown: boolean) => [
        isUnknown ? notSaid('openAt', 'whether it is open then') : sentence('openThen'),
      ],
    },
    meeting && {
      name: 'sessionsBetween',
      ...meeting,
      explain: (_facts: ServiceFacts, isUnknown: boolean) => [sentence(isUnknown ? 'meetingNotSaid' : 'meetsThen')],
    },
  ].filter((known) => known !== null);
}
