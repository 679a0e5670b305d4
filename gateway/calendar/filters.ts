import type { CalendarSession } from './read-calendar.ts';

/** Whether a session is one that somebody subscribes to. */
export type Filter = (session: CalendarSession) => boolean;

type Answer = boolean | null;

/** What a parameter makes of its value: whether a session is meant, null where that is not known; null for no value. */
type ParseFilter = (value: string) => ((session: CalendarSession) => Answer) | null;

const filters: Record<string, { allowed: string; parse: ParseFilter }> = {
  ages: { allowed: 'years of age, such as `3` or `0-5`', parse: parseAges },
  free: { allowed: '`true` or `false`', parse: (value) => parseFlag(value, ({ free }) => toAnswer(free)) },
  online: { allowed: '`true` or `false`', parse: (value) => parseFlag(value, ({ online }) => online) },
  wheelchair: {
    allowed: '`true` or `false`',
    parse: (value) => parseFlag(value, ({ location }) => toAnswer(location?.wheelchair ?? 'UNKNOWN')),
  },
};

/**
 * The filter that the parameters of a calendar's address ask for; all of them have to hold. What is not known of a
 * session leaves it out, unless `includeUnknown=true`. For a parameter that cannot be read, a sentence that says what
 * it may be.
 */
export function parseFilters(query: URLSearchParams): { filter: Filter } | { mistake: string } {
  const includeUnknown = query.get('includeUnknown') ?? 'false';
  if (!/^(?:true|false)$/.test(includeUnknown)) return mistake('includeUnknown', '`true` or `false`');
  const asked: ((session: CalendarSession) => Answer)[] = [];
  for (const [name, value] of query) {
    if (name === 'includeUnknown') continue;
    const known = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (!known) {
      const names = [...Object.keys(filters), 'includeUnknown'].map((one) => `\`${one}\``).join(', ');
      return { mistake: `A calendar can be filtered by ${names}, and by nothing else.` };
    }
    const filter = known.parse(value);
    if (!filter) return mistake(name, known.allowed);
    asked.push(filter);
  }
  return { filter: (session) => asked.every((isMeant) => isMeant(session) ?? includeUnknown === 'true') };
}

function mistake(name: string, allowed: string): { mistake: string } {
  return { mistake: `\`${name}\` has to be ${allowed}.` };
}

function parseFlag(value: string, answer: (session: CalendarSession) => Answer): ReturnType<ParseFilter> {
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

function toAnswer(known: CalendarSession['free']): Answer {
  return known === 'UNKNOWN' ? null : known === 'YES';
}
