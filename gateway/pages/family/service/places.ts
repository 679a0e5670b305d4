import { type Html, html } from '../../html.ts';
import { keepPostcodesWhole } from '../postcodes.ts';
import type { Speaker } from '../speaker.ts';
import { renderAccess } from './access.ts';
import type { Service } from './facts.ts';
import { renderOrigin } from './origin.ts';

type Place = Service['locations'][number];

/** Where it is. Of a confidential place nothing is told but that it is kept private. */
export function renderPlaces(service: Service, speaker: Speaker): Html | null {
  const { locations } = service;
  if (locations.length === 0) return null;
  return html`<section aria-labelledby="places">
    <h2 id="places">${speaker.say('factWhere')}</h2>
    ${locations.map((place) => renderPlace(place, speaker))} ${renderOrigin(['locations'], service, speaker)}
  </section>`;
}

function renderPlace({ location, holidayHours }: Place, speaker: Speaker): Html {
  if (location.confidential) return html`<p>${speaker.say('keptPrivate')} ${speaker.say('keptPrivateHow')}</p>`;
  const { name, address, hub } = location;
  const directions =
    address === null ? null : `https://www.openstreetmap.org/search?query=${encodeURIComponent(address.text)}`;
  return html`<div class="place">
    ${name !== null && html`<h3 ${speaker.inEnglish}>${name}</h3>`}
    ${address !== null && html`<p ${speaker.inEnglish}>${keepPostcodesWhole(address.text)}</p>`}
    ${hub && html`<p><a href="${speaker.path(`/hub/${hub.id}`)}" ${speaker.inEnglish}>${hub.name}</a></p>`}
    ${directions !== null && html`<p><a href="${directions}" rel="nofollow">${speaker.say('directions')}</a> <small>${speaker.say('otherSite')}</small></p>`}
    ${renderAccess(location, speaker)} ${renderHolidays(holidayHours, speaker)}
  </div>`;
}

function renderHolidays(hours: Place['holidayHours'], speaker: Speaker): Html | null {
  if (hours.length === 0) return null;
  const items = hours.map(({ from, to, closed, opensAt, closesAt }) => {
    const day = speaker.day(Temporal.PlainDate.from(from));
    const days = from === to ? day : `${day} – ${speaker.day(Temporal.PlainDate.from(to))}`;
    const open = opensAt !== null && closesAt !== null ? `${opensAt}–${closesAt}` : speaker.say('otherHours');
    return html`<li>${days}: ${closed ? speaker.say('shut') : open}</li>`;
  });
  return html`<p>${speaker.say('holidays')}</p>
    <ul class="plain">
      ${items}
    </ul>`;
}
