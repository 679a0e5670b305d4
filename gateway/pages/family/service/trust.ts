import { type Html, html } from '../../html.ts';
import { bandWords, describeChecked } from '../card/checked.ts';
import type { Speaker } from '../speaker.ts';
import type { Service } from './facts.ts';

/**
 * When it was confirmed stands above, with who says so; and that no machine has looked yet would only seem to deny it.
 */
const saidAbove = new Set(['confirmedToday', 'confirmedAgo', 'neverConfirmed', 'notYetChecked']);

/** How far what is said can be relied on, and how that is known. */
export function renderTrust(service: Service, speaker: Speaker, now: Temporal.Instant): Html {
  const { freshness, listings } = service;
  const { band, sentences, checkedAt } = freshness;
  return html`<section class="trust" aria-labelledby="trust">
    <h2 id="trust">${speaker.say('trustTitle')}</h2>
    <p><strong>${speaker.say(bandWords[band])}</strong> ${describeChecked(service, speaker, now)}</p>
    ${checkedAt !== null && html`<p>${speaker.say('machineChecked', { when: speaker.ago(checkedAt, now) })}</p>`}
    <ul>
      ${sentences.filter(({ code }) => !saidAbove.has(code)).map((one) => html`<li>${speaker.tell([one])}</li>`)}
    </ul>
    <h3>${speaker.say('listedIn')}</h3>
    <ul>
      ${listings.map(({ name, url, source, assertedAt }) => {
        const words = speaker.english(name === service.name ? source.name : `${source.name}: “${name}”`);
        const since = assertedAt === null ? speaker.say('undated') : speaker.ago(assertedAt, now);
        return html`<li>
          ${url === null ? words : html`<a href="${url}" rel="nofollow">${words}</a>`}
          <small class="inline">${since}</small>
        </li>`;
      })}
    </ul>
  </section>`;
}
