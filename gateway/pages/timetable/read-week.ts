import { TimetableDocument, type TimetableQuery } from '../../../codegen/generated/operations.ts';
import { london, toDateTime } from '../../../subgraphs/kit/time/london.ts';
import type { Ask, PageAnswer } from '../ask.ts';

export type Hub = TimetableQuery['hubs'][number];
export type Session = Hub['sessions'][number];

/** Reads what is on at all hubs in the week that begins with a Monday. */
export type ReadWeek = (monday: Temporal.PlainDate) => Promise<PageAnswer<TimetableQuery>>;

/** How many sessions of a hub are asked for, as in schema/operations/timetable.graphql. */
export const mostOfHub = 150;

export function createWeekReader(ask: Ask): ReadWeek {
  return (monday) => ask(TimetableDocument, { from: toMidnight(monday), to: toMidnight(monday.add({ days: 7 })) });
}

function toMidnight(day: Temporal.PlainDate): string {
  return toDateTime(day.toZonedDateTime(london).toInstant());
}
