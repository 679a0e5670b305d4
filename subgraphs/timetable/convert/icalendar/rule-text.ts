import type { z } from 'zod';
import type { WireRule } from '../../wire/icalendar.ts';

/** A rule in jCal as RFC 5545 writes it, less what ends it (UNTIL, COUNT) and what programs add of their own. */
export function toRuleText(parts: z.infer<typeof WireRule>, without: ReadonlySet<string> = new Set()): string {
  return Object.entries(parts)
    .filter(([name]) => !name.startsWith('x-') && !ends.has(name) && !without.has(name))
    .map(([name, part]) => `${name.toUpperCase()}=${name === 'wkst' ? toDayCode(part) : [part].flat().join(',')}`)
    .join(';');
}

const ends = new Set(['until', 'count']);

/** ical.js alone makes a number of the day on which weeks begin: 1 for Sunday. */
function toDayCode(part: unknown): string {
  return ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][Number(part) - 1] ?? String(part);
}
