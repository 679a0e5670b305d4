import { daysSince } from '../../kit/time/days-since.ts';
import type { Check, Found, Severity } from './check.ts';

/** Beyond a year nobody can say that it is still so, whatever the thresholds. */
const expiredAfterDays = 365;

/** Words to read stay true for longer than a group that meets (StreetComplete keeps an interval for each kind, too). */
const slowKinds: ReadonlySet<string> = new Set(['INFORMATION']);

export const notConfirmed: Check = {
  id: 'not-confirmed',
  title: 'Not confirmed in time',
  why: 'Nobody has said for a long time that this is still so. Open Referral UK asks for a confirmation every three months.',
  severity: 'SERIOUS',
  example: 'Last confirmed on 3 March 2025, 400 days ago.',
  assess({ assertedAt, kind, serviceId, lastSeen }, { now, dueAfterDays, staleAfterDays, listingsOf }): Found[] {
    if (assertedAt === null || lastSeen !== null) return [];
    const factor = slowKinds.has(kind) ? 2 : 1;
    const days = daysSince(assertedAt, now);
    if (days <= dueAfterDays * factor) return [];
    const newest = Math.min(
      ...listingsOf(serviceId).flatMap((other) =>
        other.assertedAt === null ? [] : [daysSince(other.assertedAt, now)],
      ),
    );
    const severity = severityOf(Math.min(days, newest) / factor, staleAfterDays);
    const elsewhere = newest < days ? ` Another directory has it confirmed ${newest} days ago.` : '';
    return [
      {
        field: 'assertedAt',
        severity,
        text: `Last confirmed ${days} days ago.${elsewhere}`,
        evidence: { confirmedAt: assertedAt, days, newestInAnyDirectory: newest, dueAfterDays: dueAfterDays * factor },
      },
    ];
  },
};

function severityOf(days: number, staleAfterDays: number): Severity {
  if (days > Math.max(expiredAfterDays, staleAfterDays)) return 'SERIOUS';
  return days > staleAfterDays ? 'WARNING' : 'INFO';
}
