import type { ServiceCardFragment } from '../../../../codegen/generated/operations.ts';
import { type Html, html } from '../../html.ts';
import type { Speaker } from '../speaker.ts';

type Session = ServiceCardFragment['sessions'][number];

/** When a service can next be gone to, the surest first; null when nobody says. */
export function renderNext(service: ServiceCardFragment, speaker: Speaker): Html | null {
  const session = service.sessions.find(({ status }) => status !== 'CANCELLED');
  if (session) return renderSession(session, speaker);
  const openings = service.locations.flatMap(({ nextOpening }) => nextOpening ?? []);
  const [soonest] = openings.toSorted((a, b) => Temporal.Instant.compare(a.start, b.start));
  if (service.openNow === 'YES') {
    return html`${speaker.join([speaker.say('openNow'), ...(soonest ? [speaker.say('until', { time: speaker.time(soonest.end) })] : [])])}`;
  }
  if (!soonest) return null;
  const when = speaker.join([speaker.day(soonest.start), speaker.time(soonest.start)]);
  return html`${speaker.say('opens', { when })}`;
}

function renderSession(session: Session, speaker: Speaker): Html {
  const place = session.online ? speaker.say('online') : toPlace(session);
  return html`${speaker.say('next', { when: writeSpan(session, speaker) })}${
    place !== null && html`${speaker.comma}${session.online ? place : speaker.english(place)}`
  }`;
}

/** The name of where a session is; null where its feed does not say, and where it must not be told. */
export function toPlace({ location, hub }: Pick<Session, 'location' | 'hub'>): string | null {
  if (location?.confidential === true) return null;
  return location?.name ?? hub?.name ?? null;
}

/** What keeps a browser from breaking a line there (Unicode, UAX #14). */
const wordJoiner = '\u2060';

/** E.g. `Tuesday 24 November, 10:00–11:30`; the times stand on one line. */
export function writeSpan({ start, end }: Pick<Session, 'start' | 'end'>, speaker: Speaker): string {
  return speaker.join([speaker.day(start), `${speaker.time(start)}–${wordJoiner}${speaker.time(end)}`]);
}
