import type { Session } from './read-sessions.ts';

/** What of a session the filters look at. */
type FilteredSession = Pick<Session, 'free' | 'online'> & {
  ages: readonly Pick<Session['ages'][number], 'minMonths' | 'maxMonths' | 'maxMonthsWithSend'>[];
  location: Pick<NonNullable<Session['location']>, 'wheelchair'> | null;
};

/** Filters that have been read; all of them have to hold. */
export interface Filters {
  /** Whether a session is one that somebody asks for. */
  keeps: (session: FilteredSession) => boolean;
  /** The filters that leave a session out only for want of an answer; none where it is kept, or fails one of them. */
  setAsideBy: (session: FilteredSession) => FilterName[];
}

type Answer = boolean | null;

/** What a parameter makes of its value: whether a session is meant, null where that is not known; null for no value. */
type ParseFilter = (value: string) => ((session: FilteredSession) => Answer) | null;

export type FilterName = 'ages' | 'free' | 'online' | 'wheelchair';

const filters: Record<FilterName, { allowed: string; parse: ParseFilter }> = {
  ages: { allowed: 'years of age, such as `3` or `0-5`', parse: parseAges },
  free: { allowed: '`true` or `false`', parse: (value) => parseFlag(value, ({ free }) => toAnswer(free)) },
  online: { allowed: '`true` or `false`', parse: (value) => parseFlag(value, ({ online }) => online) },
  wheelchair: {
    allowed: '`true` or `false`',
    parse: (value) => parseFlag(value, ({ location }) => toAnswer(location?.wheelchair ?? 'UNKNOWN')),
  },
};

/** The parameters of an address that filter. */
export const filterParameters = ['ages', 'free', 'online', 'wheelchair', 'includeUnknown'] as const;

/**
 * The filters that the parameters of an address ask for. What is not known of a session leaves it out, unless
 * `includeUnknown=true`. For a parameter that cannot be read, a sentence that says what it may be.
 */
export function parseFilters(query: URLSearchParams): Filters | { mistake: string } {
  const includeUnknown = query.get('includeUnknown') ?? 'false';
  if (!/^(?:true|false)$/.test(includeUnknown)) return mistake('includeUnknown', '`true` or `false`');
  const asked: Asked[] = [];
  for (const [name, value] of query) {
    if (name === 'includeUnknown') continue;
    if (!isFilter(name)) {
      const names = filterParameters.map((one) => `\`${one}\``).join(', ');
      return { mistake: `A calendar can be filtered by ${names}, and by nothing else.` };
    }
    const isMeant = filters[name].parse(value);
    if (!isMeant) return mistake(name, filters[name].allowed);
    asked.push({ name, isMeant });
  }
  return createFilters(asked, includeUnknown === 'true');
}

interface Asked {
  name: FilterName;
  isMeant: (session: FilteredSession) => Answer;
}

function createFilters(asked: readonly Asked[], includeUnknown: boolean): Filters {
  return {
    keeps: (session) => asked.every(({ isMeant }) => isMeant(session) ?? includeUnknown),
    setAsideBy(session) {
      const answers = asked.map(({ name, isMeant }) => ({ name, answer: isMeant(session) }));
      if (includeUnknown || answers.some(({ answer }) => answer === false)) return [];
      return answers.filter(({ answer }) => answer === null).map(({ name }) => name);
    },
  };
}

function isFilter(name: string): name is FilterName {
  return Object.hasOwn(filters, name);
}

function mistake(name: string, allowed: string): { mistake: string } {
  return { mistake: `\`${name}\` has to be ${allowed}.` };
}

function parseFlag(value: string, answer: (session: FilteredSession) => Answer): ReturnType<ParseFilter> {
  if (value !== 'true' && value !== 'false') return null;
  return (session) => {
    const known = answer(session);
    return known === null ? null : known === (value === 'true');
  };
}

/** Both ages are meant: `0-5` asks for whatever a child of any of these ages can go to. */
function parseAges(value: string): ReturnType<ParseFilter> {
  const [, least, most = least] = value.match(/^(\d{1,2})(?:-(\d{1,2}))?$/) ?? [];
  if (least === undefined || Number(most) < Number(least)) return null;
  const [from, to] = [Number(least) * 12, (Number(most) + 1) * 12];
  return ({ ages }) =>
    ages.length === 0
      ? null
      : ages.some(({ minMonths, maxMonths, maxMonthsWithSend }) => {
          const end = Math.max(maxMonths ?? Infinity, maxMonthsWithSend ?? 0);
          return (minMonths ?? -Infinity) < to && from < end;
        });
}

function toAnswer(known: Session['free']): Answer {
  return known === 'UNKNOWN' ? null : known === 'YES';
}
