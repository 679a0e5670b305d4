import type { SampleHours } from '../../../sample/world.ts';

/** Rows of regular hours as the platform sends them: one for each day, times with seconds. */
export function toRegularHours(hours: readonly SampleHours[], today: Temporal.PlainDate): object[] {
  return hours.flatMap(({ days, opens, closes, every }) =>
    days.map((weekday) => ({
      ...toRecurrence(weekday, every, today),
      opens_at: `${opens}:00`,
      closes_at: `${closes}:00`,
    })),
  );
}

function toRecurrence(weekday: number, every: SampleHours['every'], today: Temporal.PlainDate): object {
  if (every === undefined) return { frequency: 'weekly', weekday };
  if (every === 'fortnightly') {
    const monday = today.subtract({ days: today.dayOfWeek - 1 });
    return { frequency: 'fortnightly', starts_at: monday.add({ days: weekday - 1 }).toString() };
  }
  return { frequency: 'nth_occurrence_of_month', weekday, occurrence_of_month: every.nth };
}

/** Offices shut between Christmas and New Year; last year's row is still there, as old ones are never cleared away. */
export function toHolidayHours(hours: readonly SampleHours[], today: Temporal.PlainDate): object[] {
  const isOffice = hours.some(({ days }) => days.length === 5);
  return isOffice ? [today.year - 1, today.year].map(toChristmas) : [];
}

function toChristmas(year: number): object {
  return {
    is_closed: true,
    starts_at: `${year}-12-25`,
    ends_at: `${year + 1}-01-01`,
    opens_at: '00:00:00',
    closes_at: '00:00:00',
  };
}
