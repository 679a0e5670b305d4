import type { Term } from './expand/terms.ts';
import type { HubId } from '../kit/place/hubs.ts';

/** A published timetable. */
export interface FeedConfig {
  /** A calendar file, an Information Hub's events, or a spreadsheet with the columns of docs/timetable-csv.md. */
  kind: 'icalendar' | 'connected-places-events' | 'csv';
  /** `https:`, `http:` or `webcal:`; of `connected-places-events` where its API begins, with `core/v1/`. */
  url: string;
  /** The hub that all of it belongs to, where it is one hub's. */
  hub?: HubId | undefined;
  /** For ids and messages; made from the hub or the address when absent. */
  name?: string | undefined;
}

/** The timetables of the family hubs. */
export interface TimetableConfig {
  kind: 'timetable';
  feeds: readonly FeedConfig[];
  /** School terms, half-terms left out. */
  terms?: readonly Term[] | undefined;
  /** The Information Hub's site for people: its events have pages at `events/` below it. */
  website?: string | undefined;
  /** Where people reach the gateway's calendars, with a slash at its end; on this machine when absent. */
  calendars?: string | undefined;
}
