/** The parts of an RFC 5545 RRULE that have words in this project. */
export interface RuleParts {
  /** `WEEKLY`, `MONTHLY` …; empty when the text is no rule. */
  freq: string;
  interval: number;
  /** Weekdays 1 = Monday to 7 = Sunday, with the ordinal in the month, 0 for every one. */
  days: readonly { weekday: number; nth: number }[];
  monthDays: readonly number[];
  setPositions: readonly number[];
  /** The last day, `2026-12-15`; the UTC day where the rule gives an instant. */
  until: string | null;
  count: number | null;
  /** True when the rule has parts that change its meaning and are not here. */
  hasOtherParts: boolean;
}

/** Day codes of RFC 5545, Monday first. */
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Takes a rule apart. Null when a part of it is malformed. */
export function parseRuleParts(rrule: string): RuleParts | null {
  const parts = new Map(
    rrule
      .toUpperCase()
      .replace(/^RRULE:/, '')
      .split(';')
      .map(toPair),
  );
  const until = parts.get('UNTIL')?.match(/^(\d{4})(\d{2})(\d{2})/);
  const days = toList(parts.get('BYDAY')).map(parseDay);
  const monthDays = toList(parts.get('BYMONTHDAY')).map(Number);
  const setPositions = toList(parts.get('BYSETPOS')).map(Number);
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const count = parts.has('COUNT') ? Number(parts.get('COUNT')) : null;
  const numbers = [...monthDays, ...setPositions, ...days.map(({ nth }) => nth), interval, count ?? 1];
  if (!numbers.every(Number.isInteger) || interval < 1 || days.some(({ weekday }) => weekday === 0)) return null;
  return {
    freq: parts.get('FREQ') ?? '',
    interval,
    days,
    monthDays,
    setPositions,
    until: until ? until.slice(1).join('-') : null,
    count,
    hasOtherParts: [...parts.keys()].some((name) => !partsWithWords.has(name)),
  };
}

const partsWithWords = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYSETPOS', 'UNTIL', 'COUNT', 'WKST', '']);

function toPair(text: string): [string, string] {
  const [name = '', value = ''] = text.trim().split('=');
  return [name, value];
}

function toList(value: string | undefined): string[] {
  return value ? value.split(',') : [];
}

/** `TU`, `2TU`, `-1FR`; weekday 0 when it is none of them. */
function parseDay(text: string): { weekday: number; nth: number } {
  const weekday = weekdayCodes.findIndex((code) => text.endsWith(code)) + 1;
  return { weekday, nth: Number(text.slice(0, -2)) };
}
