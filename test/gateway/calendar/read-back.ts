import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** What two libraries make of an entry; moments in UTC. */
export interface ReadEntry {
  uid: string;
  title: string;
  start: string;
  end: string;
  status: string;
  sequence: number;
  place: string;
}

/** As ical.js reads it, with the file's own VTIMEZONE. */
export function readByIcalJs(text: string): ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        title: event.summary,
        start: event.startDate.toJSDate().toISOString(),
        end: event.endDate.toJSDate().toISOString(),
        status: String(component.getFirstPropertyValue('status')),
        sequence: event.sequence,
        place: event.location ?? '',
      };
    })
    .toSorted(byUid);
}

/** As node-ical reads it, by the names of time zones. */
export function readByNodeIcal(text: string): ReadEntry[] {
  return Object.values(nodeIcal.sync.parseICS(text))
    .flatMap((entry) => {
      if (entry?.type !== 'VEVENT') return [];
      return {
        uid: entry.uid,
        title: toText(entry.summary),
        start: entry.start.toISOString(),
        end: (entry.end ?? entry.start).toISOString(),
        status: String(entry.status),
        sequence: Number(entry.sequence),
        place: toText(entry.location),
      };
    })
    .toSorted(byUid);
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function byUid(one: ReadEntry, other: ReadEntry): number {
  return one.uid < other.uid ? -1 : 1;
}
