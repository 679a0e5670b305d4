import type { When } from '../../sessions/when.ts';
import type { ServiceFilter } from '../question.ts';
import type { Filter } from './filter.ts';

/** The conditions that a filter states of when services are there. Throws BAD_USER_INPUT for times that are too far off. */
export function toTimeFilters({ openAt, sessionsBetween }: ServiceFilter, when: When, now: Temporal.Instant): Filter[] {
  const open = typeof openAt === 'string' ? when.openAt(Temporal.Instant.from(openAt), now) : null;
  const meeting = sessionsBetween ? when.sessionsBetween(sessionsBetween, now) : null;
  return [
    open && {
      name: 'openAt',
      ...open,
      explain: toExplain('It is open then.', 'No directory says whether it is open then.'),
    },
    meeting && {
      name: 'sessionsBetween',
      ...meeting,
      explain: toExplain('It has a session in that time.', 'No directory that lists it tells when it meets.'),
    },
  ].filter((known) => known !== null);
}

function toExplain(yes: string, unknown: string): Filter['explain'] {
  return (_facts, isUnknown) => (isUnknown ? unknown : yes);
}
