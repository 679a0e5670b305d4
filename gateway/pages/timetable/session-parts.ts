import { london } from '../../../subgraphs/kit/time/london.ts';
import { keepPostcodesWhole } from '../family/postcodes.ts';
import type { PlainKey, Speaker } from '../family/speaker.ts';
import { type Html, html } from '../html.ts';
import type { Session } from './read-week.ts';
import { writeDayAndTime } from './words.ts';

/** What it is called, which leads to all that is known of its service. */
export function renderTitle({ title, service }: Session, speaker: Speaker): Html {
  if (service === null) return html`<b>${speaker.english(title)}</b>`;
  return html`<a class="title" href="${speaker.path(`/service/${service.slug}`)}" ${speaker.inEnglish}>${title}</a>`;
}

/** From when to when, each with its day where they are not of one. */
export function renderTimes({ start, end }: Session, speaker: Speaker): Html {
  const [from, to] = [start, end].map((moment) => Temporal.Instant.from(moment).toZonedDateTimeISO(london));
  if (!from || !to || from.equals(to)) {
    return html`<time datetime="${start}">${speaker.say('endNotSaid', { from: speaker.time(start) })}</time>`;
  }
  const isWholeDay = from.equals(from.startOfDay()) && to.equals(from.startOfDay().add({ days: 1 }));
  if (isWholeDay) return html`<time datetime="${from.toPlainDate().toString()}">${speaker.say('allDay')}</time>`;
  const isOneDay = from.toPlainDate().equals(to.toPlainDate());
  const write = (moment: string) => (isOneDay ? speaker.time(moment) : writeDayAndTime(moment, speaker));
  // The words between the two stand in the phrase.
  const [before = '', between = '', after = ''] = speaker.say('fromTo').split(/\{\w+\}/);
  return html`${before}<time datetime="${start}">${write(start)}</time>${between}${write(end)}${after}`;
}

const changeWords = {
  SCHEDULED: null,
  MOVED: 'movedLong',
  CANCELLED: 'cancelledLong',
} as const satisfies Readonly<Record<Session['status'], PlainKey | null>>;

/** What has become of it since it was announced; null where it is as it was. */
export function renderChange({ status }: Session, { say }: Speaker): Html | null {
  const words = changeWords[status];
  return words && html`<p class="changed"><strong>${say(words)}</strong></p>`;
}

/** Where it is; null where that is not said. */
export function renderPlace({ online, location }: Session, speaker: Speaker): Html | null {
  if (online) return html`${speaker.say('online')}`;
  const name = location?.name ?? '';
  const address = location?.address?.text ?? '';
  // Many addresses begin with the name of the building.
  const parts = (address.startsWith(name) ? [address] : [name, address]).filter((part) => part !== '');
  return parts.length === 0 ? null : speaker.english(keepPostcodesWhole(parts.join(', ')));
}
