import type { SourceStatus } from '../harvest/source-board.ts';
import type { Needs } from '../needs/needs.ts';
import type { ReadModel } from '../store/read-model.ts';
import type { ColumnName } from './select/columns.ts';

/** What people call the answers that are the same in every directory. */
const labels: Partial<Record<ColumnName, Readonly<Record<string, string>>>> = {
  kinds: {
    SERVICE: 'Service',
    ACTIVITY: 'Activity',
    CLUB: 'Club',
    GROUP: 'Group',
    HEALTH_SITE: 'Surgery, pharmacy, dentist or other health site',
    INFORMATION: 'Information',
    VOLUNTEERING: 'Volunteering',
  },
  free: { YES: 'Free', NO: 'Costs something' },
  wheelchair: { YES: 'A wheelchair gets in', NO: 'A wheelchair does not get in' },
  accessibleToilet: { YES: 'Accessible toilet', NO: 'No accessible toilet' },
  inductionLoop: { YES: 'Induction loop', NO: 'No induction loop' },
  delivery: {
    IN_PERSON: 'In person',
    ONLINE: 'Online',
    PHONE: 'By phone',
    HOME_VISIT: 'At home',
    OUTREACH: 'Wherever you are',
  },
  referral: {
    SELF: 'Ask yourself',
    PROFESSIONAL: 'A professional asks for you',
    SCHOOL: 'School asks for you',
    GP: 'A GP asks for you',
    DROP_IN: 'Just turn up',
  },
  offer: { UNIVERSAL: 'For everyone', TARGETED: 'For those with a need', SPECIALIST: 'For those who were assessed' },
};

/** What an answer is called; the answer itself where nobody says. */
export function labelFacet(
  facet: ColumnName,
  value: string,
  { model, sources, needs }: { model: ReadModel; sources: readonly SourceStatus[]; needs: Pick<Needs, 'find'> },
): string {
  if (facet === 'sources') return sources.find(({ id }) => id === value)?.name ?? value;
  if (facet === 'needs') return needs.find(value)?.label ?? value;
  return labels[facet]?.[value] ?? model.labelOf(facet, value) ?? value;
}
