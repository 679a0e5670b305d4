import { type Html, html } from '../html.ts';
import type { Speaker } from './speaker.ts';

/** Somewhere that anybody may have been looking at. */
export const exitAddress = 'https://www.bbc.co.uk/weather';

/** The way to leave at once. A link, so that it works without scripts; exit.js makes it quicker and adds the keys. */
export function renderExit(speaker: Speaker): Html {
  const words = speaker.say('exit');
  return html`<aside class="exit" aria-label="${words}">
    <a id="exit" href="${exitAddress}" rel="nofollow noreferrer">${words}</a>
    <small>${speaker.say('exitHint')}</small>
  </aside>`;
}
